import type {Conflict, Event} from '../../analysis.ts';
import {dateInWords} from '../../words/told.ts';
import type {Placed} from '../placement.ts';
import type {TalkCount} from '../talk-counts.ts';
import {byEvent, eventInWords, evidenceOf, type Findings, listed, nameOf, verb} from './telling.ts';

/** A passage that says the how-manieth contact of a series the news of its article was. */
type Claim = {remark: Placed; event: Event; count: TalkCount};

/** Days by which two contacts are apart before they are surely two. */
const surelyTwo = 2;

/**
 * Claims of the how-manieth contact it was that other articles contradict: by another count over the same time
 * ("their third this year", "their fifth this year"), or by a contact between those that the claim leaves room for
 * ("their first since January", and a call in April).
 */
export const countedTalkConflicts = (findings: Findings): Conflict[] =>
	byEvent(findings, claimsIn(findings), ({event}) => event).flatMap(([event, claims]) => [
		...otherCounts(findings, event, claims),
		...contactsBetween(findings, event, claims),
	]);

const claimsIn = (findings: Findings): Claim[] =>
	findings.remarks.flatMap((remark): Claim[] => {
		const {count} = remark.talk;
		const event = count && newsOf(findings, remark);
		return event ? [{remark, event, count}] : [];
	});

/** The contact of the same people that is the news of the article, if its day is known. */
const newsOf = ({events}: Findings, {article, event}: Placed): Event | null =>
	events.find(
		({series, kind, date, reports}) =>
			series === event.series &&
			kind === event.kind &&
			kind !== 'story' &&
			date?.length === 10 &&
			reports.some(
				report => report.article === article && report.role === 'main' && report.status === 'occurred',
			),
	) ?? null;

const otherCounts = (findings: Findings, event: Event, claims: readonly Claim[]): Conflict[] => {
	const clashing = claims.filter(a => claims.some(b => areAtOdds(a, b)));
	if (clashing.length === 0) return [];
	const byCount = new Map<string, string[]>();
	for (const {remark, count} of clashing) {
		const told = countInWords(count);
		byCount.set(told, [...(byCount.get(told) ?? []), nameOf(findings, remark.article)]);
	}

	const told = [...byCount].map(
		([count, outlets]) => `${listed(outlets)} ${verb(outlets, 'says', 'say')} that it was ${count}`,
	);
	return [
		{
			kind: 'series',
			series: event.series,
			summary: `Of the ${eventInWords(event)}, ${told.join('; ')}.`,
			evidence: clashing.map(({remark}) => evidenceOf(remark.article, remark)),
		},
	];
};

const areAtOdds = (a: Claim, b: Claim): boolean =>
	a.remark.article !== b.remark.article &&
	a.count.since === b.count.since &&
	a.count.within === b.count.within &&
	a.count.ordinal !== b.count.ordinal;

const contactsBetween = (findings: Findings, event: Event, claims: readonly Claim[]): Conflict[] => {
	const groups = new Map<string, {claims: Claim[]; between: Event[]}>();
	for (const claim of claims) {
		const between = findings.events.filter(other => counts(other, claim));
		// Of the third, two others are known to the claim.
		if (between.length < claim.count.ordinal) continue;
		const key = `${countInWords(claim.count)} ${between.map(({id}) => id).join(' ')}`;
		const group = groups.get(key) ?? {claims: [], between};
		group.claims.push(claim);
		groups.set(key, group);
	}

	return [...groups.values()].map(({claims, between}) => {
		const claimants = claims.map(({remark}) => nameOf(findings, remark.article));
		const told = between.map(other => {
			const reports = reportsBeside(other, claims[0]!);
			const outlets = reports.map(({article}) => nameOf(findings, article));
			return `${listed(outlets)} ${verb(outlets, 'reports', 'report')} a ${other.kind} between them on ${dateInWords(other.date!)}`;
		});
		return {
			kind: 'series',
			series: event.series,
			summary: `${listed(claimants)} ${verb(claimants, 'says', 'say')} that the ${eventInWords(event)} was ${countInWords(claims[0]!.count)}, but ${told.join('; ')}.`,
			evidence: [
				...claims.map(({remark}) => evidenceOf(remark.article, remark)),
				...between.flatMap(other =>
					reportsBeside(other, claims[0]!).flatMap(({article, mentions}) =>
						mentions.slice(0, 1).map(mention => evidenceOf(article, mention)),
					),
				),
			],
		};
	});
};

/** Reports by other articles that a contact took place. */
const reportsBeside = ({reports}: Event, {remark}: Claim) =>
	reports.filter(({article, status}) => status === 'occurred' && article !== remark.article);

/** Whether a contact that other articles report is one of those that the claim counts, before the news. */
const counts = (other: Event, claim: Claim): boolean => {
	const {event, count} = claim;
	const {date} = other;
	if (other.series !== event.series || other.kind !== event.kind || other.id === event.id) return false;
	if (date?.length !== 10 || Date.parse(event.date!) - Date.parse(date) < surelyTwo * day) return false;
	if (count.since !== null && (date <= count.since || date.startsWith(count.since))) return false;
	if (count.within !== null && !date.startsWith(count.within)) return false;
	return reportsBeside(other, claim).length > 0;
};

const day = 86_400_000;

const ordinalWords = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];

const countInWords = ({ordinal, since, within}: TalkCount): string =>
	[
		`their ${ordinalWords[ordinal - 1]}`,
		since === null ? '' : `since ${dateInWords(since)}`,
		within === null ? '' : `in ${dateInWords(within)}`,
	]
		.filter(Boolean)
		.join(' ');
