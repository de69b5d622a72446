import type {Conflict, Event, Report} from '../../analysis.ts';
import {dateInWords} from '../../words/told.ts';
import type {Placed} from '../placement.ts';
import {evidenceOf, type Findings, listed, nameOf, participantsOf, passageOf, verb} from './telling.ts';

/** Words by which an article says that nothing came between: "last spoke". */
const lastWords = /\b(?:last|previous(?:ly)?|latest|most recent(?:ly)?)\b/i;

type Claim = {event: Event; report: Report; remark: Placed; until: string};

/**
 * Claims about the series that another article contradicts: "they last spoke on 5 May" against a report of a
 * call between that day and the one that is the article's news.
 */
export const seriesConflicts = (findings: Findings): Conflict[] => {
	const groups = new Map<string, Claim[]>();
	for (const claim of claimsIn(findings)) {
		for (const between of contradictions(findings, claim)) {
			const key = `${claim.event.id} ${between.id}`;
			groups.set(key, [...(groups.get(key) ?? []), claim]);
		}
	}

	return [...groups].map(([key, claims]) => {
		const between = findings.events.find(({id}) => key === `${claims[0]!.event.id} ${id}`)!;
		return conflictOf(findings, claims, between);
	});
};

const claimsIn = (findings: Findings): Claim[] =>
	findings.remarks.flatMap((remark): Claim[] => {
		const {event, article, reports} = remark;
		const report = event.reports.find(known => known.article === article);
		if (!reports || report?.role !== 'background' || event.kind !== 'call' || report.date === null) return [];
		if (!lastWords.test(passageOf(findings, remark))) return [];
		const until = newsDate(findings, article, event.series);
		return until === null ? [] : [{event, report, remark, until}];
	});

/** The day of the call that is the article's news, or of its publication. */
const newsDate = ({events, articles}: Findings, article: string, series: string): string | null => {
	for (const event of events) {
		const report = event.reports.find(known => known.article === article && known.role === 'main');
		if (event.series === series && report?.date) return report.date;
	}

	return articles.get(article)!.published?.slice(0, 10) ?? null;
};

/** Calls of the series that took place after the one claimed to be the last and before the news. */
const contradictions = ({events}: Findings, {event, report, remark, until}: Claim): Event[] =>
	events.filter(
		other =>
			other.series === event.series &&
			other.kind === event.kind &&
			other.id !== event.id &&
			other.date?.length === 10 &&
			other.date > report.date! &&
			!other.date.startsWith(report.date!) &&
			other.date < until &&
			other.reports.some(({article, status}) => status === 'occurred' && article !== remark.article),
	);

/** "on 2 March 2023", "in March 2023". */
const whenInWords = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;

const conflictOf = (findings: Findings, claims: readonly Claim[], between: Event): Conflict => {
	const claimants = claims.map(({remark}) => nameOf(findings, remark.article));
	const reports = between.reports
		.filter(({status}) => status === 'occurred')
		.sort((a, b) => (a.article < b.article ? -1 : 1));
	const reporters = reports.map(({article}) => nameOf(findings, article));
	const [{event, report}] = claims as [Claim, ...Claim[]];
	return {
		kind: 'series',
		series: event.series,
		summary: `${listed(claimants)} ${verb(claimants, 'says', 'say')} that ${participantsOf(event)} last spoke ${whenInWords(report.date!)}, but ${listed(reporters)} ${verb(reporters, 'reports', 'report')} a ${between.kind} between them on ${dateInWords(between.date!)}.`,
		evidence: [
			...claims.map(({remark}) => evidenceOf(remark.article, remark)),
			...reports.flatMap(({article, mentions}) =>
				mentions.slice(0, 1).map(mention => evidenceOf(article, mention)),
			),
		],
	};
};
