import type {Span} from '../analysis.ts';
import {hedgeBefore} from './figures/hedges.ts';
import type {PartOfSpeech, Token} from './reading.ts';
import {isDay, isMonth, isRelative, isTimeUnit} from './tags.ts';

/**
 * A base noun phrase: determiner, adjectives, nouns, with possessives before it ("Moscow's latest claims"),
 * without what hangs on it by a preposition. A pronoun is one of its own.
 */
export type NounPhrase = Span & {
	/** Its tokens are `reading.tokens.slice(first, last)`. */
	first: number;
	last: number;
	/** Index of the head noun or pronoun. */
	head: number;
	/** Index of the preposition right before it ("of", "in", "to"), or null. */
	preposition: number | null;
	/** Index of the last token of the possessor, its 's, where it has one ("Lund's claim"), or null. */
	possessor: number | null;
	/** True where it says when: "Monday", "last week", "this month". */
	temporal: boolean;
};

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const adverbsBeforeAdjectives = new Set(
	'very most more least less highly so-called newly increasingly'.split(' '),
);
const notNouns = new Set(['there', 'here']);

/**
 * The base noun phrases in a run of tagged tokens.
 *
 * @param offset What to add to an index into `tokens` for an index into the article's tokens.
 */
export const nounPhrasesIn = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	offset: number,
): NounPhrase[] => {
	const phrases: NounPhrase[] = [];
	let i = 0;
	while (i < tokens.length) {
		const shape = shapeAt(tokens, tags, i);
		if (!shape) {
			i++;
			continue;
		}

		const first = hedgeOf(tokens, tags, i) ?? i;
		const before = first > 0 && tags[first - 1] === 'ADP' ? first - 1 : null;
		phrases.push({
			start: tokens[first]!.start,
			end: tokens[shape.last - 1]!.end,
			first: offset + first,
			last: offset + shape.last,
			head: offset + shape.head,
			preposition: before === null ? null : offset + before,
			possessor: shape.possessor === null ? null : offset + shape.possessor,
			temporal: isTemporal(tokens, i, shape),
		});
		i = shape.last;
	}

	return phrases;
};

/**
 * "More than 30 were hurt": what hedges a number in figures is no preposition that it hangs on. Before a number in
 * words it may be one ("talks about two treaties").
 */
const hedgeOf = (tokens: readonly Token[], tags: readonly PartOfSpeech[], i: number): number | null => {
	if (tags[i] !== 'NUM' || tags[i - 1] !== 'ADP') return null;
	const first = hedgeBefore(tokens, i, 0);
	return first !== null && (i - first > 1 || /^\d/.test(tokens[i]!.text)) ? first : null;
};

type Shape = {last: number; head: number; possessor: number | null};

const shapeAt = (tokens: readonly Token[], tags: readonly PartOfSpeech[], start: number): Shape | null => {
	const token = tokens[start]!;
	if (isPronoun(token, tags[start]!)) return {last: start + 1, head: start, possessor: null};
	let head = -1;
	let possessor: number | null = null;
	let i = start;
	for (; i < tokens.length; i++) {
		const tag = tags[i]!;
		const {lower} = tokens[i]!;
		if (tag === 'NOUN' || tag === 'PROPN') {
			if (head >= 0 && endsAtDay(tokens[head]!, tokens[i]!)) break;
			head = i;
		} else if (tag === 'PART' && (lower === "'s" || lower === "'") && head === i - 1 && head >= 0) {
			possessor = i;
			head = -1;
		} else if (!continues(tokens, tags, i, start, head)) break;
	}

	if (head < 0 && possessor !== null) {
		// "Lund's" with nothing after it that it could own: the name alone.
		return {last: possessor + 1, head: possessor - 1, possessor: null};
	}

	if (head < 0) return lonely(tags, start, i);
	return {last: head + 1, head, possessor};
};

/** A phrase without a noun: a determiner or a number that stands for one ("both", "two", "the wounded"). */
const lonely = (tags: readonly PartOfSpeech[], start: number, end: number): Shape | null => {
	if (end === start) return null;
	const lastTag = tags[end - 1]!;
	if (lastTag !== 'DET' && lastTag !== 'NUM' && !(lastTag === 'ADJ' && tags[start] === 'DET')) return null;
	return {last: end, head: end - 1, possessor: null};
};

const isPronoun = (token: Token, tag: PartOfSpeech): boolean =>
	tag === 'PRON' && !possessives.has(token.lower) && !isRelative(token) && !notNouns.has(token.lower);

const continues = (
	tokens: readonly Token[],
	tags: readonly PartOfSpeech[],
	i: number,
	start: number,
	head: number,
): boolean => {
	const tag = tags[i]!;
	const token = tokens[i]!;
	const next = tags[i + 1];
	switch (tag) {
		case 'DET':
			return !isRelative(token) && head < 0 && (i === start || tags[i - 1] === 'DET');
		case 'PRON':
			return possessives.has(token.lower) && head < 0 && (i === start || tags[i - 1] === 'DET');
		case 'NUM':
		case 'SYM':
			return true;
		case 'ADJ':
			// After the noun only inside a compound ("Lund foreign minister" does not occur, "state-run" does).
			return head < 0 || next === 'NOUN' || next === 'PROPN';
		case 'ADV':
			return head < 0 && adverbsBeforeAdjectives.has(token.lower) && (next === 'ADJ' || next === 'VERB');
		case 'VERB':
			// "state-run", "the accused official", "its sweeping claims"
			if (i > start && tokens[i - 1]!.text === '-' && tokens[i - 1]!.end === token.start) return true;
			return (
				head < 0 &&
				i > start &&
				/(?:ed|en|ing)$/.test(token.lower) &&
				(next === 'NOUN' || next === 'PROPN' || next === 'ADJ')
			);
		case 'PUNCT':
			// Hyphens inside words; quotation marks around one word ("the \"special\" operation").
			if (token.text === '-') return touches(tokens, i);
			return token.text === '.' && head >= 0 && touches(tokens, i) && next === 'PROPN';
		default:
			return false;
	}
};

const touches = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;

/** "said Tuesday Russia would": a weekday ends the phrase before it, and its own ("Tuesday morning"). */
const endsAtDay = (head: Token, next: Token): boolean =>
	isDay(next) ? !isDay(head) : isDay(head) && !isTimeUnit(next);

const isTemporal = (tokens: readonly Token[], start: number, {head, possessor}: Shape): boolean => {
	const token = tokens[head]!;
	if (possessor !== null) return isTimeUnit(token) && isDay(tokens[possessor - 1]!);
	if (isDay(token)) return true;
	// A month alone may be somebody's name; after a preposition or before a number it is the month.
	if (isMonth(token)) return start > 0 && tokens[start - 1]!.pos === 'ADP';
	if (token.pos === 'NUM')
		return isMonth(tokens[start]!) || (token.text.length === 4 && /^(?:19|20)/.test(token.text));
	return isTimeUnit(token) && !tokens.slice(start, head).some(word => word.pos === 'PROPN' && !isDay(word));
};
