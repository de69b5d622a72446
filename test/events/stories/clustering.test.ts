import fc from 'fast-check';
import {expect, test} from 'vitest';
import {averageLink, type JoinRule, type Link} from '../../../source/events/stories/clustering.ts';

const link = (a: number, b: number, score: number): Link => ({a, b, score});

/** Average link alone: density never matters. */
const plain = (least: number): JoinRule => ({least, coherence: 0, sure: 1});

test('joins what is alike in the mean, best first', () => {
	expect(averageLink(4, [link(0, 1, 0.9), link(2, 3, 0.8), link(1, 2, 0.3)], plain(0.2))).toEqual([
		[0, 1],
		[2, 3],
	]);
});

test('one link is no bridge between two groups', () => {
	const links = [link(0, 1, 0.9), link(1, 2, 0.5)];
	expect(averageLink(3, links, plain(0.26))).toEqual([[0, 1], [2]]);
	expect(averageLink(3, links, plain(0.25))).toEqual([[0, 1, 2]]);
});

test('a link against keeps two apart that a third would join', () => {
	const links = [link(0, 1, 0.5), link(1, 2, 0.4), link(0, 2, -0.5)];
	expect(averageLink(3, links, plain(0.1))).toEqual([[0, 1], [2]]);
});

test('no links, no groups', () => {
	expect(averageLink(3, [], plain(0.1))).toEqual([[0], [1], [2]]);
	expect(averageLink(0, [], plain(0.1))).toEqual([]);
});

test('two dense groups side by side are two, a loose one takes in another', () => {
	const sides = (inner: number, across: number): Link[] => [
		link(0, 1, inner),
		link(2, 3, inner),
		...[0, 1].flatMap(a => [2, 3].map(b => link(a, b, across))),
	];
	const rule = {least: 0.1, coherence: 0.6, sure: 0.25};
	expect(averageLink(4, sides(0.8, 0.2), rule)).toEqual([
		[0, 1],
		[2, 3],
	]);
	expect(averageLink(4, sides(0.3, 0.2), rule)).toEqual([[0, 1, 2, 3]]);
	expect(averageLink(4, sides(0.8, 0.25), rule)).toEqual([[0, 1, 2, 3]]);
});

test('a single item joins a dense group by the mean alone', () => {
	const links = [link(0, 1, 0.9), link(0, 2, 0.15), link(1, 2, 0.15)];
	expect(averageLink(3, links, {least: 0.1, coherence: 0.6, sure: 0.25})).toEqual([[0, 1, 2]]);
});

/** The textbook form: all pairs of groups looked at before each join. */
const naive = (count: number, links: readonly Link[], rule: JoinRule): number[][] => {
	const total = (chosen: readonly Link[]) => chosen.reduce((sum, {score}) => sum + score, 0);
	const density = (group: readonly number[]) =>
		total(links.filter(({a, b}) => group.includes(a) && group.includes(b))) /
		((group.length * (group.length - 1)) / 2);
	let groups = Array.from({length: count}, (_, i) => [i]);
	for (;;) {
		const joins = groups.flatMap((x, i) =>
			groups.slice(i + 1).map(y => {
				const between = links.filter(
					({a, b}) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)),
				);
				const coherent = rule.coherence * Math.min(density(x), density(y));
				const needed =
					x.length > 1 && y.length > 1 ? Math.max(rule.least, Math.min(rule.sure, coherent)) : rule.least;
				return {x, y, needed, score: total(between) / (x.length * y.length)};
			}),
		);
		const best = joins.filter(({score, needed}) => score >= needed).sort((p, q) => q.score - p.score)[0];
		if (!best) break;
		groups = groups.filter(group => group !== best.x && group !== best.y);
		groups.push([...best.x, ...best.y].sort((x, y) => x - y));
	}

	return groups.sort((x, y) => x[0]! - y[0]!);
};

test('gives what the textbook form gives', () => {
	const count = 9;
	const pairs = Array.from({length: count}, (_, a) =>
		Array.from({length: a}, (_, b) => [b, a] as const),
	).flat();
	// Distinct scores, so that there are no ties for the two to break differently.
	fc.assert(
		fc.property(
			fc.shuffledSubarray(pairs, {minLength: 3}),
			fc.integer({min: 0, max: 12}),
			(chosen, against) => {
				const links = chosen.map(([a, b], i) =>
					link(a, b, (i < against ? -1 : 1) * (0.1 + Math.sqrt(i + 2) / 10)),
				);
				const rule = {least: 0.1, coherence: 0.6, sure: 0.3};
				expect(averageLink(count, links, rule)).toEqual(naive(count, links, rule));
			},
		),
	);
});
