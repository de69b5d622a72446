import {distance} from 'fastest-levenshtein';
import type {Word} from './word.ts';

/**
 * What each step of an alignment costs. All figures of collation stand here; the unit is one content word that
 * the other passage lacks.
 */
export const costs = {
	/** A content word on one side alone: the unit. */
	contentGap: 1,
	/** "of", "the": their presence says little, and a shared one must not tie unlike passages together. */
	functionGap: 0.4,
	/** Two forms of one word ("amassed", "massed"): cheaper than any gap, so that they always pair. */
	related: 0.5,
	/** Names, dates or figures of one kind that differ: a reader wants "23" beside "24", whatever else moved. */
	sameKind: 0.9,
	/** Unlike content words: a little under two gaps, so that they pair where nothing better is near. */
	unlike: 1.8,
	/** Two function words ("their", "the"): under two gaps for the same reason. */
	functionPair: 0.7,
	/** A content word never stands for a function word: dearer than the two gaps together. */
	crossed: 1.5,
	/** Part of the longer word that may differ in related forms: "defence" and "defense" lie within, and so do the names of different people, therefore names are left out. */
	relatedShare: 0.34,
};

export const gapCost = (word: Word): number =>
	word.kind === 'function' ? costs.functionGap : costs.contentGap;

/** True for two forms of one word, or two spellings of it. */
export const areRelated = (a: Word, b: Word): boolean => {
	if (a.kind !== 'content' || b.kind !== 'content') return false;
	const longer = Math.max(a.key.length, b.key.length);
	if (longer < 4 || Math.abs(a.key.length - b.key.length) > 4) return false;
	return distance(a.key, b.key) <= costs.relatedShare * longer;
};

export const pairCost = (a: Word, b: Word): number => {
	if (a.key === b.key) return 0;
	const closedA = a.kind === 'function';
	if (closedA !== (b.kind === 'function')) return costs.crossed;
	if (closedA) return costs.functionPair;
	if (a.kind === b.kind && a.kind !== 'content') return costs.sameKind;
	return areRelated(a, b) ? costs.related : costs.unlike;
};
