import words from '../../data/words/talks.json' with {type: 'json'};
import type {Reading, Token} from '../language/reading.ts';
import type {DateMention} from './material.ts';
import type {Passage} from './passages.ts';

/** The how-manieth talk of the same people a passage says that it was, and over what time. */
export type TalkCount = {
	ordinal: number;
	/** ISO 8601 date of day, month or year precision after which it is counted; null where from the beginning. */
	since: string | null;
	/** The year or month in which it is counted ("this year"), or null. */
	within: string | null;
};

const ordinals = new Map(words.ordinals.map((word, i) => [word, i + 1]));
const nouns = new Set([...words.nouns, 'time']);
const verbs = new Set(words.verbs);

/** What may stand between the ordinal and the talk. Anything else counts talks of one sort: "first video call". */
const wired = new Set(['phone', 'telephone', 'such', '-']);

/** How far from the ordinal the talk is named. */
const reach = 4;

/**
 * Reads "their first call since January", "the call was the first between the two", "their third this year", "had
 * not spoken since March". Null where nothing is counted, or over a time that no date tells ("since he took office"), or it
 * only may be so, or is not ("not the first between the two").
 *
 * @param dates Those of the passage, in order.
 */
export const talkCountIn = (
	{tokens, sentences}: Reading,
	dates: readonly DateMention[],
	passage: Passage,
): TalkCount | null => {
	const {last} = sentences[passage.sentence]!;
	const silent = passage.predicates.find(
		({lemma, negated, perfect, last: end}) =>
			negated && perfect && verbs.has(lemma) && tokens.slice(end, end + reach).some(isSince),
	);
	if (silent) return spanFrom(tokens.slice(silent.last, last), dates, 1);
	if (passage.predicates.some(({negated, modal}) => negated || modal !== null)) return null;
	for (let i = passage.first; i < passage.last; i++) {
		const ordinal = ordinals.get(tokens[i]!.lower);
		const after = ordinal === undefined ? null : endOfTalk(tokens, passage, i);
		if (ordinal !== undefined && after !== null) return spanFrom(tokens.slice(after, last), dates, ordinal);
	}

	return null;
};

const isTalk = ({lemma}: Token): boolean => nouns.has(lemma.toLowerCase());
const isSince = ({lower}: Token): boolean => lower === 'since';

/** Index after what an ordinal counts, if that is the talk: "first call", "the call, their third". */
const endOfTalk = (tokens: readonly Token[], passage: Passage, at: number): number | null => {
	let next = at + 1;
	while (next < passage.last && wired.has(tokens[next]!.lower)) next++;
	if (next < passage.last && isTalk(tokens[next]!)) {
		const {lower} = tokens[next]!;
		const speaks = passage.predicates.some(({lemma}) => verbs.has(lemma));
		return lower === 'time' && !speaks ? null : next + 1;
	}

	// "The call, their third this year", "the call was the first since May".
	const before = tokens.slice(Math.max(passage.first, at - reach), at);
	const follows = /^(?:since|this|between)$/.test(tokens[at + 1]?.lower ?? '');
	return follows && before.some(token => isTalk(token) && token.lower === token.lemma) ? at + 1 : null;
};

/** The time over which is counted, as the words after the talk tell it, to the end of the sentence. */
const spanFrom = (
	rest: readonly Token[],
	dates: readonly DateMention[],
	ordinal: number,
): TalkCount | null => {
	const since = rest.findIndex(isSince);
	if (since >= 0) {
		const start = rest[since]!.end;
		const date = dates.find(each => each.start > start && each.start <= start + longestGap);
		return date && isCalendar.test(date.value) ? {ordinal, since: date.value, within: null} : null;
	}

	const [first] = rest;
	const date = dates.find(({start}) => first !== undefined && start >= first.start);
	if (first && date?.start === first.start && first.lower === 'this')
		return isPeriod.test(date.value) ? {ordinal, since: null, within: date.value} : null;
	// "The first of several", "the second call in two days", "the first call under the new treaty".
	const alone = rest.every(({pos}) => pos === 'PUNCT');
	const between = /^(?:between|ever)$/.test(first?.lower ?? '') && !rest.some(narrows);
	return alone || between ? {ordinal, since: null, within: null} : null;
};

/** "The first between the two in years", "… as ministers". */
const narrows = ({lower}: Token): boolean =>
	/^(?:in|under|as|after|during|over|within|for|at|on|outside|where|when)$/.test(lower);

/** Characters between "since" and the date: "since late January", not what comes after a clause. */
const longestGap = 8;

const isCalendar = /^\d{4}(?:-\d{2}){0,2}$/;
const isPeriod = /^\d{4}(?:-\d{2})?$/;
