import {kinsOf} from './meaning.ts';

/** The content words of a passage: for each its number in the vocabulary and its weight. */
export type Bag = {ids: Int32Array; weights: Float64Array; total: number};

/** The words of a corpus by number, with how near each two of them are in meaning. */
export class Vocabulary {
	private readonly ids = new Map<string, number>();
	/** The kins of word `i`, and how near they are, stand from `firsts[i]` to before `firsts[i + 1]`. */
	private readonly firsts: Int32Array;
	private readonly kins: Int32Array;
	private readonly nears: Float64Array;
	/** How near each word is to the nearest of the passage last looked at; 0 between two looks. */
	private readonly nearest: Float64Array;

	/** @param lemmas Every word that will be asked for. */
	constructor(lemmas: Iterable<string>) {
		for (const lemma of lemmas) if (!this.ids.has(lemma)) this.ids.set(lemma, this.ids.size);
		const pairs = kinsOf([...this.ids.keys()]);
		this.firsts = new Int32Array(this.ids.size + 1);
		for (const {a, b} of pairs) {
			this.firsts[a + 1]!++;
			this.firsts[b + 1]!++;
		}

		for (let i = 0; i < this.ids.size; i++) this.firsts[i + 1]! += this.firsts[i]!;
		this.kins = new Int32Array(2 * pairs.length);
		this.nears = new Float64Array(2 * pairs.length);
		const next = this.firsts.slice();
		for (const {a, b, near} of pairs) {
			this.enter(next[a]!++, b, near);
			this.enter(next[b]!++, a, near);
		}

		this.nearest = new Float64Array(this.ids.size);
	}

	private enter(at: number, kin: number, near: number): void {
		this.kins[at] = kin;
		this.nears[at] = near;
	}

	/** The words of a passage by number. */
	bagOf(terms: ReadonlyArray<{lemma: string; weight: number}>): Bag {
		return {
			ids: Int32Array.from(terms, ({lemma}) => this.ids.get(lemma)!),
			weights: Float64Array.from(terms, ({weight}) => weight),
			total: terms.reduce((sum, {weight}) => sum + weight, 0),
		};
	}

	/** For each of the passages: how much of what it says, 0 to 1, finds a near word in this one. */
	coverages({ids}: Bag, passages: readonly Bag[]): number[] {
		const {firsts, kins, nears, nearest} = this;
		for (const id of ids) {
			nearest[id] = 1;
			for (let k = firsts[id]!; k < firsts[id + 1]!; k++)
				if (nears[k]! > nearest[kins[k]!]!) nearest[kins[k]!] = nears[k]!;
		}

		const covered = passages.map(passage => this.covered(passage));
		for (const id of ids) {
			nearest[id] = 0;
			for (let k = firsts[id]!; k < firsts[id + 1]!; k++) nearest[kins[k]!] = 0;
		}

		return covered;
	}

	private covered({ids, weights, total}: Bag): number {
		let sum = 0;
		for (let i = 0; i < ids.length; i++) sum += weights[i]! * this.nearest[ids[i]!]!;
		return total === 0 ? 0 : sum / total;
	}
}
