import type {Conflict, Event} from '../../analysis.ts';
import type {Company} from '../company.ts';
import type {Placed} from '../placement.ts';
import {lastWord} from '../referents.ts';
import {
	byEvent,
	eventInWords,
	evidenceOf,
	type Findings,
	listed,
	ofContacts,
	outletOf,
	verb,
} from './telling.ts';

type Telling = {remark: Placed; event: Event; company: Company};

/** Accounts of one talk of which one names somebody else who took part, and another says that the two were alone. */
export const companyConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		ofContacts(findings).flatMap(remark => tellingIn(findings, remark)),
		({event}) => event,
	).flatMap(([event, told]): Conflict[] => {
		const [lone, joined] = [
			told.filter(({company}) => company.alone),
			told.filter(({company}) => !company.alone),
		];
		const apart = (those: readonly Telling[], others: readonly Telling[]): Telling[] =>
			those.filter(a => !others.some(b => a.remark.article === b.remark.article));
		const [alone, accompanied] = [apart(lone, joined), apart(joined, lone)];
		if (alone.length === 0 || accompanied.length === 0) return [];
		const outlets = alone.map(({remark}) => outletOf(findings, remark.article));
		const others = accompanied.map(({remark}) => outletOf(findings, remark.article));
		const names = accompanied.flatMap(({company}) => (company.alone ? [] : company.names));
		return [
			{
				kind: 'participants',
				series: event.series,
				summary: `Of the ${eventInWords(event)}, ${listed(outlets)} ${verb(outlets, 'says', 'say')} that the two were alone; ${listed(others)} ${verb(others, 'has', 'have')} ${listed(names)} take part.`,
				evidence: [...alone, ...accompanied].map(({remark}) => evidenceOf(remark.article, remark)),
			},
		];
	});

/** What a remark tells of others; of those two themselves, it tells nothing new. */
const tellingIn = (findings: Findings, remark: Placed): Telling[] => {
	const {company} = remark.talk;
	const {facet} = remark.features;
	if (!company || facet === 'earlier contact' || facet === 'planned contact') return [];
	if (company.alone) return [{remark, event: remark.event, company}];
	const event = joinedIn(findings, remark, new Set(company.names.map(lastWord)));
	return event ? [{remark, event, company}] : [];
};

/** The talk that is joined: where who joins looks like one of two in contact, that of the article's news with others. */
const joinedIn = (
	{events}: Findings,
	{event, article}: Placed,
	joining: ReadonlySet<string>,
): Event | undefined => {
	const isOfOthers = ({participants}: Event): boolean =>
		!participants.some(name => joining.has(lastWord(name)));
	return [event, ...events].find(
		other =>
			isOfOthers(other) &&
			other.kind === event.kind &&
			other.participants.some(name => event.participants.includes(name)) &&
			other.reports.some(
				report => report.article === article && report.role === 'main' && report.status === 'occurred',
			),
	);
};
