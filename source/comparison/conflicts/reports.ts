import type {Conflict, Event, Report, Statement, Status} from '../../analysis.ts';
import {denialOf} from '../../words/denier.ts';
import {dateInWords} from '../../words/told.ts';
import type {Placed} from '../placement.ts';
import {overlap} from '../spans.ts';
import {eventInWords, evidenceOf, type Findings, listed, nameOf, participantsOf, verb} from './telling.ts';

/** Whether two dates can be of one day: one is the other, or the month or year that holds it. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const groupsBy = <Key>(reports: readonly Report[], keyOf: (report: Report) => Key): Map<Key, Report[]> => {
	const groups = new Map<Key, Report[]>();
	for (const report of reports) {
		const key = keyOf(report);
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}

	return groups;
};

const sorted = (findings: Findings, {reports}: Event): Report[] =>
	[...reports]
		.filter(({article}) => findings.articles.has(article))
		.sort((a, b) => (a.article < b.article ? -1 : 1));

const evidence = (reports: readonly Report[]) =>
	reports.flatMap(({article, mentions}) => mentions.slice(0, 1).map(mention => evidenceOf(article, mention)));

/** Reports of one event that give other days. */
export const dateConflicts = (findings: Findings): Conflict[] =>
	findings.events.flatMap((event): Conflict[] => {
		// The articles of a story have each their own day.
		if (event.kind === 'story') return [];
		const dated = sorted(findings, event).filter(({date}) => date !== null);
		const groups = [...groupsBy(dated, ({date}) => date!)];
		const clash = groups.some(([a]) => groups.some(([b]) => !agree(a, b)));
		if (!clash) return [];
		const told = groups.map(([date, reports]) => {
			const outlets = reports.map(({article}) => nameOf(findings, article));
			return `${listed(outlets)} ${verb(outlets, 'dates', 'date')} it ${dateInWords(date)}`;
		});
		return [
			{
				kind: 'date',
				series: event.series,
				summary: `Of the ${event.kind} between ${participantsOf(event)}, ${told.join('; ')}.`,
				evidence: evidence(dated),
			},
		];
	});

const inWords = new Map<Status, string>([
	['occurred', 'took place'],
	['attempted', 'was tried and failed'],
	['denied', 'did not take place'],
	['planned', 'was planned'],
]);

/** Reports of one event of which one says that it took place and another that it did not. Plans come true. */
export const statusConflicts = (findings: Findings): Conflict[] =>
	findings.events.flatMap((event): Conflict[] => {
		const settled = sorted(findings, event).filter(({status}) => status !== 'planned');
		const groups = [...groupsBy(settled, ({status}) => status)];
		if (groups.length < 2) return [];
		const told = groups.flatMap(([status, reports]) => {
			const own = reports.filter(report => denialIn(findings, report) === null);
			const outlets = own.map(({article}) => nameOf(findings, article));
			return [
				...(own.length === 0
					? []
					: [`${listed(outlets)} ${verb(outlets, 'says', 'say')} that it ${inWords.get(status)}`]),
				...deniedIn(findings, reports),
			];
		});
		return [
			{
				kind: 'status',
				series: event.series,
				summary: `Of the ${eventInWords(event)}, ${told.join('; ')}.`,
				evidence: settled.flatMap(report => {
					const denial = denialIn(findings, report);
					return denial ? [evidenceOf(report.article, denial)] : evidence([report]);
				}),
			},
		];
	});

const denialIn = ({accounts}: Findings, report: Report): Statement | null =>
	denialOf(report, accounts.get(report.article)?.statements ?? []);

/** Whether a remark denies the contact that it speaks of. */
export const deniesContact = (findings: Findings, remark: Placed): boolean => {
	const report = remark.event.reports.find(({article}) => article === remark.article);
	if (!remark.reports || report?.status !== 'denied') return false;
	const denial = denialIn(findings, report);
	return remark.features.negative || (denial !== null && overlap(remark, denial) > 0);
};

/** "In The Echo, Lund denies it": what an outlet gives as somebody's word is not its own. */
const deniedIn = (findings: Findings, reports: readonly Report[]): string[] => {
	const outlets = new Map<string, string[]>();
	for (const report of reports) {
		const denier = denialIn(findings, report)?.source?.name;
		if (denier === undefined) continue;
		outlets.set(denier, [...(outlets.get(denier) ?? []), nameOf(findings, report.article)]);
	}

	return [...outlets].map(([denier, names]) => `in ${listed(names)} it is denied by ${denier}`);
};
