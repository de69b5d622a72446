import type {Conflict, Event} from '../../analysis.ts';
import type {Placed} from '../placement.ts';
import type {Wanting} from '../talk.ts';
import {
	byEvent,
	eventInWords,
	evidenceOf,
	type Findings,
	listed,
	nameOf,
	ofContacts,
	passageOf,
	verb,
} from './telling.ts';

/** A side by the word that the passage has for it, or by the name of who stands for it. */
const named = (findings: Findings, {referent: side, alone, name, remark}: Giving): string =>
	(alone ? undefined : wordFor(findings, side, remark)) ?? name;

const wordFor = (findings: Findings, side: string, remark: Placed): string | undefined =>
	passageOf(findings, remark)
		.match(/\p{Lu}\p{L}+/gu)
		?.find(word => word.toLowerCase().startsWith(side));

/**
 * The side that asked for the call, where a passage names one alone. A person of no known country stands for no
 * side: "Brandt asked for it" and "the north asked for it" may be the same.
 */
export const initiatorOf = ({talk: {asker}}: Placed): string | null =>
	asker === null || asker.alone ? null : asker.referent;

/** Who talked, by surname, with the country where the reports of the event tell it. */
type Participant = {surname: string; country: string | null};

const participantsIn = ({accounts}: Findings, {participants, reports}: Event): Participant[] => {
	const named = reports.flatMap(({article}) => accounts.get(article)?.named ?? []);
	return participants.map(participant => {
		const surname = surnameOf(participant);
		const known = named.find(
			({kind, country, name}) => kind === 'person' && country !== null && surnameOf(name) === surname,
		);
		return {surname, country: known?.country?.toLowerCase() ?? null};
	});
};

const surnameOf = (name: string): string => name.split(/\s+/).at(-1)!;

/** A passage that gives the initiative to somebody: to one of those who talked, or to a side of neither known. */
type Giving = Wanting & {remark: Placed; key: string; participant: boolean};

/**
 * Who of those who talked is meant, or which side; null for anybody else, who asked for another talk.
 */
const givingOf = (remark: Placed, participants: readonly Participant[]): Giving | null => {
	const {asker} = remark.talk;
	if (asker === null) return null;
	const {referent, alone, name} = asker;
	const known =
		participants.find(({surname}) => surname === surnameOf(name)) ??
		(alone ? undefined : onlyOne(participants.filter(({country}) => country === referent)));
	if (known) return {...asker, remark, key: known.surname, participant: true};
	const isOther = alone || participants.every(({country}) => country !== null && country !== referent);
	return isOther ? null : {...asker, remark, key: referent, participant: false};
};

const onlyOne = <Item>([item, ...others]: readonly Item[]): Item | undefined =>
	others.length === 0 ? item : undefined;

/** Accounts of one event that give the initiative to other sides, or to other persons. */
export const initiatorConflicts = (findings: Findings): Conflict[] =>
	byEvent(
		findings,
		ofContacts(findings).filter(({talk: {asker, requested}}) => asker !== null || requested),
		({event}) => event,
	).flatMap(([event, remarks]): Conflict[] => {
		const participants = participantsIn(findings, event);
		const givings = remarks.flatMap(remark => givingOf(remark, participants) ?? []);
		const asked = givings.filter(({rang}) => !rang);
		const askedIn = new Set(remarks.filter(({talk}) => talk.requested).map(({article}) => article));
		// Who rings has not always wanted it: an article may say both. One that tells what either side says takes none.
		const told = givings
			.filter(giving => !giving.rang || !askedIn.has(giving.remark.article))
			.filter(a => !asked.some(b => a.remark.article === b.remark.article && a.key !== b.key));
		const clashing = told.filter(a => told.some(b => areAtOdds(a, b)));
		if (clashing.length === 0) return [];
		const byKey = new Map<string, Giving[]>();
		for (const giving of [...clashing].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)))
			byKey.set(giving.key, [...(byKey.get(giving.key) ?? []), giving]);
		const parts = [...byKey.values()].map(those => {
			const outlets = those.map(({remark}) => nameOf(findings, remark.article));
			return `${listed(outlets)} ${verb(outlets, 'gives', 'give')} it to “${named(findings, those[0]!)}”`;
		});
		return [
			{
				kind: 'initiator',
				series: event.series,
				summary: `Of the initiative for the ${eventInWords(event)}, ${parts.join('; ')}.`,
				evidence: [...byKey.values()].flat().map(({remark}) => evidenceOf(remark.article, remark)),
			},
		];
	});

const areAtOdds = (a: Giving, b: Giving): boolean =>
	a.remark.article !== b.remark.article && a.participant === b.participant && a.key !== b.key;
