import synonyms from '../../data/words/synonyms.json' with {type: 'json'};
import {familyOf} from './families.ts';
import {nearnessOfRanks, rankOf, rarerKinsOf, vectorWords} from './vectors.ts';

const classes = new Map<string, Set<number>>();
for (const [index, words] of synonyms.words.entries()) {
	for (const word of words) classes.set(word, (classes.get(word) ?? new Set()).add(index));
}

/** What a pair of words of one class is worth: as much as two forms of one word nearly. */
const synonym = 0.85;

/**
 * How much a word says, 0 for the commonest to 1: the logarithm of its rank in general English. Unlike a
 * frequency counted in the articles at hand, it does not collapse on two or five of them.
 */
export const informationOf = (word: string): number => {
	const rank = rankOf(word) ?? vectorWords.length;
	return Math.log(rank + 30) / Math.log(vectorWords.length + 30);
};

/** Two words by their places in a list, and how near they are in meaning: above 0, at most 1. */
export type Kinship = {a: number; b: number; near: number};

/** For each rank the place after that of its word in the list last looked at; 0 between two looks. */
const placeAfter = new Int32Array(vectorWords.length);

/**
 * Which of some words are near in meaning: a pair may come several times, where it is in a class of synonyms or of one stem too.
 *
 * @param words Distinct.
 */
export const kinsOf = (words: readonly string[]): Kinship[] => {
	const found: Kinship[] = [];
	const known = words.flatMap((word, place) => {
		const rank = rankOf(word);
		return rank === undefined ? [] : [{rank, place}];
	});
	for (const {rank, place} of known) placeAfter[rank] = place + 1;
	for (const {rank, place: a} of known) {
		for (const other of rarerKinsOf(rank)) {
			const b = placeAfter[other]! - 1;
			if (b >= 0) found.push({a, b, near: nearnessOfRanks(rank, other)});
		}
	}

	for (const {rank} of known) placeAfter[rank] = 0;

	const members = new Map<number, number[]>();
	for (const [place, word] of words.entries()) {
		for (const index of classes.get(word) ?? []) {
			for (const other of members.get(index) ?? []) found.push({a: other, b: place, near: synonym});
			members.set(index, [...(members.get(index) ?? []), place]);
		}
	}

	const families = new Map<string, number[]>();
	for (const [place, word] of words.entries()) {
		const family = familyOf(word);
		for (const other of families.get(family) ?? [])
			if (areKin(words[other]!, word)) found.push({a: other, b: place, near: synonym});
		families.set(family, [...(families.get(family) ?? []), place]);
	}

	return found;
};

/** Whether two words of one stem are of one sense, as far as their vectors know: "general" and "generate" are not. */
const areKin = (a: string, b: string): boolean => {
	const [i, j] = [rankOf(a), rankOf(b)];
	return i === undefined || j === undefined || nearnessOfRanks(i, j) > 0;
};

/**
 * How near two words are in meaning: 1 for the same, a little less in one class of synonyms or of one stem, else the cosine of
 * their GloVe vectors, scaled so that unrelated words have 0.
 */
export const nearness = (a: string, b: string): number => {
	if (a === b) return 1;
	if (areOfOneClass(a, b)) return synonym;
	const [i, j] = [rankOf(a), rankOf(b)];
	return i === undefined || j === undefined ? 0 : nearnessOfRanks(i, j);
};

/** Whether two lemmas are the same, in one class of synonyms, or of one stem and sense: as near as words can be. */
export const areOfOneClass = (a: string, b: string): boolean =>
	a === b || areSynonyms(a, b) || (familyOf(a) === familyOf(b) && areKin(a, b));

/** Whether two lemmas are in one class of synonyms. */
export const areSynonyms = (a: string, b: string): boolean => {
	const those = classes.get(b);
	if (those === undefined) return false;
	for (const index of classes.get(a) ?? []) if (those.has(index)) return true;
	return false;
};
