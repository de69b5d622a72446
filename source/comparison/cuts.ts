import contacts from '../../data/words/contacts.json' with {type: 'json'};
import {reportingVerb} from '../language/attribution/verbs.ts';
import type {Phrases, Predicate} from '../language/phrases.ts';
import type {PartOfSpeech, Sentence, Token} from '../language/reading.ts';
import {isDay, isMonth} from '../language/tags.ts';
import {opensAddition} from './additions.ts';

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
export const circumstantial = new Set(['amid', 'amidst', 'despite', 'following']);

/** Verbs of the topic, where an infinitive says what a talk was about ("rang him to discuss the truce"). */
const topical = new Set(['discuss', 'review', 'address', 'consider', 'examine', 'protest', 'explore']);

/**
 * Where the passages of a sentence begin, beside its start.
 *
 * @returns Indices of tokens, in no order; some may be named twice.
 */
export const cutsOf = (tokens: readonly Token[], sentence: Sentence, {predicates}: Phrases): number[] => {
	const opened = predicates.findIndex(({finite}) => finite);
	const cuts = predicates.flatMap((predicate, i) => {
		const before = opened >= 0 && i > opened ? (predicates[i - 1] ?? null) : null;
		return cutBefore(tokens, sentence, predicate, before) ?? [];
	});
	let next = 0;
	for (let i = sentence.first + 1; i < sentence.last; i++) {
		while (next < predicates.length && predicates[next]!.first <= i) next++;
		const {lower} = tokens[i]!;
		if (circumstantial.has(lower) && sentence.last - i > 2) cuts.push(i);
		if (opensAddition(tokens, sentence, i) || tokens[i - 1]!.text === ';') cuts.push(i);
		if (subordinators.has(lower) && opensClause(tokens, i, predicates[next])) {
			cuts.push(measureStart(tokens, sentence, i));
		}
	}

	return cuts.filter(cut => cut > sentence.first);
};

const spans = new Set(['minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade']);
const measuring: ReadonlySet<PartOfSpeech> = new Set(['NUM', 'DET', 'ADJ', 'ADV']);

/** Words that a measure of time may have before its unit: "only a few", "less than two". */
const longestMeasure = 4;

/** "Two days after …", "shortly before …": what tells how long after belongs to the clause, not to what is before. */
const measureStart = (tokens: readonly Token[], {first}: Sentence, subordinator: number): number => {
	const before = subordinator - 1;
	if (before <= first) return subordinator;
	if (!spans.has(tokens[before]!.lemma)) return tokens[before]!.pos === 'ADV' ? before : subordinator;
	let at = before;
	while (at - 1 > first && before - at < longestMeasure && isMeasuring(tokens[at - 1]!)) at--;
	return tokens.slice(at, before).some(({pos}) => pos === 'NUM' || pos === 'DET') ? at : subordinator;
};

const isMeasuring = ({pos, lower}: Token): boolean => lower === 'than' || measuring.has(pos);

/** How far a subordinator may stand from its verb: a long subject with what hangs on it. */
const longestSubject = 16;

/** Whether "as", "after" … at `i` is followed by a subject and its verb, and is not a mere preposition. */
const opensClause = (tokens: readonly Token[], i: number, verb: Predicate | undefined): boolean => {
	if (!verb?.finite || verb.first - i > longestSubject) return false;
	// "After the minister, Ada Brandt, left": the commas are within its subject.
	if (verb.own && verb.clause === i + 1) return true;
	// "After two hours they agreed": a preposition.
	if (verb.own && frontedStart(tokens, i, verb.clause) === i) return false;
	let subject = false;
	for (let k = i + 1; k < verb.first; k++) {
		const {pos, lower} = tokens[k]!;
		if (subordinators.has(lower) || [',', ';', ':'].includes(lower)) return false;
		if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET') subject = true;
	}

	return subject;
};

/** @param previous The predicate before, where the sentence has a finite verb by then. */
const cutBefore = (
	tokens: readonly Token[],
	sentence: Sentence,
	predicate: Predicate,
	previous: Predicate | null,
): number | null => {
	const before = (i: number): Token | undefined => (i > sentence.first ? tokens[i - 1] : undefined);
	if (predicate.tense === 'gerund') {
		let at = predicate.first;
		while (before(at)?.pos === 'ADV' || before(at)?.lower === 'likely') at--;
		if (followsComma(tokens, sentence, at)) return at;
		return withAbsolute(tokens, sentence, predicate.first);
	}

	if (predicate.tense === 'infinitive') {
		if (topical.has(predicate.lemma) && !isComplement(predicate, previous)) return predicate.first;
		// "They agreed to set up a committee, which will meet in May, | and to open the ports".
		const joins = before(predicate.first)?.pos === 'CCONJ' && tokens[predicate.first]!.lower === 'to';
		return joins ? predicate.first - 1 : null;
	}
	if (!predicate.finite) return null;
	if (predicate.own) return clauseCut(tokens, sentence, predicate, previous);
	// A predicate that shares its subject: "… and called on him to withdraw". Not "seized and annexed it", nor what
	// only looks like a verb: "severe, swift, and united".
	let at = insertionStart(tokens, sentence, predicate.first, previous) ?? predicate.first;
	while (before(at)?.pos === 'ADV' || before(at)?.text === '"') at--;
	if (before(at)?.pos !== 'CCONJ' || before(at - 1)?.pos === 'VERB') return null;
	return before(at - 1)?.text === ',' && endsList(tokens, sentence, at - 2) ? null : at - 1;
};

/** Tokens that an insertion after "and" may have. */
const longestInsertion = 12;

/** "… and, with the lake almost empty, agreed": the comma after "and"; null where nothing is inserted. */
const insertionStart = (
	tokens: readonly Token[],
	{first}: Sentence,
	verb: number,
	previous: Predicate | null,
): number | null => {
	if (tokens[verb - 1]?.text !== ',') return null;
	const least = Math.max(first, verb - longestInsertion, previous?.last ?? first);
	for (let i = verb - 2; i > least; i--)
		if (tokens[i]!.text === ',') return tokens[i - 1]!.pos === 'CCONJ' ? i : null;
	return null;
};

const controlling = new Set([...contacts.planning, ...contacts.attempting, ...contacts.declining]);

/** "Is expected to discuss it", "refused to discuss it": the verb before says nothing alone, as "met to discuss it" does. */
const isComplement = ({first}: Predicate, previous: Predicate | null): boolean =>
	previous !== null && previous.last === first && controlling.has(previous.lemma);

const clauseCut = (
	tokens: readonly Token[],
	sentence: Sentence,
	predicate: Predicate,
	previous: Predicate | null,
): number | null => {
	const word = (i: number) => (i >= sentence.first ? tokens[i]! : undefined);
	if (predicate.relative) {
		const at = relativePronoun(tokens, sentence, predicate);
		if (at === null) return null;
		if (followsComma(tokens, sentence, at)) return at;
		return precededByPreposition(tokens, sentence, at) ?? (previous && indefiniteStart(tokens, at, previous));
	}

	if (closesInsertion(tokens, predicate, previous)) return predicate.first;
	let at = frontedStart(tokens, sentence.first, predicate.clause);
	while (at > sentence.first && tokens[at - 1]!.pos === 'ADV') at--;
	const before = word(at - 1);
	if (!before) return null;
	// "They said that the ports were shut | and that the ferries were late".
	if (before.lower === 'that' && word(at - 2)?.pos === 'CCONJ' && previous !== null) return at - 2;
	if (before.pos !== 'CCONJ')
		return followsComma(tokens, sentence, at) || [';', ':', '–', '—'].includes(before.text) ? at : null;
	if (previous === null) return null;
	if (endsClause(tokens, previous, at - 1)) return at - 1;
	// "And" between clauses follows a clause and a comma; else it joins two subjects ("Oslo, Bern, and Rome are").
	const parts = word(at - 2)?.text === ',' || before.lower === 'but' || isAnaphor(tokens, at);
	return parts && !endsList(tokens, sentence, at - 2) ? at - 1 : null;
};

/** Tokens of "after not quite two hours". */
const longestFront = 6;

/** "… and | after two hours they agreed", "…, | on Monday he left": a clause begins with what says when before its subject. */
const frontedStart = (tokens: readonly Token[], first: number, subject: number): number => {
	const last = tokens[subject - 1];
	if (!last || !(isDay(last) || isMonth(last) || spans.has(last.lemma))) return subject;
	for (let i = subject - 2; i >= Math.max(first, subject - longestFront); i--) {
		const {pos} = tokens[i]!;
		if (pos === 'ADP' || pos === 'SCONJ') return i;
		if (pos === 'PUNCT' || pos === 'VERB' || pos === 'CCONJ') return subject;
	}

	return subject;
};

/** "The ferry, which was built in 1987, | sank in May": the verb after a relative clause about its subject. */
const closesInsertion = (
	tokens: readonly Token[],
	{subject, first}: Predicate,
	previous: Predicate | null,
): boolean =>
	previous?.relative === true &&
	subject !== null &&
	subject.last <= previous.clause &&
	tokens[first - 1]!.text === ',';

/** What a clause or a pair begins with: "whether Norham and Oslo are", "between Norham and Oslo". */
const opening = new Set(['that', 'whether', 'if', 'which', 'who', 'between', 'both', 'either']);

/**
 * "Four were killed | and twelve were hurt", "Oslo offers a truce | and Bern wants none": the verb before has had
 * its object, so that "and" joins no subject to another. After a verb of saying a clause may have begun ("said the
 * minister and the generals agreed").
 */
const endsClause = (tokens: readonly Token[], previous: Predicate, coordinator: number): boolean =>
	(previous.finite || (previous.tense === 'infinitive' && previous.governor !== null)) &&
	!previous.relative &&
	// "It is the first time Norham and Oslo have met".
	previous.lemma !== 'be' &&
	(previous.passive || !reportingVerb(previous.lemma)?.takes.has('clause')) &&
	tokens
		.slice(previous.last, coordinator)
		.every(({pos, lower}) => pos !== 'PUNCT' && !opening.has(lower) && !subordinators.has(lower));

const pronouns = new Set(['i', 'he', 'she', 'it', 'we', 'they']);

/** "He rang | and they agreed", "she rang | and the two agreed": such a subject joins no name before it. */
const isAnaphor = (tokens: readonly Token[], i: number): boolean =>
	pronouns.has(tokens[i]!.lower) ||
	(tokens[i]!.lower === 'the' && tokens[i + 1]?.lower === 'two' && tokens[i + 2]?.pos !== 'NOUN');

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
	const near = predicate.first - 1;
	if (tokens[near]?.lower === 'that' && tokens[near - 1]?.pos === 'NOUN') return near;
	for (let i = near; i >= Math.max(sentence.first, predicate.first - 12); i--) {
		if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'who') return i;
		if (tokens[i]!.text === ',') return null;
	}

	return null;
};

/**
 * "They fish there | under a treaty that ends in May": of what is named there for the first time, a relative clause
 * tells something new; of what is known it only says which it is.
 */
const indefiniteStart = (tokens: readonly Token[], pronoun: number, previous: Predicate): number | null => {
	let at = pronoun - 1;
	if (tokens[at]!.pos !== 'NOUN') return null;
	while (at > previous.last && (tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'ADJ')) at--;
	const {lower} = tokens[at]!;
	const preposition = tokens[at - 1]!;
	const hangs = preposition.pos === 'ADP' && preposition.lower !== 'of' && at - 1 > previous.head;
	return hangs && (lower === 'a' || lower === 'an') ? at - 1 : null;
};

/** ", with the minister suggesting that": a clause whose verb has no tense. */
const withAbsolute = (tokens: readonly Token[], sentence: Sentence, verb: number): number | null => {
	for (let i = verb - 1; i > Math.max(sentence.first, verb - 14); i--) {
		if (tokens[i]!.lower === 'with' && tokens[i - 1]!.text === ',') return i;
		if (tokens[i]!.text === ',' || tokens[i]!.pos === 'VERB') return null;
	}

	return null;
};
