import {expect, test} from 'vitest';
import {relationBetween} from '../../source/words.ts';

test('quotation marks, case and who said it do not make a formula less verbatim', () => {
	expect(
		relationBetween(
			'“In line with practice, the officers agreed not to publish the contents of their talk,” Brill said.',
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
