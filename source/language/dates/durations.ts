import {numberAt} from '../numbers.ts';
import type {Unit} from './calendar.ts';
import {type Match, type Scope, word} from './forms.ts';
import {
	bare,
	before,
	fillers,
	isCapital,
	joinedDurations,
	months,
	seasons,
	setAdverbs,
	units,
	vagueAmounts,
	weekdays,
} from './words.ts';

/** How much time: "three days", "16-hour", "a couple of weeks", "every two months". */

/** A count of a unit and where its words end. `count` is null where it is vague ("several days"). */
export type Span = {count: number | null; letters: string; end: number};

const calendarUnits = new Map<string, Unit>([
	['D', 'day'],
	['E', 'weekend'],
	['W', 'week'],
	['F', 'week'],
	['M', 'month'],
	['Q', 'quarter'],
	['Y', 'year'],
	['DE', 'decade'],
	['CE', 'century'],
]);

/** The calendar unit of a TIMEX3 unit and how many of it one is; null for hours and shorter. */
export const calendarUnit = (letters: string): {unit: Unit; times: number} | null => {
	const unit = calendarUnits.get(letters);
	return unit === undefined ? null : {unit, times: letters === 'F' ? 2 : 1};
};

const factors = new Map([
	['F', {letters: 'W', times: 2}],
	['Q', {letters: 'M', times: 3}],
	['DE', {letters: 'Y', times: 10}],
	['CE', {letters: 'Y', times: 100}],
	['E', {letters: 'D', times: 2}],
]);

/** TIMEX3 duration: P3D, PT16H, P10Y, PXW where the count is vague. */
export const durationValue = (count: number | null, letters: string): string => {
	if (letters.startsWith('T')) return `PT${count ?? 'X'}${letters.slice(1)}`;
	if (count === null) return `PX${letters}`;
	const factor = factors.get(letters);
	return `P${count * (factor?.times ?? 1)}${factor?.letters ?? letters}`;
};

/** "three days", "two-and-a-half-year", "16-hour", "several weeks", "a couple of months", "a year". No ages. */
export const spanAt = (scope: Scope, at: number): Span | null => {
	const amount = amountAt(scope, at);
	if (!amount) return null;
	let end = amount.end;
	while (end < scope.limit && (word(scope, end) === '-' || fillers.has(word(scope, end)))) end++;
	const letters = units.get(word(scope, end));
	if (letters === undefined || !fits(scope, end, letters, amount)) return null;
	end++;
	if (isAge(scope, end) || (word(scope, end) === '-' && word(scope, end + 1) === 'end')) return null;
	if (word(scope, end) === 'and' && word(scope, end + 1) === 'a' && word(scope, end + 2) === 'half') {
		return {count: (amount.count ?? 0) + 0.5, letters, end: end + 3};
	}

	const long = word(scope, end) === '-' ? end + 1 : end;
	return {count: amount.count, letters, end: word(scope, long) === 'long' ? long + 1 : end};
};

type Amount = {count: number | null; end: number; article: boolean};

const amountAt = (scope: Scope, at: number): Amount | null => {
	const first = word(scope, at);
	const next = word(scope, at + 1);
	if (first === 'half') {
		const skip = ['a', 'an', '-'].includes(next) ? 2 : 1;
		return {count: 0.5, end: at + skip, article: true};
	}

	const numeral = at < scope.limit ? numberAt(scope.tokens, at, scope.limit) : null;
	if (numeral) return {count: numeral.value, end: numeral.end, article: false};
	if (first === 'a' || first === 'an') {
		if (next === 'few' || next === 'couple') return amountAt(scope, at + 1);
		return {count: 1, end: at + 1, article: true};
	}

	if (!vagueAmounts.has(first)) return null;
	if (first === 'couple') return {count: 2, end: next === 'of' ? at + 2 : at + 1, article: false};
	return {count: null, end: at + 1, article: false};
};

/** "60 Minutes" is a name; "a second" is mostly an ordinal, "a quarter" mostly a part; a vague amount wants a plural. */
const fits = (scope: Scope, at: number, letters: string, amount: Amount): boolean => {
	const {text} = scope.tokens[at]!;
	if (text[0] !== word(scope, at)[0] && !/^\p{Lu}/u.test(scope.tokens[at - 1]!.text)) return false;
	const plural = word(scope, at).endsWith('s');
	if (amount.count === null && !plural) return false;
	if ((letters === 'TS' || letters === 'Q') && !plural) return false;
	// "three-quarters", "three quarters of the town" are parts.
	if (letters === 'Q' && (word(scope, at - 1) === '-' || word(scope, at + 1) === 'of')) return false;
	return !(amount.article && plural);
};

/** "44-year-old", "two years old", "aged". */
const isAge = (scope: Scope, at: number): boolean => {
	const next = word(scope, at) === '-' ? at + 1 : at;
	return (
		['old', 'olds'].includes(word(scope, next)) || (word(scope, at) === 'of' && word(scope, at + 1) === 'age')
	);
};

/** "weeklong", "day-long". */
export const joinedDurationAt = (scope: Scope, at: number): Match | null => {
	const joined = joinedDurations.get(word(scope, at));
	if (joined !== undefined)
		return {form: {form: 'fixed', type: 'duration', value: joined}, first: at, end: at + 1};
	const letters = units.get(word(scope, at));
	if (letters === undefined || word(scope, at + 1) !== '-' || word(scope, at + 2) !== 'long') return null;
	return {
		form: {
			form: 'fixed',
			type: 'duration',
			value: durationValue(word(scope, at).endsWith('s') ? null : 1, letters),
		},
		first: at,
		end: at + 3,
	};
};

/** "for weeks", "in hours": a bare plural after a preposition. */
export const vagueDurationAt = (scope: Scope, at: number): Match | null => {
	const letters = units.get(word(scope, at));
	if (letters === undefined || !word(scope, at).endsWith('s') || letters === 'TS' || letters === 'Q')
		return null;
	if (!before.vagueDuration.has(scope.tokens[at - 1]?.lower ?? '')) return null;
	return {
		form: {form: 'fixed', type: 'duration', value: durationValue(null, letters)},
		first: at,
		end: at + 1,
	};
};

const set = (value: string, first: number, end: number): Match => ({
	form: {form: 'fixed', type: 'set', value},
	first,
	end,
});

/** "daily", "every day", "each Tuesday", "every two weeks", "Tuesdays", and the rate in "twice a week". */
export const setAt = (scope: Scope, at: number): Match | null => {
	const first = word(scope, at);
	const adverb = setAdverbs.get(first);
	if (adverb !== undefined) return isPaper(scope, at) ? null : set(adverb, at, at + 1);
	if (first.endsWith('days')) {
		const weekday = weekdays.get(first.slice(0, -1));
		return weekday === undefined ? null : set(`XXXX-WXX-${weekday}`, at, at + 1);
	}

	if (first === 'every' || first === 'each') return everyAt(scope, at);
	return first === 'a' || first === 'per' ? rateAt(scope, at) : null;
};

/** "the daily Harbour Post", "the weekly reported": a paper or magazine. */
const isPaper = ({tokens, limit}: Scope, at: number): boolean => {
	const {pos, text} = tokens[at]!;
	if (/^\p{Lu}/u.test(text) && pos === 'PROPN') return true;
	const next = at + 1 < limit ? tokens[at + 1]! : undefined;
	if (next?.pos === 'PROPN' || (next?.pos === 'NOUN' && isCapital(next.text))) return true;
	const before = tokens[at - 1]?.pos ?? '';
	return /^(?:DET|ADJ|PROPN)$/.test(before) && /^(?:VERB|AUX|PUNCT)$/.test(next?.pos ?? '');
};

const everyAt = (scope: Scope, at: number): Match | null => {
	const other = word(scope, at + 1) === 'other' ? 1 : 0;
	const next = at + 1 + other;
	const weekday = weekdays.get(word(scope, next));
	if (weekday !== undefined) return set(`XXXX-WXX-${weekday}`, at, next + 1);
	const month = months.get(bare(word(scope, next)));
	if (month !== undefined && isCapital(scope.tokens[next]!.text))
		return set(`XXXX-${String(month).padStart(2, '0')}`, at, next + 1);
	const season = seasons.get(word(scope, next));
	if (season !== undefined) return set(`XXXX-${season}`, at, next + 1);
	if (['morning', 'afternoon', 'evening', 'night'].includes(word(scope, next)))
		return set('P1D', at, next + 1);
	const letters = units.get(word(scope, next));
	if (letters !== undefined) return set(durationValue(1 + other, letters), at, next + 1);
	const numeral = next < scope.limit ? numberAt(scope.tokens, next, scope.limit) : null;
	const counted = numeral ? units.get(word(scope, numeral.end)) : undefined;
	return numeral && counted !== undefined
		? set(durationValue(numeral.value, counted), at, numeral.end + 1)
		: null;
};

/** "300 interviews a day", "twice a week": after a noun, a number or "times". */
const rateAt = (scope: Scope, at: number): Match | null => {
	const letters = units.get(word(scope, at + 1));
	const before = scope.tokens[at - 1];
	if (
		letters === undefined ||
		word(scope, at + 1).endsWith('s') ||
		letters === 'Q' ||
		letters === 'TS' ||
		!before
	)
		return null;
	if (['ago', 'later', 'earlier', 'before', 'after', '-', 'from'].includes(word(scope, at + 2))) return null;
	const counts = ['once', 'twice', 'times'].includes(before.lower) || before.pos === 'NUM';
	const plural = before.pos === 'NOUN' && before.lower !== before.lemma && before.lower.endsWith('s');
	return word(scope, at) === 'per' || counts || plural ? set(durationValue(1, letters), at, at + 2) : null;
};
