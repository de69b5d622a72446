import amounts from '../../data/words/amounts.json' with {type: 'json'};
import means from '../../data/words/means.json' with {type: 'json'};
import participles from '../../data/words/participles.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import type {PartOfSpeech, Reading, Sentence, Token} from './reading.ts';
import {tagsOf} from './tags.ts';

/**
 * - `past`, `present`: finite ("said", "has said", "is speaking", "may speak").
 * - `future`: with will, shall or "going to".
 * - `infinitive`: after "to", or bare.
 * - `gerund`: an -ing form without auxiliary ("saying").
 * - `participle`: a past participle without auxiliary that qualifies a noun ("the report published Monday").
 */
export type Tense = 'past' | 'present' | 'future' | 'infinitive' | 'gerund' | 'participle';

/** Auxiliaries and a main verb: "has not been told", "will speak", "to have warned". */
export type VerbGroup = Span & {
	/** Its tokens are `reading.tokens.slice(first, last)`; adverbs may stand between. */
	first: number;
	last: number;
	/** Index of the main verb. */
	head: number;
	/** Lemma of the main verb. */
	lemma: string;
	tense: Tense;
	/** The modal verb, as its lemma: "may", "could", "will" … */
	modal: string | null;
	negated: boolean;
	passive: boolean;
	perfect: boolean;
	progressive: boolean;
	/** True where the group can be the predicate of a clause: past, present or future. */
	finite: boolean;
};

type Form = 'base' | 'third' | 'ing' | 'past' | 'participle';

const participleForms = new Set(participles.words);
const meansOf = new Set(means.words);
const modals = new Map([
	['will', 'will'],
	['wo', 'will'],
	["'ll", 'will'],
	['shall', 'shall'],
	['sha', 'shall'],
	['would', 'would'],
	["'d", 'would'],
	['can', 'can'],
	['ca', 'can'],
	['could', 'could'],
	['may', 'may'],
	['might', 'might'],
	['must', 'must'],
	['should', 'should'],
	['ought', 'ought'],
]);
const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'cannot']);

/** The verb groups of a sentence, in order. */
export const verbGroupsOf = (reading: Reading, sentence: Sentence): VerbGroup[] => {
	const tokens = reading.tokens.slice(sentence.first, sentence.last);
	return verbGroupsIn(tokens, tagsOf(tokens), sentence.first);
};

/**
 * The verb groups in a run of tagged tokens.
 *
 * @param offset What to add to an index into `tokens` for an index into the article's tokens.
 */
export const verbGroupsIn = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	offset: number,
): VerbGroup[] => {
	const groups: VerbGroup[] = [];
	let i = 0;
	while (i < tokens.length) {
		const verbs = verbsAt(tokens, tags, i);
		if (verbs.length === 0) {
			i++;
			continue;
		}

		groups.push(groupOf(tokens, tags, verbs, offset));
		i = verbs.at(-1)! + 1;
	}

	return groups;
};

const opensGroup = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean => {
	const tag = tags[i]!;
	if (tag === 'AUX') return true;
	if (tag === 'VERB') return !qualifies(tokens, tags, i);
	return tokens[i]!.lower === 'to' && tag === 'PART';
};

/** A participle inside a noun phrase: "the accused official". */
const qualifies = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean =>
	/(?:ed|en|ing)$/.test(tokens[i]!.lower) &&
	(tags[i - 1] === 'DET' || tags[i - 1] === 'ADJ' || tokens[i - 1]?.lower === "'s") &&
	(tags[i + 1] === 'NOUN' || tags[i + 1] === 'PROPN');

/** Indices of "to", the auxiliaries and the main verb of the group that begins at `start`, or none. */
const verbsAt = (tokens: readonly Token[], tags: readonly PartOfSpeech[], start: number): number[] => {
	if (!opensGroup(tokens, tags, start)) return [];
	const verbs = [start];
	for (let i = start + 1; i < tokens.length; i++) {
		const before = tokens[verbs.at(-1)!]!;
		const auxiliary = tags[verbs.at(-1)!] === 'AUX' || before.lower === 'to' || isAuxiliary(before.lemma);
		if (!auxiliary) break;
		const tag = tags[i]!;
		if (tag === 'AUX' || (tag === 'VERB' && follows(before, tokens[i]!))) verbs.push(i);
		else if (!(tag === 'ADV' || negations.has(tokens[i]!.lower))) break;
	}

	return tags[verbs.at(-1)!] === 'PART' ? [] : verbs;
};

/** Whether a verb of this form can belong to the auxiliary, so that "is, said" and "be says" stay apart. */
const follows = (auxiliary: Token, verb: Token): boolean =>
	formOf(verb) !== 'third' || auxiliary.lower === 'to';

/** "to have left": the tagger takes "have" for the main verb. */
const isAuxiliary = (lemma: string): boolean => lemma === 'have' || lemma === 'be';

const formOf = ({lower, lemma}: Token): Form => {
	if (lower === lemma) return 'base';
	if (lower.endsWith('ing')) return 'ing';
	if (participleForms.has(lower)) return 'participle';
	return lower.endsWith('s') && !/(?:was|'s)$/.test(lower) ? 'third' : 'past';
};

const groupOf = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	verbs: readonly number[],
	offset: number,
): VerbGroup => {
	const first = verbs[0]!;
	const head = verbs.at(-1)!;
	const main = tokens[head]!;
	const auxiliaries = verbs.slice(0, -1).map(i => tokens[i]!);
	const form = formOf(main);
	const nearest = auxiliaries.at(-1);
	const had = nearest?.lower === "'d" && form !== 'base';
	const modal = had ? null : (auxiliaries.map(word => modals.get(word.lower)).find(Boolean) ?? null);
	const passive = nearest !== undefined && isBe(nearest) && (form === 'past' || form === 'participle');
	const perfect = had || auxiliaries.some((word, i) => word.lemma === 'have' && i < verbs.length - 1);
	const progressive = form === 'ing' && auxiliaries.some(isBe);
	const tense = tenseOf(tokens, tags, verbs, modal, had);
	return {
		start: tokens[first]!.start,
		end: main.end,
		first: offset + first,
		last: offset + head + 1,
		head: offset + head,
		lemma: main.lemma,
		tense,
		modal,
		negated: isNegated(tokens, tags, first, head),
		passive,
		perfect,
		progressive,
		finite: tense === 'past' || tense === 'present' || tense === 'future',
	};
};

const isBe = (token: Token): boolean => token.lemma === 'be' || token.lower === "'s" || token.lower === "'re";

const tenseOf = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	verbs: readonly number[],
	modal: string | null,
	had: boolean,
): Tense => {
	const opening = tokens[verbs[0]!]!;
	const form = formOf(opening);
	if (opening.lower === 'to') return 'infinitive';
	if (modal === 'will' || modal === 'shall') return 'future';
	if (modal !== null) return 'present';
	if (had) return 'past';
	if (form === 'ing') return 'gerund';
	if (form === 'participle') return 'participle';
	if (form === 'third' || ["'s", "'re", "'m", "'ve", 'am', 'are', 'is', 'has'].includes(opening.lower))
		return 'present';
	if (form === 'past')
		return verbs.length === 1 && isReduced(tokens, tags, verbs[0]!) ? 'participle' : 'past';
	// "the program, run by the ministry,"
	if (verbs.length === 1 && isReduced(tokens, tags, verbs[0]!)) return 'participle';
	return tags[verbs[0]! - 1] === 'PART' ? 'infinitive' : 'present';
};

/**
 * A past form right after a noun, with an agent: "research conducted by", "shells fired by". What follows "spoke by
 * telephone" is none, nor what follows "rose by 4 percent".
 */
const isReduced = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): boolean => {
	const before = tags[i - 1];
	if (tokens[i + 1]?.lower !== 'by' || meansOf.has(tokens[i + 2]?.lower ?? '')) return false;
	if (isExtent(tokens, tags, i + 2)) return false;
	return before === 'NOUN' || before === 'PROPN' || before === 'PUNCT';
};

const fractions = new Set(Object.keys(amounts.words.fractions));
const shares = new Set(['percent', 'per', '%', 'percentage', 'point']);

/** Words that may stand before a number: "by more than 4", "by as much as a third". */
const longestHedge = 4;

/** "By 4 percent", "by some 300 to 900", "by almost a third": how far, not by whom ("by 30 soldiers"). */
const isExtent = (tokens: readonly Token[], tags: readonly PartOfSpeech[], from: number): boolean => {
	for (let i = from; i < tokens.length && i <= from + longestHedge; i++) {
		if (fractions.has(tokens[i]!.lower)) return tags[i + 1] !== 'DET';
		if (tags[i] === 'NUM') return shares.has(tokens[i + 1]?.lemma ?? '') || !counts(tags[i + 1]);
		if (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'VERB') return false;
	}

	return false;
};

const counts = (tag: PartOfSpeech | undefined): boolean =>
	tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';

/** "never" and "no longer" may also stand before the group. */
const isNegated = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	first: number,
	head: number,
): boolean => {
	for (let i = first; i <= Math.min(head + 1, tokens.length - 1); i++) {
		if (negations.has(tokens[i]!.lower) && (i <= head || tags[head] === 'AUX')) return true;
	}

	for (let i = first - 1; i >= 0 && tags[i] === 'ADV'; i--) {
		if (negations.has(tokens[i]!.lower) || (tokens[i]!.lower === 'longer' && tokens[i - 1]?.lower === 'no'))
			return true;
	}

	return tokens[first - 1]?.lower === 'not';
};
