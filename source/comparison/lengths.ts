import words from '../../data/words/talks.json' with {type: 'json'};
import type {Span} from '../analysis.ts';
import type {Reading, Token} from '../language/reading.ts';
import type {DateMention} from './material.ts';
import type {Passage} from './passages.ts';
import {tokensIn} from './spans.ts';

/** How long a talk was, and where that stands. */
export type Length = Span & {
	minutes: number;
	/** What stands before it, lower case ("about", "more than"), or null. */
	hedge: string | null;
};

const nouns = new Set(words.nouns);
const verbs = new Set(words.verbs);
const lasting = new Set(words.lasting);
const ending = new Set(words.ending);
const channels = new Set(words.channels);
const severing = new Set(words.severing);

const hedges =
	/\b(?:no more than|not more than|no less than|about|around|roughly|some|nearly|almost|approximately|close to|more than|just over|over|at least|well over|up to|at most|just under|under|less than|barely|hardly|scarcely|merely|only|just)\s*$/i;
const quarters = /\b(a quarter|three quarters|three-quarters) of\s*$/i;

/** Characters before a duration in which its hedge and the quarters that it is counted in stand. */
const before = 30;

/**
 * How long the talk was that a passage tells of: "spoke for 40 minutes", "the call lasted an hour"; or null.
 *
 * @param dates The time expressions that touch the passage.
 */
export const lengthIn = (
	reading: Reading,
	dates: readonly DateMention[],
	passage: Passage,
): Length | null => {
	const parts = dates.filter(
		({start, end, value}) => start >= passage.start && end <= passage.end && minutesOf(value) !== null,
	);
	const [first] = parts;
	if (!first) return null;
	const [at, last] = tokensIn(reading, first);
	if (!isOfTalk(reading.tokens, passage, at, last)) return null;
	// "An hour and 20 minutes".
	const second = parts.find(
		({start}) => start > first.end && /^(?:,? and)? $/.test(reading.text.slice(first.end, start)),
	);
	const ahead = reading.text.slice(Math.max(passage.start, first.start - before), first.start);
	const quarter = quarters.exec(ahead);
	const opening = quarter ? ahead.slice(0, quarter.index) : ahead;
	const share = quarter ? (quarter[1]!.toLowerCase() === 'a quarter' ? 0.25 : 0.75) : 1;
	return {
		start: first.start - (ahead.length - opening.length),
		end: second?.end ?? first.end,
		minutes: share * minutesOf(first.value)! + (second ? minutesOf(second.value)! : 0),
		hedge: hedges.exec(opening)?.[0].trim().toLowerCase() ?? null,
	};
};

/** TIMEX3 in minutes; null for what is counted in days, or vaguely. */
const minutesOf = (value: string): number | null => {
	const match = /^PT(\d+(?:\.\d+)?)([MH])$/.exec(value);
	return match ? Number(match[1]) * (match[2] === 'H' ? 60 : 1) : null;
};

/** How far from the duration the noun of a talk may stand: "a half-hour video call", "a call of more than an hour". */
const near = 6;

/** What stands for the talk named before. */
const stands = /^(?:it|they|which|that|thing)$/;

const isOfTalk = (tokens: readonly Token[], passage: Passage, first: number, last: number): boolean => {
	const tokensOf = (phrase: {first: number; last: number}) => tokens.slice(phrase.first, phrase.last);
	const names = (phrase: {first: number; last: number} | null) =>
		phrase !== null &&
		tokensOf(phrase).some(
			(token, i, all) => (isTalk(token) && !isOfOthers(all[i - 1])) || stands.test(token.lower),
		);
	const isTalk = ({lemma, pos}: Token) => pos !== 'VERB' && nouns.has(lemma.toLowerCase());
	const ahead = tokens.slice(Math.max(passage.first, first - near), first);
	const behind = tokens.slice(last, Math.min(passage.last, last + near));
	// "A 40-minute call", not "40 minutes before the call".
	const stop = behind.findIndex(
		({pos}) => pos === 'ADP' || pos === 'VERB' || pos === 'SCONJ' || pos === 'PUNCT',
	);
	const adjective = tokens[last - 1]!.lower !== 'minutes' && tokens[last - 1]!.lower !== 'hours';
	if (adjective && behind.slice(0, stop < 0 ? near : stop).some(isTalk)) return true;
	const of = ahead.findLastIndex(({lower}) => lower === 'of');
	if (of > 0 && isTalk(ahead[of - 1]!)) return true;
	const on = ahead.findIndex(({lower}, i) => lower === 'on' && ahead[i + 1]?.lower === 'the');
	const timed = ahead.some(({lower}) => lower === 'for');
	if (timed && on >= 0 && isLine(ahead[on + 2])) return true;
	const predicate = passage.predicates.findLast(({head}) => head < first) ?? passage.predicates[0];
	if (!predicate || predicate.negated) return false;
	const {lemma, subject} = predicate;
	// "Spoke about gas for ten minutes" is the length of a topic.
	if (verbs.has(lemma))
		return (
			timed && !tokens.slice(predicate.last, first).some(({lower}) => lower === 'about' || lower === 'of')
		);
	if (lemma === 'spend') return behind[0]?.lower === 'on' && isLine(behind[2]);
	if (ahead.some(({lower}) => lower === 'after') && isEnding(lemma, tokens[predicate.last]))
		return lemma === 'hang' || names(subject);
	if (predicate.head > first) return false;
	if (lemma === 'last') return subject === null || names(subject);
	// "It was over in barely 20 minutes".
	if (lemma === 'be' && /^(?:over|done)$/.test(tokens[predicate.last]?.lower ?? '')) return names(subject);
	if (lasting.has(lemma)) return subject !== null && names(subject);
	// "The call was brief, some 15 minutes", not "the call was two hours before the vote".
	const when = /^(?:before|after|late|later|early|earlier|ago|into|away|from|behind)$/;
	return (
		lemma === 'be' && subject !== null && tokensOf(subject).some(isTalk) && !when.test(behind[0]?.lower ?? '')
	);
};

/** "The cabinet meeting", not "the phone call": a talk of those whom the noun before it names. */
const isOfOthers = (before: Token | undefined): boolean =>
	before?.pos === 'NOUN' && !channels.has(before.lower) && !nouns.has(before.lower);

/** "Ended", "was cut off", "broke off". */
const isEnding = (lemma: string, next: Token | undefined): boolean =>
	ending.has(lemma) || (severing.has(lemma) && next?.lower === 'off');

const isLine = (token: Token | undefined): boolean => /^(?:line|phone|telephone)$/.test(token?.lower ?? '');
