import {expect, test} from 'vitest';
import type {Attributed} from '../../source/comparison/material.ts';
import {accountOf} from '../../source/comparison/statements.ts';
import {findingsOf} from '../../source/findings.ts';
import {namesOf} from '../../source/language/names.ts';
import {phrasesOf} from '../../source/language/phrases.ts';
import {read} from '../../source/language/reading.ts';

const span = (text: string, part: string) => {
	const start = text.indexOf(part);
	return {start, end: start + part.length};
};

const statementsIn = (text: string, attributions: Attributed[] = []) => {
	const reading = read(text);
	return accountOf({
		article: 'a',
		reading,
		phrases: reading.sentences.map(sentence => phrasesOf(reading, sentence)),
		names: namesOf(reading),
		attributions,
		presumed: [],
		contacts: [],
		figures: [],
		dates: [],
	}).statements;
};

const text =
	'Lund rang the admiral on Friday. "The fleet will possibly stay," the ministry said in a statement, as crowds gathered in the harbour.';

test('an attribution is a statement, the rest is the word of the outlet', () => {
	const statements = statementsIn(text, [
		{
			kind: 'direct',
			content: span(text, 'The fleet will possibly stay'),
			contents: [span(text, 'The fleet will possibly stay')],
			cue: {...span(text, 'said'), text: 'said'},
			source: {...span(text, 'the ministry'), name: 'the ministry', via: []},
		},
	]);
	expect(
		statements.map(({kind, content, source}) => [kind, text.slice(content.start, content.end), source?.name]),
	).toEqual([
		['narration', 'Lund rang the admiral on Friday.', undefined],
		['direct', 'The fleet will possibly stay', 'the ministry'],
		['narration', 'as crowds gathered in the harbour.', undefined],
	]);
});

test('hedges and loaded words are marked with their lexicon, names are not', () => {
	const statements = statementsIn('The brutal attack in May may have been planned by Mr Grim.');
	expect(statements.flatMap(({hedges}) => hedges).map(({text, lexicon}) => [text, lexicon])).toEqual([
		['may', 'hedges'],
	]);
	expect(statements.flatMap(({loaded}) => loaded).map(({text, lexicon}) => [text, lexicon])).toEqual([
		['brutal', 'afinn-165'],
	]);
});

test('an empty article says nothing', () => {
	expect(statementsIn('')).toEqual([]);
});

test('what is said of a part of those counted is about the same as what is said of all', () => {
	const facets = statementsIn('Forty warships were deployed off Norham, two of them in May.').map(
		({facet}) => facet,
	);
	expect(facets).toEqual(['forces', 'forces']);
});

test('a passage that ends with who said it, and when, is of that source and not of the outlet', () => {
	const {account} = findingsOf({
		id: 'a',
		outlet: 'a',
		url: null,
		published: '2031-03-15',
		author: null,
		headline: '',
		text: 'Admiral Nils Lund rang Mayor Ada Brandt on Friday about the old dam, his office said in a long statement on Saturday morning.',
		excerpt: false,
	});
	expect(account.statements.map(({kind}) => kind)).toEqual(['indirect']);
	expect(account.remarks.map(({features}) => features.speaker !== null)).toEqual([true, true]);
});
