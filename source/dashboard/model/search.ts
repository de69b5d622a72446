import type {Span} from '../../analysis.ts';
import {memo} from './memo.ts';

/** Letters in lower case and quotation marks plain, one for one, so that offsets hold. */
const foldedOneForOne = (text: string): string => {
	const lower = text.toLowerCase();
	return (lower.length === text.length ? lower : text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
};

/** Every place where a text has the words looked for, whatever the case. */
export const matchesIn = memo((text: string, words: string): readonly Span[] => {
	const needle = foldedOneForOne(words);
	const matches: Span[] = [];
	if (needle === '') return matches;
	const haystack = foldedOneForOne(text);
	for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
		matches.push({start: at, end: at + needle.length});
	}

	return matches;
}, 2);

/**
 * The next of some places after a position, going round at the end.
 *
 * @param places In order.
 * @param direction 1 for the next, -1 for the previous.
 */
export const nextPlace = (places: readonly number[], from: number, direction: 1 | -1): number | null => {
	if (places.length === 0) return null;
	if (direction === 1) return places.find(place => place > from) ?? places[0]!;
	return places.findLast(place => place < from) ?? places.at(-1)!;
};
