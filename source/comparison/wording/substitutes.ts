import antonyms from '../../../data/words/antonyms.json' with {type: 'json'};
import type {Evidence, Facet} from '../../analysis.ts';
import {areSynonyms, nearness} from '../meaning.ts';
import type {Term} from '../terms.ts';

/** A phrase of a passage, with the lemma of the term that heads it. */
export type Phrase = Evidence & {
	lemma: string;
	pos: Term['pos'];
	form: string;
	/** What the passage is about. */
	facet: Facet;
	/** The content word that it is built on, as a lemma. */
	head: string;
	/** The content words of the passage before and after it, or null. */
	before: string | null;
	after: string | null;
	/** The number right before it, where it is counted. */
	count: number | null;
};

/** Words in the same place of a row are one thing from this nearness on; below lie mere neighbours in meaning. */
export const sameThing = 0.42;

/** What stands between the same two words, or comes to the same number, is one thing, whatever the words mean else. */
const samePlace = 0.6;

const opposites = new Set(antonyms.words.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const isNominal = ({pos}: Phrase): boolean => pos === 'NOUN' || pos === 'PROPN';

/**
 * How surely two phrases of different passages on one thing stand for each other, 0 to 1: by meaning, by standing
 * between the same words, or by their number ("five doctors", "five Norwegians").
 */
export const substitution = (a: Phrase, b: Phrase): number => {
	if (opposites.has(`${a.head} ${b.head}`)) return 0;
	const alike = a.pos === b.pos || (isNominal(a) && isNominal(b));
	if (alike && (inSameSlot(a, b) || (a.count !== null && a.count === b.count))) return samePlace;
	// A noun and its verb ("a warning", "warned") are of one class; vectors only know that the two are used together.
	if (!alike) return mixed(a, b) && areSynonyms(a.head, b.head) ? nearness(a.head, b.head) : 0;
	if (a.pos === 'ADJ' || a.pos === 'ADV') return areSynonyms(a.head, b.head) ? nearness(a.head, b.head) : 0;
	return nearness(a.head, b.head);
};

/** Whether two phrases stand for each other by more than what vectors make of their words. */
export const isSure = (a: Phrase, b: Phrase): boolean =>
	areSynonyms(a.head, b.head) || inSameSlot(a, b) || (a.count !== null && a.count === b.count);

const mixed = (a: Phrase, b: Phrase): boolean =>
	(isNominal(a) && b.pos === 'VERB') || (a.pos === 'VERB' && isNominal(b));

const inSameSlot = (a: Phrase, b: Phrase): boolean =>
	a.before !== null && a.after !== null && a.before === b.before && a.after === b.after;
