import {expect, test} from 'vitest';
import type {Features} from '../../source/comparison/features.ts';
import {kinsOf, nearness} from '../../source/comparison/meaning.ts';
import {agreement, haveOneFigure, likenesses, nearnessOfPlaces} from '../../source/comparison/similarity.ts';
import {Vocabulary} from '../../source/comparison/vocabulary.ts';

const passage = (words: string) => words.split(' ').map(lemma => ({lemma, weight: 1}));

const likenessesOf = (passages: readonly string[], pairs: ReadonlyArray<[number, number]>) => {
	const terms = passages.map(passage);
	const vocabulary = new Vocabulary(terms.flat().map(({lemma}) => lemma));
	return likenesses(
		terms.map(words => vocabulary.bagOf(words)),
		pairs.map(([a, b]) => ({a, b})),
		vocabulary,
	);
};

test('a word is near to itself, to its synonyms, and to nothing where nobody knows it', () => {
	expect(nearness('attack', 'attack')).toBe(1);
	expect(nearness('attack', 'assault')).toBe(0.85);
	expect(nearness('zorvex', 'attack')).toBe(0);
	expect(nearness('zorvex', 'zorvex')).toBe(1);
});

test('the kins of a list of words are those pairs that are near', () => {
	const words = ['harbour', 'port', 'zorvex', 'attack', 'assault', 'minister', 'banana'];
	const nears = new Map<string, number>();
	for (const {a, b, near} of kinsOf(words)) {
		const key = [words[a], words[b]].sort().join(' ');
		nears.set(key, Math.max(nears.get(key) ?? 0, near));
	}

	const pairs = words.flatMap((word, i) => words.slice(0, i).map(other => [word, other].sort()));
	const near = pairs.filter(([a, b]) => nearness(a!, b!) > 0);
	expect([...nears].sort()).toEqual(near.map(([a, b]) => [`${a} ${b}`, nearness(a!, b!)]).sort());
	expect(nears.get('assault attack')).toBe(0.85);
});

test('each word finds its nearest on the other side, and both directions count', () => {
	const passages = ['zorvex attack', 'zorvex assault', 'zorvex attack quilp plim', 'brask'];
	const [same, synonyms, part, none] = likenessesOf(passages, [
		[0, 0],
		[0, 1],
		[2, 0],
		[3, 0],
	]);
	expect(same).toBe(1);
	// (1 + 0.85) / 2 in both directions
	expect(synonyms).toBeCloseTo(0.925, 10);
	// 2 of 4 words there, all of them back
	expect(part).toBeCloseTo(2 / 3, 10);
	expect(none).toBe(0);
});

test('what was looked at before leaves nothing behind', () => {
	const passages = ['attack quilp', 'brask plim', 'assault brask'];
	expect(likenessesOf(passages, [[0, 1]])).toEqual([0]);
	const [, after] = likenessesOf(passages, [
		[0, 2],
		[0, 1],
	]);
	expect(after).toBe(0);
});

const giving = (figures: number[], dates: string[] = []): Features => ({
	facet: 'background',
	terms: [],
	antecedents: [],
	referents: new Set(),
	persons: new Set(),
	actor: null,
	speaker: null,
	clause: true,
	figures,
	dates,
	negative: false,
	count: null,
	requital: false,
});

test.each([
	[33_000, 33_412, true],
	[14_000, 14_000, true],
	[20, 22, true],
	[976_000_000, 941_000_000, false],
	[33_000, 34_000, false],
	[0.4, 0.42, true],
	[5, 3, false],
])('%d and %d: one figure, perhaps rounded: %s', (a, b, one) => {
	expect(haveOneFigure(giving([a]), giving([b]))).toBe(one);
	expect(haveOneFigure(giving([b]), giving([a]))).toBe(one);
});

test('passages that tell of one day agree more than those of one month, and those of two days less', () => {
	const [day, month, other, week] = ['2031-05-04', '2031-05', '2031-05-06', '2031-W19'].map(date =>
		agreement(giving([], ['2031-05-04']), giving([], [date]), 0.5),
	);
	expect(day).toBeGreaterThan(month!);
	expect(month).toBeGreaterThan(week!);
	expect(week).toBeGreaterThan(other!);
});

test('passages at one place of their articles agree more than those far apart', () => {
	expect(nearnessOfPlaces(0.4, 0.4)).toBeGreaterThan(0);
	expect(nearnessOfPlaces(0, 1)).toBeLessThan(0);
	expect(nearnessOfPlaces(0.1, 0.6)).toBe(nearnessOfPlaces(0.6, 0.1));
});
