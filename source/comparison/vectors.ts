import kins from '../../data/word-kins.json' with {type: 'json'};
import table from '../../data/word-vectors.json' with {type: 'json'};

/** The words that have a vector by their rank: the commonest is 0. */
export const vectorWords: readonly string[] = table.words.split(' ');

const ranks = new Map(vectorWords.map((word, rank) => [word, rank]));
const {dimensions} = table;
const vectors = new Int8Array(Buffer.from(table.vectors, 'base64'));

/** Vectors are of length 280 before rounding; the dot product of two is this at most. */
const unit = 280 * 280;

/** Cosine below which two vectors say nothing: unrelated words of one domain reach it ("port", "minister"). */
const floor = 0.4;

/** What vectors make of a pair at most, less than synonyms: they cannot tell a synonym from an antonym. */
const ceiling = 0.8;

/** The rank of a word among those that have a vector. */
export const rankOf = (word: string): number | undefined => ranks.get(word);

/** The cosine of the vectors of two words, by rank, scaled so that unrelated ones have 0. */
export const nearnessOfRanks = (a: number, b: number): number =>
	Math.max(0, (dotOf(a, b) / unit - floor) / (1 - floor)) * ceiling;

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

/** The words near to each word that are rarer than it, by rank. */
type Rarer = {
	/** Those of the word of rank `i` stand from `firsts[i]` to before `firsts[i + 1]`. */
	firsts: Int32Array;
	ranks: Uint16Array;
};

/**
 * Reads the table that scripts/word-kins.ts wrote, so that a corpus need not weigh each two of its words: for each
 * word the gaps from one near word to the next, in bytes of seven bits, low ones first, then a 0.
 */
const readRarer = (): Rarer => {
	const bytes = Buffer.from(kins.gaps, 'base64');
	const firsts = new Int32Array(vectorWords.length + 1);
	const ranks = new Uint16Array(bytes.length);
	let [word, count] = [0, 0];
	let [rank, gap, shift] = [0, 0, 0];
	for (const byte of bytes) {
		gap += (byte & 0x7f) << shift;
		shift += 7;
		if (byte > 0x7f) continue;
		if (gap === 0) {
			firsts[++word] = count;
			rank = word;
		} else {
			rank += gap;
			ranks[count++] = rank;
		}

		[gap, shift] = [0, 0];
	}

	return {firsts, ranks: ranks.slice(0, count)};
};

let rarer: Rarer | undefined;

/** The ranks of the words that are rarer than that of a rank, and nearer to it than unrelated ones; ascending. */
export const rarerKinsOf = (rank: number): Uint16Array => {
	rarer ??= readRarer();
	return rarer.ranks.subarray(rarer.firsts[rank]!, rarer.firsts[rank + 1]!);
};
