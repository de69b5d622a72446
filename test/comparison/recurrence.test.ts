import {expect, test} from 'vitest';
import type {Placed} from '../../source/comparison/placement.ts';
import {distinctnessIn, reweighed} from '../../source/comparison/recurrence.ts';
import type {Term} from '../../source/comparison/terms.ts';

const term = (lemma: string, weight = 1): Term => ({
	lemma,
	weight,
	pos: 'NOUN',
	form: lemma,
	inner: false,
	start: 0,
	end: 1,
});

const remark = (article: string, words: string) =>
	({article, features: {terms: words.split(' ').map(word => term(word))}}) as Placed;

test('a word that articles come back to tells their passages less apart than one that each has once', () => {
	const distinctness = distinctnessIn([
		remark('a', 'ship harbour'),
		remark('a', 'ship crew'),
		remark('b', 'ship harbour'),
		remark('b', 'ship anchor'),
	]);
	expect(distinctness('harbour')).toBe(1);
	expect(distinctness('anchor')).toBe(1);
	expect(distinctness('ship')).toBeCloseTo(0.595, 3);
	expect(distinctness('unheard')).toBe(1);
});

test('how many articles there are changes nothing', () => {
	const remarks = (articles: readonly string[]) =>
		articles.flatMap(article => [remark(article, 'ship harbour'), remark(article, 'ship crew')]);
	expect(distinctnessIn(remarks(['a', 'b']))('ship')).toBe(
		distinctnessIn(remarks(['a', 'b', 'c', 'd', 'e']))('ship'),
	);
});

test('what a word weighs is its weight by how far it tells apart', () => {
	const half = (lemma: string) => (lemma === 'ship' ? 0.5 : 1);
	expect(reweighed([term('ship', 0.8), term('crew', 0.6)], half).map(({weight}) => weight)).toEqual([
		0.4, 0.6,
	]);
});
