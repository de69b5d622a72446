import {likeness} from './similarity.ts';
import type {Vector} from './weights.ts';

/** Two articles, by index, with `a` before `b`, and how alike their words are. */
export type Pair = {a: number; b: number; likeness: number};

/** An article is looked up by this many of its weightiest words. */
const lookupTerms = 24;

/** Of the articles that have a word, only so many before this one in time are looked at. */
const articlesPerTerm = 250;

/** A pair whose weightiest words have less than this in common cannot be one story. */
const leastInCommon = 0.03;

/**
 * The pairs of articles that could tell one story, without comparing all with all: an inverted index over each
 * article's weightiest words, which looks back over a bounded number of articles for each word. Time and memory
 * are linear in the number of articles.
 *
 * @param vectors In the order of publication.
 */
export const candidatesOf = (vectors: readonly Vector[]): Pair[] => {
	const index = new Map<number, Postings>();
	const common = new Float64Array(vectors.length);
	const pairs: Pair[] = [];
	for (const [b, vector] of vectors.entries()) {
		const met: number[] = [];
		for (const at of weightiest(vector)) {
			const whole = vector.whole[at]!;
			const lead = vector.lead[at]!;
			const postings = index.get(vector.terms[at]!) ?? {articles: [], whole: [], lead: []};
			const {articles} = postings;
			for (let i = Math.max(0, articles.length - articlesPerTerm); i < articles.length; i++) {
				const a = articles[i]!;
				if (common[a] === 0) met.push(a);
				common[a]! += (whole * postings.whole[i]! + lead * postings.lead[i]!) / 2;
			}

			articles.push(b);
			postings.whole.push(whole);
			postings.lead.push(lead);
			index.set(vector.terms[at]!, postings);
		}

		for (const a of met) {
			if (common[a]! >= leastInCommon) pairs.push({a, b, likeness: likeness(vectors[a]!, vector)});
			common[a] = 0;
		}
	}

	return pairs;
};

/** The articles that have a term among their weightiest, and its weights there: parallel arrays. */
type Postings = {articles: number[]; whole: number[]; lead: number[]};

/** Positions in the vector. */
const weightiest = ({whole, lead}: Vector): Int32Array => {
	const weights = whole.map((weight, at) => weight ** 2 + lead[at]! ** 2);
	const positions = Int32Array.from(weights.keys());
	return positions.sort((x, y) => weights[y]! - weights[x]! || x - y).subarray(0, lookupTerms);
};
