import table from '../../data/word-vectors.json' with {type: 'json'};
import synonyms from '../../data/words/synonyms.json' with {type: 'json'};
import {familyOf} from './families.ts';

/** Index of a word in the table of vectors; the commonest word is 0. */
const ranks = new Map(table.words.split(' ').map((word, rank) => [word, rank]));
const {dimensions} = table;
const vectors = new Int8Array(Buffer.from(table.vectors, 'base64'));

/** Vectors are of length 280 before rounding; the dot product of two is this at most. */
const unit = 280 * 280;

const classes = new Map<string, Set<number>>();
for (const [index, words] of synonyms.words.entries()) {
	for (const word of words) classes.set(word, (classes.get(word) ?? new Set()).add(index));
}

/** What a pair of words of one class is worth: as much as two forms of one word nearly. */
const synonym = 0.85;

/** Cosine below which two vectors say nothing: unrelated words of one domain reach it ("port", "minister"). */
const floor = 0.4;

/** The dot product of two vectors at that cosine. */
const least = floor * unit;

/** What vectors make of a pair at most, less than synonyms: they cannot tell a synonym from an antonym. */
const ceiling = 0.8;

/**
 * How much a word says, 0 for the commonest to 1: the logarithm of its rank in general English. Unlike a
 * frequency counted in the articles at hand, it does not collapse on two or five of them.
 */
export const informationOf = (word: string): number => {
	const rank = ranks.get(word) ?? ranks.size;
	return Math.log(rank + 30) / Math.log(ranks.size + 30);
};

/** Two words by their places in a list, and how near they are in meaning: above 0, at most 1. */
export type Kinship = {a: number; b: number; near: number};

/**
 * Which of some words are near in meaning: a pair may come several times, where it is in a class of synonyms or of one stem too.
 * Every pair is weighed, which takes some 100 ns; but words that have a vector are at most those of the table, so
 * that a corpus of any size takes a few seconds at most.
 *
 * @param words Distinct.
 */
export const kinsOf = (words: readonly string[]): Kinship[] => {
	const found: Kinship[] = [];
	// In the order of the table, so that the vectors are read in the order in which they lie.
	const known = words
		.map((word, place) => ({place, rank: ranks.get(word) ?? -1}))
		.filter(({rank}) => rank >= 0)
		.sort((a, b) => a.rank - b.rank);
	const rows = Int32Array.from(known, ({rank}) => rank);
	for (let i = 0; i < rows.length; i++) {
		for (let j = i + 1; j < rows.length; j++) {
			const dot = dotOf(rows[i]!, rows[j]!);
			if (dot > least) found.push({a: known[i]!.place, b: known[j]!.place, near: nearnessOf(dot)});
		}
	}

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
	const [i, j] = [ranks.get(a), ranks.get(b)];
	return i === undefined || j === undefined || dotOf(i, j) > least;
};

/**
 * How near two words are in meaning: 1 for the same, a little less in one class of synonyms or of one stem, else the cosine of
 * their GloVe vectors, scaled so that unrelated words have 0.
 */
export const nearness = (a: string, b: string): number => {
	if (a === b) return 1;
	if (areSynonyms(a, b) || (familyOf(a) === familyOf(b) && areKin(a, b))) return synonym;
	const [i, j] = [ranks.get(a), ranks.get(b)];
	return i === undefined || j === undefined ? 0 : nearnessOf(dotOf(i, j));
};

/** Whether two lemmas are in one class of synonyms. */
export const areSynonyms = (a: string, b: string): boolean => {
	const those = classes.get(b);
	if (those === undefined) return false;
	for (const index of classes.get(a) ?? []) if (those.has(index)) return true;
	return false;
};

const nearnessOf = (dot: number): number => Math.max(0, (dot / unit - floor) / (1 - floor)) * ceiling;

/** In four sums that do not wait for each other; dimensions are a multiple of four. */
const dotOf = (a: number, b: number): number => {
	// Locals: the loop then asks for them once.
	const table = vectors;
	const count = dimensions;
	const from = (a * count) | 0;
	const to = (b * count) | 0;
	let w = 0;
	let x = 0;
	let y = 0;
	let z = 0;
	for (let k = 0; k < count; k += 4) {
		w = (w + Math.imul(table[from + k]!, table[to + k]!)) | 0;
		x = (x + Math.imul(table[from + k + 1]!, table[to + k + 1]!)) | 0;
		y = (y + Math.imul(table[from + k + 2]!, table[to + k + 2]!)) | 0;
		z = (z + Math.imul(table[from + k + 3]!, table[to + k + 3]!)) | 0;
	}

	return w + x + y + z;
};
