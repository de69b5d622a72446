import {remembered} from '../words.ts';

/**
 * Endings with which English makes a word of another, and what stands in their place in the stem that both share,
 * the longest first. "-er" and "-or" are left out: "officer" is of no "office", "matter" of no "mat".
 */
const endings: ReadonlyArray<readonly [ending: string, stem: string]> = [
	['isation', 'is'],
	['ization', 'is'],
	['ification', 'if'],
	['nsion', 'nd'],
	['ision', 'id'],
	['asion', 'ad'],
	['ation', ''],
	['ition', ''],
	['uction', 'uc'],
	['ption', 'pt'],
	['ction', 'ct'],
	['tion', 't'],
	['ssion', 'ss'],
	['ise', 'is'],
	['ize', 'is'],
	['ify', 'if'],
	['ment', ''],
	['ance', ''],
	['ence', ''],
	['ness', ''],
	['ionary', ''],
	['ary', ''],
	['ity', ''],
	['ive', ''],
	['ful', ''],
	['ate', ''],
	['ing', ''],
	['ly', ''],
	['al', ''],
	['ed', ''],
	['e', ''],
];

/** Shorter stems are shared by words that have nothing to do with each other. */
const leastStem = 5;

/**
 * The stem that a word shares with those made of it: "withdraw" and "withdrawal", "suspend" and "suspension",
 * "agree" and "agreement". A stemmer for nouns and verbs of one sense, in the manner of Lovins (1968): one ending
 * is taken off, and of what is left the final e.
 *
 * @param lemma In lower case.
 */
export const familyOf = remembered((lemma: string): string => {
	for (const [ending, stem] of endings) {
		if (!lemma.endsWith(ending)) continue;
		const rest = lemma.slice(0, lemma.length - ending.length) + stem;
		if (rest.length >= leastStem) return rest;
	}

	return lemma;
});
