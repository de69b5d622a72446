import {expect, test} from 'vitest';
import {call, compare, type Telling, tell} from './telling.ts';

/** What two outlets say of one call: how the rows on other things than that relate, and where they conflict. */
const compared = (...tellings: Telling[]) => {
	const {accounts, articles, events} = tell(tellings);
	const {rows, conflicts} = compare(accounts, articles, events);
	return {
		relations: rows
			.filter(({relation, topic, facet}) => (relation !== 'only' || topic !== null) && facet !== 'call')
			.map(({relation, topic}) => (topic === null ? relation : 'at odds')),
		conflicts: conflicts.map(({kind, summary}) => `${kind}: ${summary}`),
	};
};

test('a long run of the same words with a "not" in it is no row with them, and a conflict', () => {
	expect(
		compared(
			call('echo', 'They agreed to cut tariffs by 5 percent.'),
			call('mirror', 'They did not agree to cut tariffs by 5 percent.'),
		),
	).toEqual({
		relations: ['at odds', 'at odds'],
		conflicts: [
			'substance: Of opposite sense: The Echo has “They agreed to cut tariffs by 5 percent”; The Mirror has “They did not agree to cut tariffs by 5 percent”.',
		],
	});
});

test('a word and its antonym are a conflict; with a negation they agree', () => {
	const open = call('echo', 'The western strait will stay open to ships.');
	const other = (sentence: string) => compared(open, call('mirror', sentence)).conflicts;
	expect(other('The western strait will stay closed to ships.')).toEqual([
		'substance: Of opposite sense: The Echo has “The western strait will stay open to ships”; The Mirror has “The western strait will stay closed to ships”.',
	]);
	expect(other('The western strait will not stay closed to ships.')).toEqual([]);
	expect(other('The western strait will stay open to ships.')).toEqual([]);
	expect(
		compared(
			call('echo', 'Divers failed to find the wreck of the trawler.'),
			call('mirror', 'Divers did not find the wreck of the trawler.'),
		).conflicts,
	).toEqual([]);
});

test('the measures of one thing are a conflict though the text has no noun for what is counted', () => {
	expect(
		compared(
			call('echo', 'They agreed to cut tariffs by 5 percent.'),
			call('mirror', 'They agreed to cut tariffs by 7 percent.'),
		),
	).toEqual({
		relations: ['at odds', 'at odds'],
		conflicts: [
			'figure: The Echo has “They agreed to cut tariffs by 5 percent”; The Mirror has “They agreed to cut tariffs by 7 percent”.',
		],
	});
});

test('who says it is not part of what is said', () => {
	const told = {cue: 'said', content: 'the northern fleet will leave the harbour'};
	expect(
		compared(
			call('echo', 'The ministry said the northern fleet will leave the harbour.', [
				{...told, source: 'The ministry'},
			]),
			call('mirror', 'In a note, a spokesman said the northern fleet will leave the harbour.', [
				{...told, source: 'a spokesman'},
			]),
		).relations,
	).toEqual(['verbatim']);
});

test('what two countries or two speakers say or do is no conflict', () => {
	const between = (a: string, b: string) => compared(call('echo', a), call('mirror', b)).conflicts;
	expect(
		between(
			'Norway supports the treaty on the northern fisheries.',
			'Denmark opposes the treaty on the northern fisheries.',
		),
	).toEqual([]);
	expect(
		between(
			'Norway agreed to cut tariffs on timber by 5 percent.',
			'Denmark agreed to cut tariffs on timber by 7 percent.',
		),
	).toEqual([]);
});

test('accounts that give other figures stand apart; what names no figure goes with the one that it is most like', () => {
	const {accounts, articles, events} = tell([
		call('echo', 'Norway has sent 20 warships to the northern strait.'),
		call('mirror', 'Norway has sent 60 warships to the northern strait.'),
		call('wire', 'Norway has sent warships to the northern strait, 20 of them.'),
	]);
	const {rows} = compare(accounts, articles, events);
	const sent = rows.filter(({facet}) => facet === 'forces');
	expect(sent.map(({cells}) => cells.map(({article}) => article))).toEqual([['echo', 'wire'], ['mirror']]);
	expect(new Set(sent.map(({topic}) => topic))).toEqual(new Set([sent[0]!.id]));
});

test('who asked for the call is told by a row for each side', () => {
	const {accounts, articles, events} = tell([
		call('echo', 'The conversation took place at the request of Norway.'),
		call('mirror', 'The conversation took place at the request of Denmark.'),
		call('wire', 'The conversation took place at the initiative of Norway.'),
	]);
	const {rows} = compare(accounts, articles, events);
	expect(
		rows.filter(({facet}) => facet === 'initiative').map(({cells}) => cells.map(({article}) => article)),
	).toEqual([['echo', 'wire'], ['mirror']]);
});

test('what two speakers say against each other stands apart, and is no conflict between the outlets', () => {
	const told = (source: string, content: string) => [{source, cue: 'said', content}];
	expect(
		compared(
			call(
				'echo',
				'Lund agreed to withdraw the patrol boats, Brandt said.',
				told('Brandt', 'Lund agreed to withdraw the patrol boats'),
			),
			call(
				'mirror',
				'Lund did not agree to withdraw the patrol boats, Holm said.',
				told('Holm', 'Lund did not agree to withdraw the patrol boats'),
			),
		),
	).toMatchObject({relations: ['at odds', 'at odds']});
});
