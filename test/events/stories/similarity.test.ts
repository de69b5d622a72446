import {expect, test} from 'vitest';
import {candidatesOf} from '../../../source/events/stories/candidates.ts';
import {
	accountOf,
	agreementOfDays,
	likeness,
	nearness,
	twinhood,
} from '../../../source/events/stories/similarity.ts';
import {backgroundShare, vectorsOf} from '../../../source/events/stories/weights.ts';
import {cheese, ferries, missiles} from './articles.ts';

test('the commonest words are in nearly every article, unknown ones in few', () => {
	expect(backgroundShare('the')).toBe(1);
	expect(backgroundShare('government')).toBeGreaterThan(0.3);
	expect(backgroundShare('ferry')).toBeLessThan(0.05);
	expect(backgroundShare('quillfeather')).toBe(0.0005);
	expect(backgroundShare('3')).toBeCloseTo(0.167, 3);
	expect(backgroundShare('__proto__')).toBe(0.0005);
});

test('likeness is 1 for the same text, and keeps its order for two articles and for ten', () => {
	const [same, twin] = vectorsOf([ferries[0]!, ferries[0]!]).vectors;
	expect(likeness(same!, twin!)).toBeCloseTo(1, 10);
	const all = [...ferries, ...missiles, cheese];
	const {vectors} = vectorsOf(all);
	const alone = vectorsOf([ferries[0]!, ferries[1]!]).vectors;
	expect(likeness(vectors[0]!, vectors[1]!)).toBeCloseTo(likeness(alone[0]!, alone[1]!), 1);
	expect(likeness(vectors[0]!, vectors[9]!)).toBeLessThan(0.02);
});

test('nearness falls from 1 to 0.7', () => {
	expect(nearness(100, 100)).toBe(1);
	expect(nearness(100, 130)).toBeCloseTo(0.81, 2);
	expect(nearness(130, 100)).toBe(nearness(100, 130));
	expect(nearness(0, 10_000)).toBeCloseTo(0.7, 5);
	expect(nearness(null, 100)).toBe(1);
});

test('twins are told by day and by name; two reports of one event are no twins', () => {
	const kind = (a: (typeof ferries)[number], b: (typeof ferries)[number]) =>
		twinhood(accountOf(a), accountOf(b), 0.3);
	expect(kind(missiles[0]!, missiles[2]!)).toBe('day');
	expect(kind(missiles[2]!, missiles[0]!)).toBe('day');
	expect(kind(missiles[0]!, missiles[1]!)).toBeNull();
	expect(kind(ferries[0]!, ferries[3]!)).toBe('names');
	expect(kind(ferries[0]!, ferries[1]!)).toBeNull();
	expect(kind(ferries[0]!, cheese)).toBeNull();
});

test('an article that is not fresh is no twin by day: it may look back on the other', () => {
	const later = {...missiles[2]!, published: missiles[2]!.published! + 10};
	expect(twinhood(accountOf(missiles[0]!), accountOf(later), 0.3)).toBeNull();
});

test('fresh news of days far apart is worth less; a day unknown, near or looked back on is not', () => {
	const [launch, , later] = missiles.map(accountOf);
	expect(agreementOfDays(launch!, later!)).toBe(0.6);
	expect(agreementOfDays(launch!, accountOf(missiles[1]!))).toBe(1);
	expect(agreementOfDays(launch!, accountOf(cheese))).toBe(1);
	const lookingBack = {...missiles[2]!, published: missiles[2]!.published! + 10};
	expect(agreementOfDays(launch!, accountOf(lookingBack))).toBe(1);
});

test('candidates are found without comparing all with all', () => {
	const all = [...ferries, cheese];
	const pairs = candidatesOf(vectorsOf(all).vectors).map(({a, b}) => `${all[a]!.id} ${all[b]!.id}`);
	expect(pairs).toContain('emery-lantern emery-courier');
	expect(pairs).toContain('sandhaven-lantern sandhaven-courier');
	expect(pairs.filter(pair => pair.includes('cheese'))).toEqual([]);
});
