import {datesOf} from '../../../source/language/dates/dates.ts';
import {read} from '../../../source/language/reading.ts';

/** News paragraphs whose time expressions stand as "[in June|2027-06]": the words and their TIMEX3 value. */
export type MarkedText = {published: string | null; text: string};

/** What the marks want, what was found, and how many of both agree: they overlap and have one value. */
export type Score = {wanted: number; found: number; right: number; misses: string[]};

export const scoreOf = (texts: readonly MarkedText[]): Score => {
	const score: Score = {wanted: 0, found: 0, right: 0, misses: []};
	for (const {published, text: marked} of texts) {
		const {text, wanted} = unmarked(marked);
		const found = datesOf(read(text), published);
		score.wanted += wanted.length;
		score.found += found.length;
		for (const {start, end, value} of wanted) {
			const hit = found.find(date => date.start < end && start < date.end);
			if (hit?.value === value) score.right++;
			else
				score.misses.push(
					`${text.slice(start, end)}: ${value}, got ${hit ? `${hit.text} ${hit.value}` : 'nothing'}`,
				);
		}

		for (const date of found)
			if (!wanted.some(({start, end}) => date.start < end && start < date.end))
				score.misses.push(`${date.text}: nothing, got ${date.value}`);
	}

	return score;
};

const unmarked = (marked: string) => {
	const wanted: Array<{start: number; end: number; value: string}> = [];
	let text = '';
	for (const [, plain, words, value] of marked.matchAll(/([^[]*)(?:\[([^|]*)\|([^\]]*)\])?/g)) {
		text += plain;
		if (words === undefined) continue;
		wanted.push({start: text.length, end: text.length + words.length, value: value!});
		text += words;
	}

	return {text, wanted};
};
