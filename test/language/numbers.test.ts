import {expect, test} from 'vitest';
import {digitsOf, numberAt} from '../../source/language/numbers.ts';
import {read} from '../../source/language/reading.ts';

/** The number at the start of a text, and how many tokens it takes. */
const number = (text: string) => {
	const {tokens} = read(text);
	const numeral = numberAt(tokens, 0, tokens.length);
	return numeral && [numeral.value, numeral.end];
};

test('digits with western and Indian grouping', () => {
	expect(['14,000', '1,35,000', '2.5', '1999', '1,2', '12,34', '3-2', 'x'].map(digitsOf)).toEqual([
		14_000,
		135_000,
		2.5,
		1999,
		null,
		null,
		null,
		null,
	]);
});

test('number words add up, and scales multiply', () => {
	expect(number('twenty-five ships')).toEqual([25, 3]);
	expect(number('twenty five ships')).toEqual([25, 2]);
	expect(number('one hundred and fifty-one thousand two hundred ships')).toEqual([151_200, 9]);
	expect(number('two million three hundred thousand')).toEqual([2_300_000, 5]);
	expect(number('three dozen ships')).toEqual([36, 2]);
	expect(number('a hundred ships')).toEqual([100, 2]);
	expect(number('two crore')).toEqual([20_000_000, 2]);
});

test('two numbers side by side are two', () => {
	expect(number('two three ships')).toEqual([2, 1]);
	expect(number('five twenty')).toEqual([5, 1]);
	expect(number('two and three ships')).toEqual([2, 1]);
});

test('digits take a scale behind them', () => {
	expect(number('1.1 million ships')).toEqual([1_100_000, 2]);
	expect(number('2.5-million')).toEqual([2_500_000, 3]);
	expect(number('5 ships')).toEqual([5, 1]);
});

test('halves of scales', () => {
	expect(number('half a million')).toEqual([500_000, 3]);
	expect(number('half-a-dozen')).toEqual([6, 5]);
	expect(number('half the ships')).toBeNull();
});

test('articles, plurals and ordinals are no numbers', () => {
	for (const text of ['a ship', 'hundreds of ships', 'third ship', 'score a goal'])
		expect(number(text)).toBeNull();
});
