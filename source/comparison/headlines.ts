import type {Mark} from '../analysis.ts';
import {comparable} from '../language/characters.ts';
import {read} from '../language/reading.ts';
import {loadedIn} from './marks.ts';

/** Headlines of no more words than these tell nothing by their capitals. */
const fewWords = 3;

/** Whether nearly all longer words have a capital, so that capitals tell no names. */
const isTitleCase = (headline: string): boolean => {
	const words = headline.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
	return words.length > fewWords && words.filter(word => /^\p{Lu}/u.test(word)).length > 0.8 * words.length;
};

/** Words of a headline that judge ("brutal"), after published lists; offsets into the headline. */
export const headlineMarksOf = (headline: string): Mark[] => {
	const reading = read(isTitleCase(headline) ? comparable(headline) : headline);
	return loadedIn(reading, 0, reading.tokens.length).map(mark => ({
		...mark,
		text: headline.slice(mark.start, mark.end),
	}));
};
