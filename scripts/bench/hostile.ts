import {performance} from 'node:perf_hooks';
import {analyze} from '../../source/analyze.ts';
import {hostileTexts} from '../../test/hostile-texts.ts';
import {median} from './statistics.ts';

/** How the time for a text grows as the text does: 2 for twice the text is linear, 4 quadratic. */
export type Growth = {name: string; seconds: number; ratio: number};

const seconds = (work: () => void): number => {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
};

const articleOf = (text: string) => ({
	id: 'hostile',
	outlet: 'Nobody',
	url: null,
	published: '2031-06-03',
	author: null,
	headline: '',
	text,
	excerpt: false,
});

/**
 * Reads texts made to be slow, at two sizes, the larger twice the smaller.
 *
 * @param size Characters of the larger.
 */
export const growthOf = (size: number): Growth[] =>
	[...hostileTexts].flatMap(([name, textOf]) => {
		const [half, whole] = [textOf(size / 2), textOf(size)];
		const timed = (text: string) =>
			median(Array.from({length: 3}, () => seconds(() => analyze([articleOf(text)]))));
		const [less, more] = [timed(half), timed(whole)];
		// What takes next to no time at all says nothing on how it grows.
		return more < 0.05 ? [] : [{name, seconds: more, ratio: more / less}];
	});
