import type {Unit} from './calendar.ts';
import {dayAt, holidayAt, weekdayAt} from './days.ts';
import {calendarUnit, durationValue, spanAt} from './durations.ts';
import {type Match, type Origin, type Pick, type Scope, word} from './forms.ts';
import {monthOnlyAt, quarterAt, seasonAt} from './periods.ts';
import {away, fixed, widened} from './shifts.ts';
import {dayAdverbs, partsOfDay, units, wholes} from './words.ts';

/** Dates that one word sets against another: "last week", "the following month", "the end of the year", "today". */

const picks = new Map<string, Pick>([
	['last', 'last'],
	['past', 'last'],
	['next', 'next'],
	['coming', 'next'],
	['upcoming', 'next'],
	['this', 'this'],
]);

/** "last week", "next Friday", "this summer", "the past two months", "the same day", "that year". */
export const modifiedAt = (scope: Scope, at: number): Match | null => {
	const modifier = word(scope, at);
	const pick = picks.get(modifier);
	const match = pick === undefined ? narrativeAt(scope, at, modifier) : pickedAt(scope, at, pick);
	return match && scope.tokens[at - 1]?.lower === 'the' && match.form.form === 'shift'
		? {...match, first: at - 1}
		: match;
};

const pickedAt = (scope: Scope, at: number, pick: Pick): Match | null => {
	// "this past Friday", "this coming week"
	const second = pick === 'this' ? picks.get(word(scope, at + 1)) : undefined;
	if (second && second !== 'this') return widened(pickedAt(scope, at + 1, second), at);
	const next = at + 1;
	if (next >= scope.limit) return null;
	const by = pick === 'last' ? -1 : pick === 'next' ? 1 : 0;
	const letters = units.get(word(scope, next));
	if (letters !== undefined) return pickedUnit(scope, at, letters, by);
	if (partsOfDay.has(word(scope, next))) {
		const origin = pick === 'next' ? 'then' : 'now';
		return {form: {form: 'shift', unit: 'day', by, origin}, first: at, end: next + 1};
	}

	const span = pick === 'this' ? null : spanAt(scope, next);
	if (span) return fixed('duration', durationValue(span.count, span.letters), at, span.end);
	const named =
		weekdayAt(scope, next) ??
		dayAt(scope, next) ??
		monthOnlyAt(scope, next) ??
		seasonAt(scope, next) ??
		holidayAt(scope, next);
	return named && 'pick' in named.form ? {form: {...named.form, pick}, first: at, end: named.end} : null;
};

/** "last week", "this year", "the next day", "the past year". */
const pickedUnit = (scope: Scope, at: number, letters: string, by: number): Match | null => {
	const known = calendarUnit(letters);
	const end = at + 2;
	const duration = (count: number | null) => fixed('duration', durationValue(count, letters), at, end);
	if (word(scope, at + 1).endsWith('s')) return duration(null);
	if (letters === 'E')
		return {form: {form: 'weekend', pick: by < 0 ? 'last' : by > 0 ? 'next' : 'this'}, first: at, end};
	if (!known || word(scope, at) === 'past') return letters === 'TS' ? null : duration(1);
	const the = scope.tokens[at - 1]?.lower === 'the';
	// "the last week of the campaign"
	if ((letters === 'D' && by < 0) || (the && by < 0 && word(scope, end) === 'of')) return null;
	const shift = (origin: Origin): Match => ({
		form: {form: 'shift', unit: known.unit, by: by * known.times, origin},
		first: at,
		end,
	});
	const part = letters === 'Y' ? partOfYear(scope, end, by) : null;
	if (part) return {...part, first: at};
	// "The next day" follows the day of the story, as does "the next week"; "next week" the day of writing.
	if (by > 0 && letters === 'D') return shift('then');
	if (by === 0 || !the) return shift('now');
	const during = ['over', 'within', 'in', 'for', 'during'].includes(scope.tokens[at - 2]?.lower ?? '');
	if (during) return duration(1);
	return by < 0 ? shift('now') : shift(letters === 'DE' || letters === 'CE' ? 'now' : 'then');
};

/** "last year's third quarter". */
const partOfYear = (scope: Scope, at: number, by: number): Match | null => {
	if (word(scope, at) !== "'s") return null;
	const part = quarterAt(scope, at + 1);
	return part?.form.form === 'quarter' && part.form.year === null
		? {...part, form: {...part.form, year: {by, origin: 'now'}}}
		: null;
};

const narratives = new Map([
	['same', 0],
	['that', 0],
	['following', 1],
	['previous', -1],
	['preceding', -1],
	['prior', -1],
]);

const narrativeAt = (scope: Scope, at: number, modifier: string): Match | null => {
	const next = at + 1;
	if (next >= scope.limit) return null;
	const letters = units.get(word(scope, next));
	if (modifier === 'current' || modifier === 'recent' || modifier === 'these') {
		return vagueAt(scope, at, modifier, letters);
	}

	const by = narratives.get(modifier);
	if (by === undefined || (by !== 0 && !hasDeterminer(scope, at))) return null;
	if (letters !== undefined) {
		const form = word(scope, next).endsWith('s') ? null : away(letters, by, 'then');
		return form ? {form, first: at, end: next + 1} : null;
	}

	if (partsOfDay.has(word(scope, next))) {
		return {form: {form: 'shift', unit: 'day', by, origin: 'then'}, first: at, end: next + 1};
	}

	if (by === 0) return null;
	const span = spanAt(scope, next);
	if (span) return fixed('duration', durationValue(span.count, span.letters), at, span.end);
	const weekday = weekdayAt(scope, next);
	if (weekday?.form.form !== 'weekday') return null;
	return {
		form: {...weekday.form, pick: by > 0 ? 'next' : 'last', origin: 'then'},
		first: at,
		end: weekday.end,
	};
};

const hasDeterminer = ({tokens}: Scope, at: number) =>
	['the', 'a', 'an'].includes(tokens[at - 1]?.lower ?? '');

const vagueAt = (scope: Scope, at: number, modifier: string, letters: string | undefined): Match | null => {
	if (letters === undefined) return null;
	const plural = word(scope, at + 1).endsWith('s');
	if (modifier === 'recent')
		return plural ? fixed('duration', durationValue(null, letters), at, at + 2) : null;
	if (modifier === 'these')
		return letters === 'D' && plural ? fixed('date', 'PRESENT_REF', at, at + 2) : null;
	const form = plural ? null : away(letters, 0, 'now');
	return form ? {form, first: at, end: at + 2} : null;
};

/** "year-end", "month's end": the period itself, as in "the end of the year". */
export const endAt = (scope: Scope, at: number): Match | null => {
	const unit = word(scope, at);
	if (!['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)) return null;
	if (!['-', "'s"].includes(word(scope, at + 1)) || word(scope, at + 2) !== 'end') return null;
	return {form: {form: 'shift', unit: unit as Unit, by: 0, origin: 'now'}, first: at, end: at + 3};
};

/** "the week of Oct. 8", "the weekend of May 3": that which holds the day. */
export const weekOfAt = (scope: Scope, at: number): Match | null => {
	const unit = word(scope, at);
	if ((unit !== 'week' && unit !== 'weekend') || word(scope, at + 1) !== 'of') return null;
	const day = at + 2 < scope.limit ? dayAt(scope, at + 2) : null;
	return day && {form: {form: 'offset', unit, by: 0, from: day.form}, first: at, end: day.end};
};

/** "the full year", "full-year profit": the year of the account; "a full year" is a duration. */
export const fullYearAt = (scope: Scope, at: number): Match | null => {
	if (word(scope, at) !== 'full') return null;
	const joined = word(scope, at + 1) === '-';
	const end = joined ? at + 3 : at + 2;
	if (word(scope, end - 1) !== 'year' || (!joined && scope.tokens[at - 1]?.lower !== 'the')) return null;
	return {form: {form: 'shift', unit: 'year', by: 0, origin: 'now'}, first: at, end};
};

/** "the end of the year", "the rest of the month": the period itself. */
export const wholeAt = (scope: Scope, at: number): Match | null => {
	if (!wholes.has(word(scope, at)) || word(scope, at + 1) !== 'of' || word(scope, at + 2) !== 'the')
		return null;
	const letters = units.get(word(scope, at + 3));
	const form = letters === undefined || word(scope, at + 3).endsWith('s') ? null : away(letters, 0, 'now');
	return form && {form, first: at, end: at + 4};
};

/** "today", "tomorrow night", "yesterday". */
export const dayAdverbAt = (scope: Scope, at: number): Match | null => {
	const by = dayAdverbs.get(word(scope, at));
	if (by === undefined || isName(scope, at)) return null;
	const end = partsOfDay.has(word(scope, at + 1)) ? at + 2 : at + 1;
	return {form: {form: 'shift', unit: 'day', by, origin: 'now'}, first: at, end};
};

/** "Coast Today", the name of a paper. */
const isName = ({tokens}: Scope, at: number): boolean => {
	const before = tokens[at - 1];
	return (
		before?.pos === 'PROPN' && before.sentence === tokens[at]!.sentence && /^\p{Lu}/u.test(tokens[at]!.text)
	);
};
