import {expect, test} from 'vitest';
import {departures, ownWords, type Passages} from '../../source/dashboard/model/differences.ts';
import type {WordMarks} from '../../source/dashboard/model/table.ts';

/** Passages in brackets of a text: "They [met] and [spoke]". */
const passages = (written: string): Passages => {
	const spans: Array<{start: number; end: number}> = [];
	let text = '';
	for (const [, outside = '', inside] of written.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
		text += outside;
		if (inside === undefined) continue;
		spans.push({start: text.length, end: text.length + inside.length});
		text += inside;
	}

	return {text, spans};
};

const words = ({text}: Passages, marks: readonly WordMarks[]) =>
	marks.map(mark => (mark === 'other words' ? mark : mark.map(({start, end}) => text.slice(start, end))));

test('words that the base does not have are marked, in the offsets of the article', () => {
	const base = passages('[The two officers discussed several matters]');
	const other = passages('On Friday [the two officers went over several matters], she said');
	expect(words(other, departures(base, other))).toEqual([['went over']]);
	expect(words(base, ownWords(base, [other]))).toEqual([['discussed']]);
});

test('the base keeps as its own only what none of the others has', () => {
	const base = passages('[they will keep the finer points of the talk private]');
	const others = [
		passages('[they will keep the particulars of the talk private]'),
		passages('[both will keep the finer details of the talk private]'),
	];
	expect(words(base, ownWords(base, others))).toEqual([['points']]);
});

test('every passage is compared by itself', () => {
	const base = passages('[The two spoke on Friday], it said. [They agreed to meet again in spring]');
	const other = passages('[They agreed to meet again in May]. Later: [The two spoke by telephone on Friday]');
	expect(words(other, departures(base, other))).toEqual([['May'], ['by telephone']]);
});

test('where hardly a word is shared, no word is marked', () => {
	const base = passages('[The two officers discussed several matters of regional security]');
	const other = passages('[Neither side gave particulars]');
	expect(departures(base, other)).toEqual(['other words']);
});

test('without others the base has nothing of its own to show', () => {
	const base = passages('[The two spoke]');
	expect(ownWords(base, [])).toEqual([[]]);
});
