import type {NounPhrase} from '../noun-phrases.ts';
import {type Phrases, type Predicate, phrasesOf} from '../phrases.ts';
import type {Quotation} from '../quotations.ts';
import type {Reading, Sentence, Token} from '../reading.ts';
import {reportingVerb} from './verbs.ts';

/**
 * A sentence, or several that a quotation runs over: the frame in which a cue and what it introduces are
 * looked for. Quotations of speech stand in it like a single word.
 */
export type Passage = {
	tokens: readonly Token[];
	/** Its tokens are `tokens.slice(first, last)`. */
	first: number;
	last: number;
	paragraph: number;
	phrases: Phrases;
	/** Quotations of level 1 that begin in it. */
	quotations: Quotation[];
	/** By index of the first token. */
	quotationAt: Map<number, TokenQuotation>;
	/** By index of any token inside, marks included; only quotations that stand like a word. */
	quotedBy: Map<number, TokenQuotation>;
	nounAt: Map<number, NounPhrase>;
	/** By the index after their last token. */
	nounEnding: Map<number, NounPhrase>;
	predicateAt: Map<number, Predicate>;
	/** Predicates by the index of the first token of their own subject, or of its first conjunct. */
	predicatesOf: Map<number, Predicate[]>;
};

/** A quotation with its run of tokens. */
export type TokenQuotation = {quotation: Quotation; first: number; last: number};

/** Fewer words than these between marks are a word's emphasis, and stay open to the grammar around them. */
const opaqueWords = 4;

/**
 * The passages of an article, in order.
 *
 * @param phrases Those of each sentence.
 */
export const passagesOf = (
	reading: Reading,
	phrases: readonly Phrases[],
	quotations: readonly Quotation[],
): Passage[] => {
	const outer = runsOf(
		reading.tokens,
		quotations.filter(quotation => quotation.level === 1),
	);
	const passages: Passage[] = [];
	let next = 0;
	let at = 0;
	while (at < reading.sentences.length) {
		const opening = at;
		const {first, paragraph} = reading.sentences[at]!;
		let {last} = reading.sentences[at]!;
		const inside: TokenQuotation[] = [];
		for (;;) {
			while (next < outer.length && outer[next]!.first < last) inside.push(outer[next++]!);
			const through = inside.at(-1)?.last ?? 0;
			const following = reading.sentences[at + 1];
			if (!following || following.paragraph !== paragraph) break;
			if (through <= following.first && !(through === last && asksOn(reading, following))) break;
			last = following.last;
			at++;
		}

		const quotedBy = quotedIn(reading, inside);
		const own =
			at === opening && quotedBy.size === 0
				? phrases[at]!
				: phrasesOf(reading, {first, last}, i => quotedBy.has(i));
		passages.push(passageOf(reading.tokens, {first, last, paragraph}, own, inside, quotedBy));
		at++;
	}

	return passages;
};

/** "“Will it hold?” Lund asked.": the splitter ends the sentence at the question mark. */
const asksOn = ({tokens}: Reading, following: Sentence): boolean => {
	if (!/[?!]$/.test(tokens[following.first - 2]?.text ?? '')) return false;
	const limit = Math.min(following.last, following.first + 24);
	for (let i = following.first; i < limit; i++) {
		const token = tokens[i]!;
		if (/^[:"]$/.test(token.text)) return false;
		if (token.pos !== 'VERB') continue;
		const verb = reportingVerb(token.lemma);
		if (verb?.takes.has('quote')) return !/^(?:[:"']|that)$/.test(tokens[i + 1]?.lower ?? '');
		if (i > following.first + 8) return false;
	}

	return false;
};

const runsOf = (tokens: readonly Token[], quotations: readonly Quotation[]): TokenQuotation[] => {
	let at = 0;
	return quotations.map(quotation => {
		while (at < tokens.length && tokens[at]!.end <= quotation.start) at++;
		const first = at;
		let last = at;
		while (last < tokens.length && tokens[last]!.start < quotation.end) last++;
		return {quotation, first, last};
	});
};

/** The tokens that stand in a quotation as in a word, each with that quotation. */
const quotedIn = (reading: Reading, inside: readonly TokenQuotation[]): Passage['quotedBy'] => {
	const quotedBy = new Map<number, TokenQuotation>();
	for (const run of inside) {
		if (run.last - run.first - 2 < opaqueWords && !/[.,!?]["”'’]*$/.test(textOf(reading, run))) continue;
		for (let i = run.first; i < run.last; i++) quotedBy.set(i, run);
	}

	return quotedBy;
};

const passageOf = (
	tokens: readonly Token[],
	{first, last, paragraph}: Pick<Passage, 'first' | 'last' | 'paragraph'>,
	phrases: Phrases,
	inside: readonly TokenQuotation[],
	quotedBy: Passage['quotedBy'],
): Passage => {
	const predicatesOf = new Map<number, Predicate[]>();
	const nounEnding = new Map(phrases.nouns.map(noun => [noun.last, noun]));
	for (const predicate of phrases.predicates) {
		if (!predicate.own || !predicate.subject || predicate.clause !== predicate.subject.first) continue;
		const conjunct = firstConjunct(tokens, nounEnding, predicate.subject);
		for (const key of new Set([predicate.subject.first, conjunct.first])) {
			const same = predicatesOf.get(key);
			if (same) same.push(predicate);
			else predicatesOf.set(key, [predicate]);
		}
	}

	return {
		first,
		last,
		paragraph,
		tokens,
		phrases,
		quotations: inside.map(run => run.quotation),
		quotationAt: new Map(inside.map(run => [run.first, run])),
		quotedBy,
		nounEnding,
		nounAt: new Map(phrases.nouns.map(noun => [noun.first, noun])),
		predicateAt: new Map(phrases.predicates.map(predicate => [predicate.first, predicate])),
		predicatesOf,
	};
};

/** "Lund" in "Lund, Brandt and Moe": the first noun phrase of the series that the last one closes. */
export const firstConjunct = (
	tokens: readonly Token[],
	nounEnding: ReadonlyMap<number, NounPhrase>,
	noun: NounPhrase,
): NounPhrase => {
	let first = noun;
	for (let step = 0; step < 6; step++) {
		const joint = tokens[first.first - 1]?.lower;
		if (joint !== 'and' && joint !== 'or' && (step === 0 || joint !== ',')) break;
		const end = first.first - (joint !== ',' && tokens[first.first - 2]?.text === ',' ? 2 : 1);
		const before = nounEnding.get(end);
		if (!before || before.temporal) break;
		first = before;
	}

	return first;
};

const textOf = (reading: Reading, {quotation}: TokenQuotation): string =>
	reading.text.slice(quotation.start, quotation.end);
