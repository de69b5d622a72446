import type {Phrases, Predicate} from '../language/phrases.ts';
import type {PartOfSpeech, Sentence, Token} from '../language/reading.ts';
import type {Run} from '../language/subjects.ts';

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
	const cuts = predicates.flatMap(
		(predicate, i) => cutBefore(tokens, sentence, predicate, opened >= 0 && i > opened) ?? [],
	);
	let next = 0;
	for (let i = sentence.first + 1; i < sentence.last; i++) {
		while (next < predicates.length && predicates[next]!.first <= i) next++;
		const {lower} = tokens[i]!;
		if (circumstantial.has(lower) && sentence.last - i > 2) cuts.push(i);
		if (isCountedTalk(tokens, i)) cuts.push(i);
		if (opensExample(tokens, sentence, i)) cuts.push(i);
		if (givesFormerFigure(tokens, i) || tokens[i - 1]!.text === ';') cuts.push(i);
		if (subordinators.has(lower) && opensClause(tokens, i, predicates[next])) {
			cuts.push(measureStart(tokens, sentence, i));
		}
	}

	return cuts.filter(cut => cut > sentence.first);
};

/** Tokens that say something of their own after "including". */
const leastExample = 4;

/** "…, including the closure of the port", "…, among them": what is named of several things is a statement too. */
export const opensExample = (tokens: readonly Token[], sentence: Run, i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	(tokens[i]!.lower === 'including' || (tokens[i]!.lower === 'among' && tokens[i + 1]?.lower === 'them')) &&
	sentence.last - i > leastExample;

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'latest', 'last']);
const talks = new Set(['call', 'conversation', 'talk', 'contact', 'exchange', 'discussion', 'meeting']);

/** ", the first conversation between them since …": says something of its own about a talk. */
export const isCountedTalk = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]?.text === ',' &&
	ordinals.has(tokens[i + 1]?.lower ?? '') &&
	tokens.slice(i + 2, i + 5).some(({lemma}) => talks.has(lemma));

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

/** Tokens between "compared with" and its number: "compared with only about 14". */
const beforeNumber = 3;

/**
 * "…, up from 14 in May", "…, compared with 14 a year ago", "…, against 14 in May": another figure of what was
 * counted before, and a statement of its own.
 */
export const givesFormerFigure = (tokens: readonly Token[], i: number): boolean => {
	const {lower} = tokens[i]!;
	const next = tokens[i + 1]?.lower;
	const opens =
		lower === 'up' || lower === 'down'
			? next === 'from'
			: lower === 'compared' && (next === 'with' || next === 'to');
	const against = lower === 'against' && tokens[i - 1]?.text === ',';
	if (!opens && !against) return false;
	const from = i + (opens ? 2 : 1);
	return tokens.slice(from, from + beforeNumber).some(({pos}) => pos === 'NUM');
};

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

	if (predicate.tense === 'infinitive') {
		if (topical.has(predicate.lemma)) return predicate.first;
		// "They agreed to set up a committee, which will meet in May, | and to open the ports".
		const joins = before(predicate.first)?.pos === 'CCONJ' && tokens[predicate.first]!.lower === 'to';
		return joins ? predicate.first - 1 : null;
	}
	if (!predicate.finite) return null;
	if (predicate.own) return clauseCut(tokens, sentence, predicate, hasClause);
	// A predicate that shares its subject: "… and called on him to withdraw". Not "seized and annexed it", nor what
	// only looks like a verb: "severe, swift, and united".
	let at = predicate.first;
	while (before(at)?.pos === 'ADV' || before(at)?.text === '"') at--;
	if (before(at)?.pos !== 'CCONJ' || before(at - 1)?.pos === 'VERB') return null;
	return before(at - 1)?.text === ',' && endsList(tokens, sentence, at - 2) ? null : at - 1;
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
	// "They said that the ports were shut | and that the ferries were late".
	if (before.lower === 'that' && word(at - 2)?.pos === 'CCONJ' && hasClause) return at - 2;
	if (before.pos !== 'CCONJ')
		return followsComma(tokens, sentence, at) || [';', ':', '–', '—'].includes(before.text) ? at : null;
	// "And" between clauses follows a clause and a comma; else it joins two subjects ("Oslo, Bern, and Rome are").
	const parts = word(at - 2)?.text === ',' || before.lower === 'but' || isAnaphor(tokens, at);
	return parts && hasClause && !endsList(tokens, sentence, at - 2) ? at - 1 : null;
};

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
