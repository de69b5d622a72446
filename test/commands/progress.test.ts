import {expect, test} from 'vitest';
import {leftText, lineOn, openingOf, progressOf, progressText} from '../../source/commands/progress.ts';

test('articles, words and the time that is left', () => {
	expect(progressText({articles: 1200, all: 10_000, words: 480_000, rate: 400 / 3})).toBe(
		'1,200 of 10,000 articles read · 480,000 words · about 1 min 6 s left',
	);
	expect(progressText({articles: 9, all: 10, words: 3600, rate: 1})).toBe(
		'9 of 10 articles read · 3,600 words · about 1 s left',
	);
	expect(progressText({articles: 0, all: 10, words: 0, rate: null})).toBe('0 of 10 articles read · 0 words');
});

const written = (isTTY: boolean, columns: number, seconds: readonly number[]): string[] => {
	const lines: string[] = [];
	let now = 0;
	const stderr = {isTTY, columns, write: (text: string) => lines.push(text) > 0};
	const line = progressOf(lineOn(stderr), 12, () => now);
	line.skip(2);
	for (const second of seconds) {
		now = second;
		line.count({
			id: 'a',
			outlet: '',
			url: null,
			published: null,
			author: null,
			headline: '',
			text: 'one two',
			excerpt: false,
		});
	}

	line.end();
	return lines;
};

test('on a terminal a line is written once a second has gone, at most ten times a second, and taken away', () => {
	expect(written(true, 80, [0.5, 1, 1.05, 2])).toEqual([
		'\r\u001B[K4 of 12 articles read · 4 words · about 4 s left',
		'\r\u001B[K6 of 12 articles read · 8 words · about 3 s left',
		'\r\u001B[K',
	]);
	expect(written(true, 20, [1])).toEqual(['\r\u001B[K3 of 12 articles re', '\r\u001B[K']);
});

test('what is done within a second, and what goes into a pipe, is done without a word', () => {
	expect(written(true, 80, [0.2, 0.9])).toEqual([]);
	expect(written(false, 80, [1, 2, 3])).toEqual([]);
});

test('what is left to read is told', () => {
	expect(leftText({articles: 688, all: 1000})).toBe(
		'left before 312 of 1,000 articles were read; open it again to go on',
	);
	expect(leftText(null)).toBe('left before the articles were read');
	expect(leftText({articles: 10, all: 10})).toBeNull();
});

test('files that are opened are counted, once it takes a while', () => {
	const shown: Array<string | null> = [];
	let now = 0;
	const {opened, end} = openingOf(
		line => shown.push(line),
		() => now,
	);
	for (const second of [0.5, 1, 1.04, 3]) {
		now = second;
		opened(Math.round(second * 100), 1200);
	}

	end();
	expect(shown).toEqual(['100 of 1,200 files opened', '300 of 1,200 files opened', null]);
});
