import measures from '../../../data/words/directions.json' with {type: 'json'};
import {areOfOneClass} from '../meaning.ts';
import {overlap} from '../spans.ts';
import {type Count, countsSame} from './counts.ts';
import {areOfSameSubject} from './same-thing.ts';

/** A figure with what else its passage says: content words, and who and where it is about. */
export type Frame = {
	count: Count;
	words: Array<{lemma: string; noun: boolean}>;
	referents: ReadonlySet<string>;
};

const costWords = new Set(measures.cost);

export const frameOf = (count: Count): Frame => {
	const {features, dates} = count.remark;
	const {terms, referents} = features;
	const words = terms
		.filter(
			term =>
				term.lemma !== count.head &&
				!costWords.has(term.lemma) &&
				!dates.some(date => overlap(date, term) > 0),
		)
		.map(({lemma, pos}) => ({lemma, noun: pos === 'NOUN'}));
	return {count, words, referents};
};

/** Least share and number of what two passages say that they have in common, for their figures to be of one thing. */
const leastShare = 0.5;
const leastCommon = 2;

/** So many words in common are enough where one passage says more than the other. */
const manyCommon = 3;

/**
 * Whether two passages give a figure of one thing in other words: "Norland bought 400 tons of rye last year",
 * "last year Norland took 450 tons of rye". They count in the same unit, are about the same, and share most of what
 * they say, a noun of it.
 */
export const areOfOneFrame = (a: Frame, b: Frame): boolean => {
	const isMoney = a.count.unit !== null && a.count.unit === b.count.unit && a.count.unit !== '%';
	if (
		a.count.increment !== b.count.increment ||
		a.count.remark.features.negative !== b.count.remark.features.negative
	)
		return false;
	if (!(isMoney || countsSame(a.count, b.count))) return false;
	if (!areOfSameSubject(a.count.remark.features, b.count.remark.features)) return false;
	const shared = a.words.filter(({lemma}) => b.words.some(other => areOfOneClass(lemma, other.lemma)));
	if (!shared.some(({noun}) => noun)) return false;
	const common = shared.length + [...a.referents].filter(one => b.referents.has(one)).length;
	const all = a.words.length + b.words.length + a.referents.size + b.referents.size - common;
	if (common >= leastCommon && common >= leastShare * all) return true;
	return (
		shared.length >= manyCommon && shared.length >= leastShare * Math.min(a.words.length, b.words.length)
	);
};
