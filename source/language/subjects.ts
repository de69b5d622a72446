import type {NounPhrase} from './noun-phrases.ts';
import type {Token} from './reading.ts';
import {isRelative} from './tags.ts';
import type {VerbGroup} from './verb-groups.ts';

/** A verb group and what it says something of. */
export type Predicate = VerbGroup & {
	/**
	 * Its subject before it: the antecedent where a relative pronoun stands for it, that of the governing verb
	 * for an infinitive. Null where there is none, or where it follows the verb ("said Lund").
	 */
	subject: NounPhrase | null;
	/** True where the subject stands before this group itself, and is not taken over from another. */
	own: boolean;
	/** Index of the first token of the clause: of its relative pronoun, its subject, or the group. */
	clause: number;
	/** True inside a clause that "who", "which" or "that" opens. */
	relative: boolean;
	/** Index into `predicates` of the verb that an infinitive depends on ("plans to speak"), or null. */
	governor: number | null;
};

/** Verbs of saying have the one who speaks before them: "Lund said at the harbour". */
const saying = new Set(['say', 'tell', 'speak', 'ask', 'add']);

/**
 * Whether a verb may be a participle that looks like a past: "briefed" in "an envoy briefed on the talks said". It is
 * one where its subject has another past or a verb of saying after it, and nothing joins the two.
 */
export const looksReduced = (
	{tense, passive, perfect, progressive, first, last, lemma}: VerbGroup,
	next: VerbGroup,
): boolean =>
	tense === 'past' &&
	(next.tense === 'past' || saying.has(next.lemma)) &&
	!passive &&
	!perfect &&
	!progressive &&
	last === first + 1 &&
	!saying.has(lemma);

/** How far to the left a subject is sought: tokens in an insertion or a relative clause, predicates before a shared one. */
const reach = {insertion: 60, predicates: 12, relative: 20};

/** A run of tokens, such as a sentence. */
export type Run = {first: number; last: number};

type Found = {subject: NounPhrase; clause: number; relative: boolean};

/** Prepositions that join a noun phrase to the noun before it more often than to the verb. */
const attaching = new Set([
	'of',
	'for',
	'in',
	'at',
	'from',
	'on',
	'with',
	'to',
	'between',
	'near',
	'against',
	'about',
]);

const subordinating = new Set([
	'after',
	'before',
	'since',
	'until',
	'because',
	'though',
	'although',
	'if',
	'whether',
	'while',
]);

/**
 * Looks from the verbs of a sentence to the left for their subjects, over adverbs, insertions ("Lund, who chairs
 * it, said"), and what hangs on the subject ("the chief of the staff of the army said").
 */
export class Subjects {
	private readonly tokens: readonly Token[];
	private readonly sentence: Run;
	/** For each token of the sentence, the noun phrase that ends there, and the verb group that covers it. */
	private readonly nounEnding = new Map<number, NounPhrase>();
	private readonly verbAt = new Map<number, VerbGroup>();

	constructor(
		tokens: readonly Token[],
		sentence: Run,
		nouns: readonly NounPhrase[],
		groups: readonly VerbGroup[],
	) {
		this.tokens = tokens;
		this.sentence = sentence;
		for (const noun of nouns) this.nounEnding.set(noun.last - 1, noun);
		for (const group of groups) for (let i = group.first; i < group.last; i++) this.verbAt.set(i, group);
	}

	predicate(group: VerbGroup, index: number, before: readonly Predicate[]): Predicate {
		const previous = before.at(-1) ?? null;
		const found = group.tense === 'infinitive' ? null : this.subjectOf(group);
		if (found) {
			const {subject, clause, relative} = found;
			return {subject, own: true, clause, relative, governor: null, ...group};
		}

		const near = previous !== null && group.tense === 'infinitive' ? index - 1 : null;
		const shared = near === null ? this.shared(group, before) : previous;
		return {
			subject: shared?.subject ?? null,
			own: false,
			clause: group.first,
			relative: shared?.relative ?? false,
			governor: near,
			...group,
		};
	}

	/**
	 * The predicate that a coordinated ("and called") or participial ("…, adding") one shares its subject with.
	 * After a comma that is the main one of the sentence so far ("denied it is planning a raid, and insists"),
	 * else the nearest.
	 */
	private shared(group: VerbGroup, before: readonly Predicate[]): Predicate | null {
		if (group.tense === 'participle') return null;
		const able = before
			.slice(-reach.predicates)
			.filter(predicate => predicate.finite && predicate.subject !== null);
		const alike = able.filter(predicate => !group.finite || predicate.tense === group.tense);
		if (!this.afterComma(group)) return alike.at(-1) ?? able.at(-1) ?? null;
		return (
			able.findLast(predicate => predicate.own && !predicate.relative && this.opensClause(predicate)) ?? null
		);
	}

	private afterComma(group: VerbGroup): boolean {
		let i = this.skipAdverbs(group.first - 1);
		if (i >= this.sentence.first && this.tokens[i]!.pos === 'CCONJ') i--;
		return this.tokens[i]?.text === ',' && i >= this.sentence.first;
	}

	/** A clause that no verb governs: at the start of the sentence, or after a comma or a coordinator. */
	private opensClause(predicate: Predicate): boolean {
		const first = predicate.clause - 1;
		if (first < this.sentence.first) return true;
		const before = this.tokens[first]!;
		return (
			before.pos === 'CCONJ' || before.pos === 'PUNCT' || before.pos === 'DET' || !this.hasVerbBefore(first)
		);
	}

	private hasVerbBefore(i: number): boolean {
		const start = Math.max(this.sentence.first, i - reach.insertion);
		for (let at = i; at >= start && this.tokens[at]!.text !== ','; at--) {
			if (this.verbAt.get(at)?.finite) return true;
		}

		return false;
	}

	private subjectOf(group: VerbGroup): Found | null {
		// "the raid “could happen” soon"
		const opened = this.tokens[group.first - 1]?.text === '"' && group.first - 1 > this.sentence.first;
		const i = this.skipAdverbs(group.first - (opened ? 2 : 1));
		const relative = i >= this.sentence.first && isRelative(this.tokens[i]!);
		if (relative) {
			const antecedent = this.antecedent(i - 1, this.tokens[i]!.lower === 'who');
			return antecedent && {subject: antecedent, clause: i, relative: true};
		}

		const token = this.tokens[i];
		const at =
			i > this.sentence.first && token && /^[,—–)]$|^--$/.test(token.text) ? this.skipInsertion(i) : i;
		const noun = group.tense === 'gerund' ? this.beside(at, group) : this.climb(at, group);
		if (noun) return {subject: noun, clause: noun.first, relative: this.inRelative(noun)};
		const antecedent = group.finite && !group.passive ? this.overRelative(i) : null;
		return antecedent && {subject: antecedent, clause: antecedent.first, relative: false};
	}

	/** "an envoy who asked not to be named said": over a clause without commas to whom its "who" stands for. */
	private overRelative(from: number): NounPhrase | null {
		let verbs = 0;
		for (let i = from; i > Math.max(this.sentence.first, from - reach.relative); i--) {
			const token = this.tokens[i]!;
			if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || (i === from && token.pos === 'CCONJ'))
				return null;
			if (token.lower === 'who') return verbs === 1 ? this.antecedent(i - 1, true) : null;
			const verb = this.verbAt.get(i);
			if (verb?.finite && verb.first === i) verbs++;
		}

		return null;
	}

	/** "with the minister suggesting": not the noun that the preposition hangs on. */
	private beside(i: number, group: VerbGroup): NounPhrase | null {
		const noun = this.nounEnding.get(i);
		if (noun && noun.preposition !== null && this.tokens[noun.preposition]!.lower === 'with') return noun;
		return this.climb(i, group);
	}

	private skipAdverbs(from: number): number {
		let i = from;
		while (i >= this.sentence.first && this.tokens[i]!.pos === 'ADV') i--;
		return i;
	}

	/** "Lund, who chairs the party, said": to the token before the insertion, or -1 where there is none. */
	private skipInsertion(close: number): number {
		const mark = this.tokens[close]!.text;
		const opening = mark === ')' ? '(' : mark;
		for (let i = close - 1; i > Math.max(this.sentence.first, close - reach.insertion); i--) {
			if (this.tokens[i]!.text !== opening) continue;
			return this.isInsertion(i + 1, close) ? i - 1 : this.skipEnumeration(i, close);
		}

		return -1;
	}

	/** Commas in the insertion itself: "Lund, a lawyer, writer and adviser, said". */
	private skipEnumeration(comma: number, close: number): number {
		for (let i = comma - 1; i > this.sentence.first && comma - i < 12; i--) {
			if (this.tokens[i]!.text === this.tokens[close]!.text)
				return this.isInsertion(i + 1, close) ? i - 1 : -1;
		}

		return -1;
	}

	private isInsertion(first: number, last: number): boolean {
		const opening = this.tokens[first]!;
		if (isRelative(opening)) return true;
		const pronoun = opening.pos === 'PRON' && !/^(?:his|her|its|their)$/.test(opening.lower);
		if (opening.pos === 'CCONJ' || opening.pos === 'SCONJ' || pronoun) return false;
		for (let i = first; i < last; i++) {
			const verb = this.verbAt.get(i);
			if (verb?.finite && !(i > first && this.inRelativeFrom(i, first))) return false;
		}

		return true;
	}

	private inRelativeFrom(at: number, from: number): boolean {
		for (let i = at - 1; i >= from; i--) if (isRelative(this.tokens[i]!)) return true;
		return false;
	}

	/**
	 * From the noun phrase that ends at `i` over "of the staff of the army" to the one that these hang on.
	 *
	 * @param group The verb whose subject is sought, if it is.
	 */
	private climb(i: number, group: VerbGroup | null = null): NounPhrase | null {
		let noun = this.nounEnding.get(i);
		if (!noun && this.tokens[i]?.text === ')') return this.climb(this.skipInsertion(i), group);
		const nearest = noun;
		while (noun) {
			const before: number = noun.first - 1;
			if (noun.preposition === null || this.opensSubordinate(noun)) {
				if (!noun.temporal) return this.overConjuncts(noun) ?? noun;
				// "Lund on Monday said", "Lund Monday said"
				noun = this.nounEnding.get(this.skipAdverbs(before));
				continue;
			}

			// "Eva Lund, of Norham, said"
			const at: number = this.skipQualifier(noun.preposition - 1, group);
			const earlier: NounPhrase | undefined = this.nounEnding.get(
				this.tokens[at]?.text === ',' ? at - 1 : at,
			);
			// "In an interview Lund declared": the tagger's run of nouns holds the subject.
			if (!earlier) return nearest && this.isName(nearest) ? nearest : null;
			if (
				!attaching.has(this.tokens[noun.preposition]!.lower) &&
				!noun.temporal &&
				earlier.preposition !== null
			)
				return null;
			noun = earlier;
		}

		return null;
	}

	/** "officials" in "officials in Norway and Denmark said": not where a verb stands before, of which they may be the object. */
	private overConjuncts(noun: NounPhrase): NounPhrase | null {
		const {lower} = this.tokens[noun.first - 1] ?? {lower: ''};
		const before = lower === 'and' || lower === 'or' ? this.nounEnding.get(noun.first - 2) : undefined;
		if (!before || before.temporal || before.preposition === null || this.hasVerbBefore(noun.first - 1))
			return null;
		return this.nounEnding.has(this.skipQualifier(before.preposition - 1, null))
			? this.climb(before.last - 1)
			: null;
	}

	/**
	 * Over "published" in "the report published by the ministry", "marching" in "crowds marching through it", "close"
	 * in "sailors close to the owners": to the noun that these qualify.
	 */
	private skipQualifier(from: number, group: VerbGroup | null): number {
		const i = this.skipAdverbs(from);
		const verb = this.verbAt.get(i);
		if (verb?.tense === 'participle' || verb?.tense === 'gerund') return this.skipAdverbs(verb.first - 1);
		const before = this.skipAdverbs(i - 1);
		const isReduced = verb !== undefined && group !== null && looksReduced(verb, group);
		const qualifies = isReduced || this.tokens[i]?.pos === 'ADJ';
		return qualifies && this.nounEnding.has(before) ? before : i;
	}

	/** "after the agency reported", "with the minister suggesting": the preposition governs the whole clause. */
	private opensSubordinate({preposition, first, head}: NounPhrase): boolean {
		const word = this.tokens[preposition!]!.lower;
		// "as the mayor left", but "Lund, as mayor, left"
		if (word === 'as') return this.tokens[head]!.pos === 'PROPN' || this.tokens[first]!.pos === 'DET';
		return subordinating.has(word);
	}

	private isName(noun: NounPhrase): boolean {
		// "Jun-ho": the second syllable looks like a noun.
		const head = this.tokens[noun.head - 1]?.text === '-' ? noun.head - 2 : noun.head;
		return this.tokens[head]?.pos === 'PROPN' && noun.last - noun.first > 1 && noun.possessor === null;
	}

	/** @param personal True for "who", which stands for the name beside it: "a call from Lund, who thanked". */
	private antecedent(i: number, personal: boolean): NounPhrase | null {
		if (i < this.sentence.first) return null;
		const at = this.tokens[i]!.pos === 'ADP' ? i - 1 : i;
		const comma = this.tokens[at]?.text === ',' ? at - 1 : at;
		const nearest = this.nounEnding.get(comma) ?? null;
		const above = this.climb(comma) ?? nearest;
		const named = personal && nearest !== null && this.isName(nearest);
		return named && above !== null && this.tokens[above.head]!.pos !== 'PROPN' ? nearest : above;
	}

	/** "moves by the alliance which it claims are": the subject of a clause that a relative pronoun opens. */
	private inRelative(noun: NounPhrase): boolean {
		const before = this.tokens[noun.first - 1];
		return (
			before !== undefined &&
			noun.first > this.sentence.first &&
			isRelative(before) &&
			before.lower !== 'that'
		);
	}
}
