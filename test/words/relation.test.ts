import {expect, test} from 'vitest';
import {relationBetween as relationOfWords, wordsOf} from '../../source/words.ts';

const relationBetween = (a: string, b: string) => relationOfWords(wordsOf(a), wordsOf(b));

test('quotation marks and case do not make a formula less verbatim', () => {
	expect(
		relationBetween(
			'“In line with practice, the officers agreed not to publish the contents of their talk,”',
			'In line with practice the officers agreed not to publish the contents of their talk',
		),
	).toBe('verbatim');
});

test('some words replaced is near, most replaced a paraphrase', () => {
	expect(
		relationBetween(
			'keep the exact details of the talk private',
			'keep the grim details of the talk private',
		),
	).toBe('near');
	expect(relationBetween('keep the details private', 'would not say what was spoken about')).toBe(
		'paraphrase',
	);
	expect(relationBetween('', 'anything')).toBe('paraphrase');
});

test('the order of the two does not matter', () => {
	const [a, b] = [
		'The fleet lies in the northern strait',
		'In the strait lies a northern fleet of twenty ships',
	];
	expect(relationBetween(a, b)).toBe(relationBetween(b, a));
});

test('a word that one has and the other lacks is never verbatim, however long the run around it', () => {
	const run = 'They agreed to cut the tariffs on steel and timber by 5 percent from the first of next year';
	expect(relationBetween(run, run.replace('agreed', 'did not agree'))).toBe('near');
	expect(relationBetween(run, run.replace('5', '7'))).toBe('near');
	expect(relationBetween(run, `${run} or later`)).toBe('near');
	expect(relationBetween(run, `“${run.toUpperCase()}.”`)).toBe('verbatim');
});
