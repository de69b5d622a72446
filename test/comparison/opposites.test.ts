import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.ts';
import {type Telling, tell} from './telling.ts';

const call = (id: string, sentence: string, told: Telling['told'] = []): Telling => ({
	id,
	published: '2023-05-06',
	text: `Ada Brandt rang Nils Lund on Friday. ${sentence}`,
	contacts: [{event: 'may', role: 'main', text: 'rang Nils Lund', date: '2023-05-05'}],
	told,
});

/** What two outlets say of one call: how near the rows that they share are, and where they conflict. */
const compared = (...tellings: Telling[]) => {
	const {accounts, articles, events} = tell(tellings);
	const {rows, conflicts} = compare(accounts, articles, events);
	return {
		relations: rows
			.filter(({relation, facet}) => relation !== 'only' && facet !== 'call')
			.map(({relation}) => relation),
		conflicts: conflicts.map(({kind, summary}) => `${kind}: ${summary}`),
	};
};

test('a long run of the same words with a "not" in it is not verbatim, and a conflict', () => {
	expect(
		compared(
			call('echo', 'They agreed to cut tariffs by 5 percent.'),
			call('mirror', 'They did not agree to cut tariffs by 5 percent.'),
		),
	).toEqual({
		relations: ['near'],
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
});

test('the measures of one thing are a conflict though the text has no noun for what is counted', () => {
	expect(
		compared(
			call('echo', 'They agreed to cut tariffs by 5 percent.'),
			call('mirror', 'They agreed to cut tariffs by 7 percent.'),
		),
	).toEqual({
		relations: ['near'],
		conflicts: ['figure: The Echo has “5 percent”; The Mirror has “7 percent”.'],
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
