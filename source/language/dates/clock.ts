import {dayAt, weekdayAt} from './days.ts';
import type {Form, Match, Scope} from './forms.ts';
import {word} from './forms.ts';
import {before, clockWords, dayAdverbs, zones} from './words.ts';

/** Times of day: "19:40", "11:40 p.m. EST Tuesday", "Friday at 9 a.m.", "noon". */

type Clock = {
	hour: number;
	minute: number;
	end: number;
	/** False for two numbers alone: "2:30" may also be a score or the length of a film. */
	certain: boolean;
};

const timed = /^(\d{1,2})(?:[:.](\d\d))?(a\.?m\.?|p\.?m\.?)?$/;
const halves = /^([ap])\.?m\.?$/;

const clockAt = (scope: Scope, at: number): Clock | null => {
	if (at >= scope.limit) return null;
	const text = word(scope, at);
	const named = clockWords.get(text);
	if (named !== undefined) return {hour: named, minute: 0, end: at + 1, certain: true};
	const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text);
	const hours = word(scope, at + 1) === 'hours' && before.clock.has(scope.tokens[at - 1]?.lower ?? '');
	if (military && (hours || zones.has(word(scope, at + 1))) && word(scope, at + 1) !== 'local') {
		return {hour: Number(military[1]), minute: Number(military[2]), end: at + 2, certain: true};
	}

	const {text: written, end: after} = joinedTime(scope, at);
	const match = timed.exec(written);
	if (!match) return null;
	let end = after;
	let half = match[3];
	if (half === undefined && halves.test(word(scope, end))) half = word(scope, end++);
	else if (half === undefined && word(scope, end) === "o'clock") end++;
	else if (half === undefined && halfOfDay(scope, end) !== null) {
		half = halfOfDay(scope, end)!;
		end += 3;
	} else if (half === undefined && (match[2] === undefined || !written.includes(':'))) return null;
	let hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (hour > 23 || minute > 59 || (half === undefined && match[1] === '0')) return null;
	if (half?.startsWith('p') && hour < 12) hour += 12;
	if (half?.startsWith('a') && hour === 12) hour = 0;
	const last = afterZone(scope, end);
	return {hour, minute, end: last, certain: end > at + 1 || last > end || match[3] !== undefined};
};

/** "4 in the morning", "6:30 in the evening". */
const halfOfDay = (scope: Scope, at: number): 'a' | 'p' | null => {
	if (word(scope, at) !== 'in' || word(scope, at + 1) !== 'the') return null;
	const part = word(scope, at + 2);
	return part === 'morning' ? 'a' : part === 'afternoon' || part === 'evening' ? 'p' : null;
};

/** "6.10am" comes in pieces, "6", ".", "10am" or "6.1", "0am". */
const joinedTime = ({tokens, limit}: Scope, at: number): {text: string; end: number} => {
	let text = tokens[at]!.lower;
	for (
		let end = at + 1;
		end < Math.min(limit, at + 3) && tokens[end]!.start === tokens[end - 1]!.end;
		end++
	) {
		text += tokens[end]!.lower;
		if (/^\d{1,2}\.\d\d[ap]\.?m\.?$/.test(text)) return {text, end: end + 1};
	}

	return {text: tokens[at]!.lower, end: at + 1};
};

/** Past "EST", "local time", "Moscow time", "(0735 GMT)". */
const afterZone = (scope: Scope, at: number): number => {
	if (word(scope, at) === '(' && word(scope, at + 3) === ')' && zones.has(word(scope, at + 2))) return at + 4;
	if (word(scope, at + 1) === 'time') return at + 2;
	return zones.has(word(scope, at)) ? at + 1 + (word(scope, at + 1) === 'time' ? 1 : 0) : at;
};

/** A time of day with the day that stands after it, if any. */
export const clockTimeAt = (scope: Scope, at: number): Match | null => {
	const clock = clockAt(scope, at);
	if (!clock) return null;
	const {hour, minute} = clock;
	const skip = ['on', ','].includes(word(scope, clock.end)) ? 1 : 0;
	const day = clock.end + skip < scope.limit ? dayFormAt(scope, clock.end + skip) : null;
	if (!clock.certain && !day && !before.clock.has(scope.tokens[at - 1]?.lower ?? '')) return null;
	return {form: {form: 'clock', hour, minute, on: day?.form ?? null}, first: at, end: day?.end ?? clock.end};
};

const dayFormAt = (scope: Scope, at: number): Match | null => {
	const adverb = dayAdverbs.get(word(scope, at));
	if (adverb !== undefined)
		return {form: {form: 'shift', unit: 'day', by: adverb, origin: 'now'}, first: at, end: at + 1};
	return weekdayAt(scope, at) ?? dayAt(scope, at);
};

/** The day just matched with a time of day after it: "Friday at 9 a.m.", "Feb. 12, 19:40". */
export const withClock = (scope: Scope, day: Match): Match => {
	const skip = ['at', ',', 'around', 'about'].includes(word(scope, day.end)) ? 1 : 0;
	const clock = clockAt(scope, day.end + skip);
	if (!clock) return day;
	const form: Form = {form: 'clock', hour: clock.hour, minute: clock.minute, on: day.form};
	return {form, first: day.first, end: clock.end};
};
