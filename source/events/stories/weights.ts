import background from '../../../data/words/common-lemmas.json' with {type: 'json'};
import type {StoryFeatures} from './features.ts';

/**
 * An article as a vector in two channels: its whole text, and its headline with its lead. Each channel has
 * length one. Parallel arrays, sorted by term.
 */
export type Vector = {terms: Int32Array; whole: Float64Array; lead: Float64Array};

/** The collection's vectors and the words that the term numbers stand for. */
export type Vectors = {vectors: Vector[]; lemmas: string[]};

/**
 * A headline is the newsroom's own summary: each of its words counts as five of the text. Any weight from 3 to
 * 8 does about as well.
 */
const headlineWeight = 5;

/**
 * How many articles the background table stands for when document frequencies are estimated. With fewer
 * articles than this the table decides, so that the weights of two articles do not collapse; with many more
 * the collection does.
 */
const backgroundArticles = 3000;

/**
 * Zipf's law: the word of rank r makes up about 1/(13 r) of English text (13 is the harmonic number of a
 * vocabulary of 400,000). An article of 800 words then has 60/r of them.
 */
const occurrencesAtFirstRank = 60;

/** The share of articles that have a word which the table does not know. */
const shareOfUnknown = 0.0005;

let shares: Map<string, number> | undefined;

/** Share of all English news articles that contain the lemma, as far as the background table can tell. */
export const backgroundShare = (lemma: string): number => {
	// Numbers follow Benford's law closely enough: n turns up about in proportion to 1/n.
	if (/^\d+$/.test(lemma)) return Math.max(shareOfUnknown, 0.5 / Math.max(1, Number(lemma)));
	shares ??= new Map(
		background.words
			.split(' ')
			.map((word, i) => [word, Math.max(shareOfUnknown, 1 - Math.exp(-occurrencesAtFirstRank / (i + 1)))]),
	);
	return shares.get(lemma) ?? shareOfUnknown;
};

/**
 * TF-IDF vectors of the articles. The document frequency of a term is that of the collection, smoothed by the
 * background share (a Dirichlet prior), so that it means the same for two articles and for ten thousand.
 * Titles and text as vectors of their own follow Miranda et al., Multilingual Clustering of Streaming News
 * (EMNLP 2018); sparse TF-IDF before dense vectors, Staykovski et al., Dense vs. Sparse Representations for
 * News Stream Clustering (Text2Story 2019).
 */
export const vectorsOf = (features: readonly StoryFeatures[]): Vectors => {
	const frequencies = new Map<string, number>();
	for (const {terms} of features)
		for (const lemma of terms.lemmas) frequencies.set(lemma, (frequencies.get(lemma) ?? 0) + 1);
	// Sorted, so that sums run in the same order whatever the order of the articles.
	const lemmas = [...frequencies.keys()].sort();
	const numbers = new Map(lemmas.map((lemma, i) => [lemma, i]));
	const rarity = Float64Array.from(lemmas, lemma => {
		const seen = frequencies.get(lemma)! + backgroundArticles * backgroundShare(lemma);
		return -Math.log(seen / (features.length + backgroundArticles));
	});
	return {vectors: features.map(article => vectorOf(article, numbers, rarity)), lemmas};
};

const vectorOf = (
	{terms: {lemmas, headline, lead, text}}: StoryFeatures,
	numbers: ReadonlyMap<string, number>,
	rarity: Float64Array,
): Vector => {
	const vector: Vector = {
		terms: Int32Array.from(lemmas, lemma => numbers.get(lemma)!),
		whole: new Float64Array(lemmas.length),
		lead: new Float64Array(lemmas.length),
	};
	for (const [i, number] of vector.terms.entries()) {
		const idf = rarity[number]!;
		vector.whole[i] = damped(headlineWeight * headline[i]! + text[i]!) * idf;
		vector.lead[i] = damped(headlineWeight * headline[i]! + lead[i]!) * idf;
	}

	normalize(vector.whole);
	normalize(vector.lead);
	return vector;
};

const damped = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0);

const normalize = (weights: Float64Array): void => {
	let squares = 0;
	for (const weight of weights) squares += weight * weight;
	const length = Math.sqrt(squares);
	if (length > 0) for (let i = 0; i < weights.length; i++) weights[i]! /= length;
};
