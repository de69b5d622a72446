import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {goldSetsIn} from '../../scripts/eval/sets.ts';
import {analyze, readArticles} from '../../source/index.ts';

/**
 * News of invented places, most of it in near twins: two quakes, two launches, two verdicts of one trial. When it
 * was new, before the rules were looked at, the engine had 0.76 pairwise precision on it, 0.92 B-cubed F1 and 0.77 of
 * the days; the floors lie a little below what was measured since, and say nothing of articles that nobody has seen.
 */
test('stories of set a: near twins apart, reports of one event together, on the day it happened', async () => {
	const [gold] = goldSetsIn(fileURLToPath(new URL('stories/a', import.meta.url)));
	const {figures} = gold!.score(analyze(await readArticles([gold!.articles])));
	const {bcubed, pairwise, when} = figures as {
		bcubed: {f1: number};
		pairwise: {precision: number};
		when: number;
	};
	expect(bcubed.f1).toBeGreaterThanOrEqual(0.97);
	expect(pairwise.precision).toBeGreaterThanOrEqual(0.98);
	expect(when).toBeGreaterThanOrEqual(0.86);
});
