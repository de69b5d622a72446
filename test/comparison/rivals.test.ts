import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contested} from '../../source/comparison/rivals.ts';

/** Items 0 and 1 of the article x, 2 and 3 of the article y. */
const articles = ['x', 'x', 'y', 'y'].map(article => new Set([article]));

const scoreOf = (links: ReturnType<typeof contested>, a: number, b: number) =>
	links.find(link => link.a === a && link.b === b)?.score;

test('what leads over all rivals gains, and what is second best loses as much', () => {
	const links = contested(
		[
			{a: 0, b: 2, score: 0.6},
			{a: 0, b: 3, score: 0.5},
			{a: 1, b: 2, score: 0.5},
		],
		articles,
	);
	expect(scoreOf(links, 0, 2)).toBeCloseTo(0.6 + 0.3 * 0.1, 10);
	expect(scoreOf(links, 0, 3)).toBeCloseTo(0.5 - 0.3 * 0.1, 10);
});

test('who has no rival neither gains nor loses', () => {
	const [link] = contested([{a: 0, b: 2, score: 0.8}], articles);
	expect(link!.score).toBe(0.8);
});

test('a lead counts up to a limit', () => {
	const links = contested(
		[
			{a: 0, b: 2, score: 0.9},
			{a: 0, b: 3, score: 0.3},
			{a: 1, b: 2, score: 0.2},
		],
		articles,
	);
	expect(scoreOf(links, 0, 2)).toBeCloseTo(0.9 + 0.3 * 0.3, 10);
});

test('a rival on either side is enough, one in a third article is none', () => {
	const links = contested(
		[
			{a: 0, b: 2, score: 0.5},
			{a: 1, b: 2, score: 0.7},
			{a: 0, b: 4, score: 0.9},
		],
		[...articles, new Set(['z'])],
	);
	expect(scoreOf(links, 0, 2)).toBeCloseTo(0.5 - 0.3 * 0.2, 10);
	expect(scoreOf(links, 0, 4)).toBe(0.9);
});

test('what an article says twice is no rival of itself', () => {
	const links = contested(
		[
			{a: 0, b: 1, score: 0.5},
			{a: 0, b: 2, score: 0.9},
		],
		articles,
	);
	expect(links.map(({score}) => score)).toEqual([0.5, 0.9]);
});

test('what falls to 0 is no link', () => {
	const links = contested(
		[
			{a: 0, b: 2, score: 0.05},
			{a: 1, b: 2, score: 0.7},
		],
		articles,
	);
	expect(links.map(({a}) => a)).toEqual([1]);
});

test('the order of the links does not matter', () => {
	const link = fc.record({
		a: fc.integer({min: 0, max: 3}),
		b: fc.integer({min: 4, max: 7}),
		score: fc.double({min: 0.01, max: 1, noNaN: true}),
	});
	const holders = ['x', 'x', 'y', 'y', 'z', 'z', 'w', 'w'].map(article => new Set([article]));
	fc.assert(
		fc.property(fc.uniqueArray(link, {selector: ({a, b}) => `${a} ${b}`}), links => {
			const byPair = (x: {a: number; b: number}, y: {a: number; b: number}) => x.a - y.a || x.b - y.b;
			const there = contested(links, holders).sort(byPair);
			const back = contested([...links].reverse(), holders).sort(byPair);
			expect(back).toEqual(there);
		}),
	);
});
