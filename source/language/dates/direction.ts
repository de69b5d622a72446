import complements from '../../../data/words/complements.json' with {type: 'json'};
import type {Reading, Sentence, Token} from '../reading.ts';
import {type VerbGroup, verbGroupsOf} from '../verb-groups.ts';

/** Where on the line of time something lies, seen from the day of writing. */
export type Direction = 'past' | 'future';

/** The verb that governs a time expression, and the direction that it gives. */
export type Governor = {verb: VerbGroup | null; direction: Direction | null};

const intention = new Set(complements.words.intention);
const planned = new Set(complements.words.planned);
const reporting = new Set(complements.words.reporting);
const perception = new Set(complements.words.perception);
const granting = new Set(complements.words.granting);
const moving = new Set(complements.words.moving);
const alike = new Set(complements.words.alike);
const bounding = new Set(complements.words.bounding);
const occasions = new Set(complements.words.occasions);

/** True for "said", "announced": its day is that of the words, not of what they tell. */
export const isReporting = ({verb}: Governor): boolean => verb !== null && reporting.has(verb.lemma);

/** A verb and the direction of what happens by it. */
export type DirectedVerb = {verb: VerbGroup; direction: Direction | null};

/** The verbs of a sentence with their directions; nouns that the tagger took for verbs are left out. */
export const directedVerbs = (reading: Reading, sentence: Sentence): DirectedVerb[] => {
	const verbs = verbGroupsOf(reading, sentence).filter(verb =>
		isLikely(reading.tokens, verb, sentence.first),
	);
	const directed: DirectedVerb[] = [];
	for (const verb of verbs) {
		directed.push({verb, direction: directionOf(reading.tokens, verb, directed.at(-1) ?? null)});
	}

	// "After meeting the police Friday morning, the minister left": a gerund at the start goes with what follows.
	for (let i = directed.length - 2; i >= 0; i--) {
		if (directed[i]!.verb.tense === 'gerund') directed[i]!.direction ??= directed[i + 1]!.direction;
	}

	return directed;
};

/**
 * A single form without ending needs a subject that takes one: "they meet", not "enough evidence". With a capital
 * it belongs to a name ("Coral Falls") or to a headline, whose present tense tells nothing.
 */
const isLikely = (
	tokens: readonly Token[],
	{first, last, head, tense}: VerbGroup,
	start: number,
): boolean => {
	const {text, lower, lemma} = tokens[head]!;
	if (first > start && last - first === 1 && text[0] !== lower[0]) return false;
	if (last - first > 1 || tense !== 'present' || lower !== lemma) return true;
	let subject = first - 1;
	while (subject > 0 && tokens[subject]!.pos === 'ADV') subject--;
	const before = tokens[subject];
	if (before === undefined) return false;
	if (before.pos === 'NOUN' || before.pos === 'PROPN') return before.lower.endsWith('s');
	return before.pos === 'PRON' || before.pos === 'CCONJ' || before.pos === 'AUX';
};

const directionOf = (
	tokens: readonly Token[],
	verb: VerbGroup,
	before: DirectedVerb | null,
): Direction | null => {
	const {tense, modal, negated, passive, perfect, progressive, lemma, head, first, last} = verb;
	switch (tense) {
		case 'future':
			return 'future';
		case 'past':
			return 'past';
		case 'participle':
			return planned.has(lemma) ? 'future' : 'past';
		case 'gerund':
			return before?.direction ?? null;
		case 'infinitive':
			return perfect ? 'past' : ofInfinitive(tokens[first - 1], before);
		case 'present':
			if (perfect) return 'past';
			// "could not be reached Friday", "could be heard Friday"; but "could resume Friday".
			if (modal === 'could' && (negated || (passive && perception.has(lemma)))) return 'past';
			if (modal !== null || progressive || lemma === 'be') return 'future';
			// "They cut wages Friday"; but "is set for Friday".
			if (last - first === 1 && tokens[head]!.lower === lemma && alike.has(lemma)) return 'past';
			if (lemma === 'have') return null;
			return reporting.has(lemma) ? 'past' : 'future';
	}
};

/** "plans to", "is to", "a decision to" look ahead; others go with their verb ("managed to", "used to"). */
const ofInfinitive = (word: Token | undefined, before: DirectedVerb | null): Direction | null => {
	if (word && (intention.has(word.lemma) || word.lemma === 'be' || word.lower === 'due')) return 'future';
	if (before === null || intention.has(before.verb.lemma)) return 'future';
	return before.direction;
};

/**
 * The verb that governs an expression: the nearest before it, or the one after it where the expression opens its
 * clause or stands between subject and verb. Not the main verb of the sentence: in "she said Friday they will
 * speak Saturday" each day has its own.
 *
 * @param first Index of the expression's first token, `end` past its last.
 */
export const governorOf = (
	tokens: readonly Token[],
	verbs: readonly DirectedVerb[],
	sentence: Sentence,
	first: number,
	end: number,
): Governor => {
	const next = firstFrom(verbs, end);
	const after = verbs[next] ?? null;
	const before = verbs.slice(Math.max(0, next - 2), next).findLast(({verb}) => verb.last <= first) ?? null;
	const start = phraseStart(tokens, first, sentence.first);
	if (isSince(tokens, start, first)) return {verb: before?.verb ?? null, direction: 'past'};
	if (qualifiesNoun(tokens, first, end, sentence)) return ofNoun(tokens, start, first, before, after);
	if (isAside(tokens, first, end))
		return before?.direction === 'future' ? before : {verb: null, direction: null};
	const ahead = after !== null && (after.verb.first === end || opensClause(tokens, start, sentence.first));
	if (before === null && !ahead) return ofSubject(after);
	const plannedFor =
		before !== null && (planned.has(before.verb.lemma) || isGranted(tokens, before.verb, start, first));
	if (before !== null && (plannedFor || before.verb.last === start || !ahead)) {
		return {verb: before.verb, direction: plannedFor ? 'future' : before.direction};
	}

	return after ?? {verb: null, direction: null};
};

/** "since Friday", "since shortly after the Oct. 3 vote": what has begun is over. */
const isSince = (tokens: readonly Token[], start: number, first: number): boolean => {
	const before = tokens[start - 1];
	const from = before?.pos === 'ADV' ? start - 2 : start - 1;
	return tokens.slice(Math.max(0, from), first).some(({lower}) => lower === 'since');
};

/** "(Sept. 29)": of what stands alone in brackets a verb tells only that it is to come. */
const isAside = (tokens: readonly Token[], first: number, end: number): boolean =>
	tokens[first - 1]?.lower === '(' && tokens[end]?.lower === ')';

/** Inside the subject only a verb to come tells something: "The talks on Monday will", but not "… are secret". */
const ofSubject = (after: DirectedVerb | null): Governor => {
	if (after === null) return {verb: null, direction: null};
	const {verb, direction} = after;
	return {verb, direction: direction === 'future' && verb.tense !== 'future' ? null : direction};
};

/** Index of the first verb that begins at a token or later, by bisection: a sentence may be very long. */
const firstFrom = (verbs: readonly DirectedVerb[], at: number): number => {
	let low = 0;
	let high = verbs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (verbs[middle]!.verb.first < at) low = middle + 1;
		else high = middle;
	}

	return low;
};

/** "gave them until Tuesday", "moved to Tuesday" set a term, "stayed until Tuesday" tells of what is over. */
const isGranted = (
	tokens: readonly Token[],
	{lemma, negated}: VerbGroup,
	start: number,
	first: number,
): boolean =>
	!negated &&
	tokens
		.slice(start, first)
		.some(({lower}) => (lower === 'until' && granting.has(lemma)) || (lower === 'to' && moving.has(lemma)));

const leading = new Set(
	'on in by until since for from at through before after of to as early late earlier later during over around about soon the'.split(
		' ',
	),
);

/** Over the words before an expression that belong to it: "as early as Tuesday", "until late on Friday". */
const phraseStart = (tokens: readonly Token[], first: number, limit: number): number => {
	let start = first;
	while (start > limit && leading.has(tokens[start - 1]!.lower)) start--;
	return start;
};

const opensClause = (tokens: readonly Token[], start: number, limit: number): boolean => {
	if (start <= limit) return true;
	const {pos, lower} = tokens[start - 1]!;
	return pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || lower === 'that' || lower === '_';
};

const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'a', 'an']);

/** "Wednesday's ruling", "the Friday explosions", "his Sunday address". */
const qualifiesNoun = (tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean => {
	if (first > sentence.first && possessives.has(tokens[first - 1]!.lower)) return true;
	const next = end < sentence.last ? tokens[end]! : undefined;
	return next?.pos === 'NOUN' || next?.lower === "'s" || next?.lower === "'";
};

/** What a noun names is to come where it is the setting of a verb to come ("will speak at Monday's meeting"). */
const ofNoun = (
	tokens: readonly Token[],
	start: number,
	first: number,
	before: DirectedVerb | null,
	after: DirectedVerb | null,
): Governor => {
	const directed = before ?? after;
	if (directed === null) return {verb: null, direction: null};
	const {verb, direction} = directed;
	// "awaited Tuesday's ruling"
	if (before !== null && planned.has(verb.lemma) && verb.last === start) return {verb, direction: 'future'};
	if (direction !== 'future') {
		// "the year ended March 31 profits": such a verb has no object.
		return {verb, direction: bounding.has(verb.lemma) && verb.last === start ? direction : null};
	}

	const setting =
		(before !== null && verb.last === start && occasions.has(verb.lemma)) ||
		tokens.slice(start, first).some(({lower}) => /^(?:at|during|for|in)$/.test(lower));
	return {verb, direction: setting || before === null ? 'future' : null};
};
