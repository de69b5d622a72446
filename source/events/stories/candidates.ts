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
	const index = new Map<number, Array<{article: number; at: number}>>();
	const common = new Float64Array(vectors.length);
	const pairs: Pair[] = [];
	for (const [b, vector] of vectors.entries()) {
		const met: number[] = [];
		for (const at of weightiest(vector)) {
			const term = vector.terms[at]!;
			const postings = index.get(term) ?? [];
			for (let i = Math.max(0, postings.length - articlesPerTerm); i < postings.length; i++) {
				const posting = postings[i]!;
				const other = vectors[posting.article]!;
				if (common[posting.article] === 0) met.push(posting.article);
				common[posting.article]! +=
					(vector.whole[at]! * other.whole[posting.at]! + vector.lead[at]! * other.lead[posting.at]!) / 2;
			}

			postings.push({article: b, at});
			index.set(term, postings);
		}

		for (const a of met) {
			if (common[a]! >= leastInCommon) pairs.push({a, b, likeness: likeness(vectors[a]!, vector)});
			common[a] = 0;
		}
	}

	return pairs;
};

const weightiest = (vector: Vector): number[] => {
	const weight = (at: number): number => vector.whole[at]! ** 2 + vector.lead[at]! ** 2;
	return [...vector.terms.keys()].sort((x, y) => weight(y) - weight(x) || x - y).slice(0, lookupTerms);
};
