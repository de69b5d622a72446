import table from '../../data/word-vectors.json' with {type: 'json'};
import synonyms from '../../data/words/synonyms.json' with {type: 'json'};

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

const areSynonyms = (a: string, b: string): boolean => {
	const those = classes.get(b);
	if (those === undefined) return false;
	for (const index of classes.get(a) ?? []) if (those.has(index)) return true;
	return false;
};

/** What a pair of words of one class is worth: as much as two forms of one word nearly. */
const synonym = 0.85;

/** Cosine below which two vectors say nothing: unrelated words of one domain reach it ("port", "minister"). */
const floor = 0.4;

/** What a pair of different words can be worth at most: vectors cannot tell a synonym from an antonym. */
const ceiling = 0.8;

/**
 * How much a word says, 0 for the commonest to 1: the logarithm of its rank in general English. Unlike a
 * frequency counted in the articles at hand, it does not collapse on two or five of them.
 */
export const informationOf = (word: string): number => {
	const rank = ranks.get(word) ?? ranks.size;
	return Math.log(rank + 30) / Math.log(ranks.size + 30);
};

const relatedness = new Map<number, number>();

/**
 * How near two words are in meaning: 1 for the same, a little less in one class of synonyms, else the cosine of their GloVe vectors, scaled so that
 * unrelated words have 0.
 */
export const nearness = (a: string, b: string): number => {
	if (a === b) return 1;
	if (areSynonyms(a, b)) return synonym;
	const i = ranks.get(a);
	const j = ranks.get(b);
	if (i === undefined || j === undefined) return 0;
	const key = i < j ? i * ranks.size + j : j * ranks.size + i;
	const known = relatedness.get(key);
	if (known !== undefined) return known;
	let dot = 0;
	for (let k = 0; k < dimensions; k++) dot += vectors[i * dimensions + k]! * vectors[j * dimensions + k]!;
	const value = Math.max(0, (dot / unit - floor) / (1 - floor)) * ceiling;
	relatedness.set(key, value);
	return value;
};
