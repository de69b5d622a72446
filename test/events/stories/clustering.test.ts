import fc from 'fast-check';
import {expect, test} from 'vitest';
import {averageLink, type Link} from '../../../source/events/stories/clustering.ts';

const link = (a: number, b: number, score: number): Link => ({a, b, score});

test('joins what is alike in the mean, best first', () => {
	expect(averageLink(4, [link(0, 1, 0.9), link(2, 3, 0.8), link(1, 2, 0.3)], 0.2)).toEqual([
		[0, 1],
		[2, 3],
	]);
});

test('one link is no bridge between two groups', () => {
	const links = [link(0, 1, 0.9), link(1, 2, 0.5)];
	expect(averageLink(3, links, 0.26)).toEqual([[0, 1], [2]]);
	expect(averageLink(3, links, 0.25)).toEqual([[0, 1, 2]]);
});

test('a link against keeps two apart that a third would join', () => {
	const links = [link(0, 1, 0.5), link(1, 2, 0.4), link(0, 2, -0.5)];
	expect(averageLink(3, links, 0.1)).toEqual([[0, 1], [2]]);
});

test('no links, no groups', () => {
	expect(averageLink(3, [], 0.1)).toEqual([[0], [1], [2]]);
	expect(averageLink(0, [], 0.1)).toEqual([]);
});

/** The textbook form: all pairs of groups looked at before each join. */
const naive = (count: number, links: readonly Link[], threshold: number): number[][] => {
	let groups = Array.from({length: count}, (_, i) => [i]);
	for (;;) {
		const joins = groups.flatMap((x, i) =>
			groups.slice(i + 1).map(y => {
				const between = links.filter(
					({a, b}) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)),
				);
				return {x, y, score: between.reduce((sum, {score}) => sum + score, 0) / (x.length * y.length)};
			}),
		);
		const best = joins.sort((p, q) => q.score - p.score)[0];
		if (!best || best.score < threshold) break;
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
				expect(averageLink(count, links, 0.15)).toEqual(naive(count, links, 0.15));
			},
		),
	);
});
