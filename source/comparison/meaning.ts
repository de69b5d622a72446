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

/** What is known of a word: its row in the table of vectors, and the classes of synonyms that it is in. */
export type Sense = {row: number | undefined; classes: ReadonlySet<number> | undefined};

/** What is known of a word, or null for nothing: such a word is near to itself alone. */
export const senseOf = (word: string): Sense | null => {
	const sense = {row: ranks.get(word), classes: classes.get(word)};
	return sense.row === undefined && sense.classes === undefined ? null : sense;
};

/**
 * How near two different words are in meaning: a little less than 1 in one class of synonyms, else the cosine of
 * their GloVe vectors, scaled so that unrelated words have 0.
 */
export const kinship = (a: Sense, b: Sense): number => {
	if (areSynonyms(a, b)) return synonym;
	if (a.row === undefined || b.row === undefined) return 0;
	const [from, to] = [a.row * dimensions, b.row * dimensions];
	let dot = 0;
	for (let k = 0; k < dimensions; k++) dot += vectors[from + k]! * vectors[to + k]!;
	return Math.max(0, (dot / unit - floor) / (1 - floor)) * ceiling;
};

const areSynonyms = (a: Sense, b: Sense): boolean => {
	if (a.classes === undefined || b.classes === undefined) return false;
	for (const index of a.classes) if (b.classes.has(index)) return true;
	return false;
};

/** How near two words are in meaning: 1 for the same, else their kinship. */
export const nearness = (a: string, b: string): number => {
	if (a === b) return 1;
	const [one, two] = [senseOf(a), senseOf(b)];
	return one && two ? kinship(one, two) : 0;
};
