import type {Anchor, Span} from '../analysis.ts';
import {comparable} from '../language/characters.ts';

/** Characters around its old place in which the words of an anchor are looked for where they stand in several. */
const nearby = 2000;

/**
 * Where the words of an anchor stand in a text that may have changed: at their place, else in the place nearest to
 * it, case, accents and kinds of quotation marks aside. Null where they are gone, or where all that is left of them is
 * far away and not alone.
 */
export const placeOf = (anchor: Anchor, text: string): Span | null => {
	const {start, end, text: words} = anchor;
	if (words === '') return {start: 0, end: 0};
	if (start >= 0 && end - start === words.length && text.startsWith(words, start)) return {start, end};
	const found = nearest(text, words, start) ?? nearest(comparable(text), comparable(words), start);
	return found === null ? null : {start: found, end: found + words.length};
};

const nearest = (text: string, words: string, place: number): number | null => {
	let best: number | null = null;
	let count = 0;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		count++;
		if (best === null || Math.abs(at - place) < Math.abs(best - place)) best = at;
	}

	return best !== null && (count === 1 || Math.abs(best - place) <= nearby) ? best : null;
};
