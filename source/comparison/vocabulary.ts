import {kinship, type Sense, senseOf} from './meaning.ts';

/** The content words of a passage: for each its number in the vocabulary and its weight. */
export type Bag = {ids: Int32Array; weights: Float64Array; total: number};

/**
 * The words of a corpus as numbers, with how near each two of them are. A pair is weighed when it is first asked
 * for. Of n words with a sense (at most those of the table of vectors), that takes n² bytes.
 */
export class Vocabulary {
	private readonly ids = new Map<string, number>();
	private readonly senses: Sense[] = [];
	/** For each pair of words with a sense, by `place`: 0 where nobody has asked, else an index into `values`. */
	private readonly known: Uint16Array;
	/** Every nearness that occurs once: few, since the vectors are of whole numbers. */
	private readonly values = [Number.NaN];
	private readonly indices = new Map<number, number>();

	/** @param lemmas Every word that will be asked for. */
	constructor(lemmas: Iterable<string>) {
		const strange: string[] = [];
		for (const lemma of new Set(lemmas)) {
			const sense = senseOf(lemma);
			if (sense) this.ids.set(lemma, this.senses.push(sense) - 1);
			else strange.push(lemma);
		}

		for (const lemma of strange) this.ids.set(lemma, this.ids.size);
		this.known = new Uint16Array(place(0, this.senses.length));
	}

	/** The words of a passage by number. */
	bagOf(terms: ReadonlyArray<{lemma: string; weight: number}>): Bag {
		return {
			ids: Int32Array.from(terms, ({lemma}) => this.ids.get(lemma)!),
			weights: Float64Array.from(terms, ({weight}) => weight),
			total: terms.reduce((sum, {weight}) => sum + weight, 0),
		};
	}

	/** How near two words are in meaning, 0 to 1: their numbers are those of a bag. */
	nearness(a: number, b: number): number {
		if (a === b) return 1;
		// Words without a sense have the highest numbers.
		if (a >= this.senses.length || b >= this.senses.length) return 0;
		const at = a < b ? place(a, b) : place(b, a);
		const index = this.known[at]!;
		return index === 0 ? this.weigh(a, b, at) : this.values[index]!;
	}

	private weigh(a: number, b: number, at: number): number {
		const value = kinship(this.senses[a]!, this.senses[b]!);
		let index = this.indices.get(value);
		if (index === undefined) {
			index = this.values.push(value) - 1;
			this.indices.set(value, index);
		}

		this.known[at] = index;
		return value;
	}
}

/** The place of a pair of numbers, the smaller one first, in a triangle of all pairs. */
const place = (low: number, high: number): number => ((high * (high - 1)) >> 1) + low;
