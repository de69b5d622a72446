import type {Span} from '../analysis.ts';
import type {Phrases, Predicate} from '../language/phrases.ts';
import type {Reading, Sentence, Token} from '../language/reading.ts';

/** A clause-sized part of a sentence, in tokens of the reading: `tokens.slice(first, last)`. */
export type Passage = Span & {first: number; last: number; sentence: number; predicates: Predicate[]};

/** Subordinators that open a statement of their own. "If" and "until" do not: they are part of what is said. */
const subordinators = new Set([
	'as',
	'while',
	'whilst',
	'whereas',
	'after',
	'before',
	'since',
	'because',
	'although',
	'though',
	'when',
	'where',
]);

/** Prepositions that hang a circumstance of its own on a sentence ("amid fears of an attack"). */
const circumstantial = new Set(['amid', 'amidst', 'despite', 'following']);

/** Verbs of the topic, where an infinitive says what a talk was about ("rang him to discuss the truce"). */
const topical = new Set(['discuss', 'review', 'address', 'consider', 'examine', 'protest', 'explore']);

/**
 * Parts the sentences of a reading into passages that say one thing each: main clauses, coordinated
 * predicates, adverbial and non-restrictive relative clauses, participial clauses after a comma, and "amid …".
 * What a verb of saying governs stays with it ("Oslo said that boats were gathering").
 *
 * @param phrases One for each sentence.
 * @returns The passages in the order of the text; every word of a sentence is in one of them.
 */
export const passagesOf = (reading: Reading, phrases: readonly Phrases[]): Passage[] =>
	reading.sentences.flatMap((sentence, index) => partsOf(reading, sentence, index, phrases[index]!));

const partsOf = (reading: Reading, sentence: Sentence, index: number, phrases: Phrases): Passage[] => {
	const cuts = [...new Set([sentence.first, ...cutsOf(reading.tokens, sentence, phrases)])].sort(
		(a, b) => a - b,
	);
	let next = 0;
	const parts = cuts.map((first, i): Passage => {
		const last = cuts[i + 1] ?? sentence.last;
		const begun = next;
		while (next < phrases.predicates.length && phrases.predicates[next]!.head < last) next++;
		const [start, end] = [reading.tokens[first]!.start, reading.tokens[last - 1]!.end];
		return {first, last, sentence: index, start, end, predicates: phrases.predicates.slice(begun, next)};
	});
	return mergeFragments(reading, parts);
};

/** Indices of the tokens at which a new passage begins. */
const cutsOf = (tokens: readonly Token[], sentence: Sentence, {predicates}: Phrases): number[] => {
	const opened = predicates.findIndex(({finite}) => finite);
	const cuts = predicates.flatMap(
		(predicate, i) => cutBefore(tokens, sentence, predicate, opened >= 0 && i > opened) ?? [],
	);
	let next = 0;
	for (let i = sentence.first + 1; i < sentence.last; i++) {
		while (next < predicates.length && predicates[next]!.first <= i) next++;
		const {lower} = tokens[i]!;
		if (circumstantial.has(lower) && sentence.last - i > 2) cuts.push(i);
		if (isCountedTalk(tokens, i)) cuts.push(i);
		if (subordinators.has(lower) && opensClause(tokens, i, predicates[next])) {
			cuts.push(tokens[i - 1]!.pos === 'ADV' && i - 1 > sentence.first ? i - 1 : i);
		}
	}

	return cuts.filter(cut => cut > sentence.first);
};

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'latest', 'last']);
const talks = new Set(['call', 'conversation', 'talk', 'contact', 'exchange', 'discussion', 'meeting']);

/** ", the first conversation between them since …": says something of its own about a talk. */
const isCountedTalk = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	ordinals.has(tokens[i + 1]?.lower ?? '') &&
	tokens.slice(i + 2, i + 5).some(({lemma}) => talks.has(lemma));

/** How far a subordinator may stand from its verb: a long subject with what hangs on it. */
const longestSubject = 16;

/** Whether "as", "after" … at `i` is followed by a subject and its verb, and is not a mere preposition. */
const opensClause = (tokens: readonly Token[], i: number, verb: Predicate | undefined): boolean => {
	if (!verb?.finite || verb.first - i > longestSubject) return false;
	let subject = false;
	for (let k = i + 1; k < verb.first; k++) {
		const {pos, lower} = tokens[k]!;
		if (subordinators.has(lower) || [',', ';', ':'].includes(lower)) return false;
		if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET') subject = true;
	}

	return subject;
};

/** @param hasClause True where the sentence has a finite verb before. */
const cutBefore = (
	tokens: readonly Token[],
	sentence: Sentence,
	predicate: Predicate,
	hasClause: boolean,
): number | null => {
	const before = (i: number): Token | undefined => (i > sentence.first ? tokens[i - 1] : undefined);
	if (predicate.tense === 'gerund') {
		let at = predicate.first;
		while (before(at)?.pos === 'ADV' || before(at)?.lower === 'likely') at--;
		if (followsComma(tokens, sentence, at)) return at;
		return withAbsolute(tokens, sentence, predicate.first);
	}

	if (predicate.tense === 'infinitive') return topical.has(predicate.lemma) ? predicate.first : null;
	if (!predicate.finite) return null;
	if (predicate.own) return clauseCut(tokens, sentence, predicate, hasClause);
	// A predicate that shares its subject: "… and called on him to withdraw". Not "seized and annexed it".
	let at = predicate.first;
	while (before(at)?.pos === 'ADV') at--;
	return before(at)?.pos === 'CCONJ' && before(at - 1)?.pos !== 'VERB' ? at - 1 : null;
};

const clauseCut = (
	tokens: readonly Token[],
	sentence: Sentence,
	predicate: Predicate,
	hasClause: boolean,
): number | null => {
	const word = (i: number) => (i >= sentence.first ? tokens[i]! : undefined);
	if (predicate.relative) {
		const at = relativePronoun(tokens, sentence, predicate);
		if (at === null) return null;
		return followsComma(tokens, sentence, at) ? at : precededByPreposition(tokens, sentence, at);
	}

	let at = predicate.clause;
	while (at > sentence.first && tokens[at - 1]!.pos === 'ADV') at--;
	const before = word(at - 1);
	if (!before) return null;
	if (before.pos !== 'CCONJ')
		return followsComma(tokens, sentence, at) || [';', ':', '–', '—'].includes(before.text) ? at : null;
	// "And" between clauses follows a clause and a comma; else it joins two subjects ("Oslo, Bern, and Rome are").
	const parts = word(at - 2)?.text === ',' || before.lower === 'but';
	return parts && hasClause && !endsList(tokens, sentence, at - 2) ? at - 1 : null;
};

/** Whether a comma stands before `i`, perhaps inside a closing quotation mark. */
const followsComma = (tokens: readonly Token[], sentence: Sentence, i: number): boolean => {
	const at = tokens[i - 1]?.text === '"' ? i - 2 : i - 1;
	return at >= sentence.first && tokens[at]!.text === ',';
};

/** How many tokens a member of a list may have. */
const longestMember = 5;

/** Whether the comma at `i` closes a member of a list ("Britain, Australia, and Chile have"). */
const endsList = (tokens: readonly Token[], sentence: Sentence, i: number): boolean => {
	for (let k = i - 1; k >= Math.max(sentence.first, i - longestMember - 1); k--) {
		const {pos, text} = tokens[k]!;
		if (text === ',') return k < i - 1;
		if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'DET') return false;
	}

	return false;
};

/** "…, during which the ministers discussed": the passage begins at the preposition. */
const precededByPreposition = (tokens: readonly Token[], sentence: Sentence, at: number): number | null =>
	at - 2 >= sentence.first && tokens[at - 1]!.pos === 'ADP' && tokens[at - 2]!.text === ',' ? at - 1 : null;

const relativePronoun = (
	tokens: readonly Token[],
	sentence: Sentence,
	predicate: Predicate,
): number | null => {
	for (let i = predicate.first - 1; i >= Math.max(sentence.first, predicate.first - 12); i--) {
		if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'who') return i;
		if (tokens[i]!.text === ',') return null;
	}

	return null;
};

/** ", with the minister suggesting that": a clause whose verb has no tense. */
const withAbsolute = (tokens: readonly Token[], sentence: Sentence, verb: number): number | null => {
	for (let i = verb - 1; i > Math.max(sentence.first, verb - 14); i--) {
		if (tokens[i]!.lower === 'with' && tokens[i - 1]!.text === ',') return i;
		if (tokens[i]!.text === ',' || tokens[i]!.pos === 'VERB') return null;
	}

	return null;
};

/** A passage has a predicate and says more than who said it. */
const stands = (reading: Reading, part: Passage): boolean => {
	if (circumstantial.has(reading.tokens[part.first]!.lower) || isCountedTalk(reading.tokens, part.first))
		return true;
	let words = 0;
	for (let i = part.first; i < part.last; i++) {
		const {pos} = reading.tokens[i]!;
		if (pos !== 'PUNCT' && pos !== 'ADP' && pos !== 'DET' && pos !== 'CCONJ') words++;
	}

	return words > 2 && part.predicates.length > 0;
};

/** Joins fragments to the passage before them, or at the start of a sentence to the one after. */
const mergeFragments = (reading: Reading, parts: readonly Passage[]): Passage[] => {
	const merged: Passage[] = [];
	let pending: Passage | null = null;
	for (const part of parts) {
		// What stands before "amid …" needs no verb: the tagger misses many in headlines.
		const apart = pending !== null && circumstantial.has(reading.tokens[part.first]!.lower);
		if (apart) merged.push(pending!);
		const current: Passage = pending && !apart ? joined(pending, part) : part;
		pending = null;
		const before = merged.at(-1);
		if (stands(reading, current)) merged.push(current);
		else if (before) merged[merged.length - 1] = joined(before, current);
		else pending = current;
	}

	return pending ? [...merged, pending] : merged;
};

/** Two passages that follow each other as one. */
export const joined = (a: Passage, b: Passage): Passage => ({
	...a,
	last: b.last,
	end: b.end,
	predicates: [...a.predicates, ...b.predicates],
});
