import type {Conflict, Event} from '../../analysis.ts';
import type {Placed} from '../placement.ts';
import {
	byEvent,
	eventInWords,
	evidenceOf,
	type Findings,
	listed,
	ofContacts,
	outletOf,
	passageOf,
	verb,
} from './telling.ts';

const capital = (name: string): string => name.replace(/(?:^|\s)\p{Ll}/gu, letter => letter.toUpperCase());

/** A side as a passage names it, or a country by its name. */
const named = (findings: Findings, side: string, remark: Placed): string =>
	passageOf(findings, remark)
		.match(/\p{Lu}\p{L}+/gu)
		?.find(word => word.toLowerCase().startsWith(side)) ?? capital(side);

/** Who wanted the call. A person of no known country (`alone`) stands for no side. */
type Initiator = {side: string; alone: boolean; rang: boolean; name: string | null};

/** Who asked for the call as a passage has it. */
const initiatorIn = ({talk: {asker}}: Placed): Initiator | null =>
	asker && {side: asker.referent, alone: asker.alone, rang: asker.rang, name: asker.name};

/**
 * The side that asked for the call, where a passage names one alone. A person of no known country stands for no
 * side: "Brandt asked for it" and "the north asked for it" may be the same.
 */
export const initiatorOf = (remark: Placed): string | null => {
	const initiator = initiatorIn(remark);
	return initiator === null || initiator.alone ? null : initiator.side;
};

/**
 * The countries of those who talked, as the reports of the event have them; null where one is not known. Who else is
 * said to have asked, asked for another talk.
 */
const countriesOf = ({accounts}: Findings, {participants, reports}: Event): Set<string> | null => {
	const named = reports.flatMap(({article}) => accounts.get(article)?.named ?? []);
	const countries = participants.map(participant => {
		const surname = participant.split(/\s+/).at(-1);
		const known = named.find(
			({kind, country, name}) =>
				kind === 'person' && country !== null && name.split(/\s+/).at(-1) === surname,
		);
		return known?.country?.toLowerCase() ?? null;
	});
	return countries.includes(null) ? null : new Set(countries.flatMap(country => country ?? []));
};

type Giving = Initiator & {remark: Placed};

/** Accounts of one event that give the initiative to other sides, or to other persons. */
export const initiatorConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		ofContacts(findings).flatMap((remark): Giving[] => {
			const initiator = initiatorIn(remark);
			return initiator ? [{...initiator, remark}] : [];
		}),
		({remark}) => remark.event,
	).flatMap(([event, givings]): Conflict[] => {
		const sides = countriesOf(findings, event);
		const asked = givings.filter(
			({rang, side, alone}) => !rang && (alone || sides === null || sides.has(side)),
		);
		const askedIn = new Set(asked.map(({remark}) => remark.article));
		// Who rings has not always wanted it: an article may say both. One that tells what either side says takes none.
		const told = givings
			.filter(giving => (giving.rang ? !askedIn.has(giving.remark.article) : asked.includes(giving)))
			.filter(a => !asked.some(b => a.remark.article === b.remark.article && a.side !== b.side));
		const clashing = told.filter(a =>
			told.some(b => a.remark.article !== b.remark.article && a.alone === b.alone && a.side !== b.side),
		);
		if (clashing.length === 0) return [];
		const bySide = new Map<string, Giving[]>();
		for (const giving of [...clashing].sort((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : 0)))
			bySide.set(giving.side, [...(bySide.get(giving.side) ?? []), giving]);
		const parts = [...bySide].map(([side, those]) => {
			const names = those.map(({remark}) => outletOf(findings, remark.article));
			const {name, alone, remark} = those[0]!;
			return `${listed(names)} ${verb(names, 'gives', 'give')} it to “${alone && name ? name : named(findings, side, remark)}”`;
		});
		return [
			{
				kind: 'initiator',
				series: event.series,
				summary: `Of the initiative for the ${eventInWords(event)}, ${parts.join('; ')}.`,
				evidence: [...bySide.values()].flat().map(({remark}) => evidenceOf(remark.article, remark)),
			},
		];
	});
