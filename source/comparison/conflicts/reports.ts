import type {Conflict, Event, Report, Status} from '../../analysis.ts';
import {dateInWords} from '../../words/told.ts';
import {eventInWords, evidenceOf, type Findings, listed, outletOf, participantsOf, verb} from './telling.ts';

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
			const outlets = reports.map(({article}) => outletOf(findings, article));
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
		const told = groups.map(([status, reports]) => {
			const outlets = reports.map(({article}) => outletOf(findings, article));
			return `${listed(outlets)} ${verb(outlets, 'says', 'say')} that it ${inWords.get(status)}`;
		});
		return [
			{
				kind: 'status',
				series: event.series,
				summary: `Of the ${eventInWords(event)}, ${told.join('; ')}.`,
				evidence: evidence(settled),
			},
		];
	});
