import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {goldSetsIn} from '../../scripts/eval/sets.ts';
import {analyze, readArticles} from '../../source/index.ts';

/**
 * Reports of invented calls with what a careful reader would lay side by side, from the articles alone: a call that
 * is missed in an article keeps it out of the rows. When they were new the engine had F1 0.29 on a, 0.35 on b, 0.55
 * on c and 0.52 on d, whose texts and misses nobody has looked at since. In e and f, where it had 0.39 and 0.35 and
 * found none and one of the conflicts, there are talks, an accident and a strike besides the calls, and every fact of a
 * sentence has its own passage; e is for development, the misses of f are looked at by nobody. The floors lie a little
 * below what is measured now: F1 of the alignments, the precision of the conflicts (of f loose, as it is of a single
 * one), and the share of passages under the right facet.
 */
const floors = [
	['a', 0.75, 1, 0.63],
	['b', 0.63, 1, 0.58],
	['c', 0.86, 1, 0.7],
	['d', 0.6, 0.85, 0.59],
	['e', 0.42, 0, 0.58],
	['f', 0.37, 0.5, 0.51],
] as const;

for (const [set, floor, precision, facets] of floors) {
	test(`rows, facets and conflicts of set ${set}`, async () => {
		const sets = goldSetsIn(fileURLToPath(new URL(`rows/${set}`, import.meta.url)));
		const analysis = analyze(await readArticles([sets[0]!.articles]));
		const figuresOf = (kind: string) =>
			sets.find(gold => gold.kind === kind)!.score(analysis).figures as {
				precision: number;
				f1: number;
				accuracy: number;
				forbidden?: number;
			};
		expect(figuresOf('alignments').f1).toBeGreaterThanOrEqual(floor);
		expect(figuresOf('conflicts').precision).toBeGreaterThanOrEqual(precision);
		expect(figuresOf('facets').accuracy).toBeGreaterThanOrEqual(facets);
		expect(figuresOf('conflicts').forbidden).toBe(0);
	});
}
