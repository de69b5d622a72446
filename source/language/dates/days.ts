import {isDate} from './calendar.ts';
import {spanAt} from './durations.ts';
import {type Form, type Match, type Scope, word, type Year} from './forms.ts';
import {holidayStarts, isHoliday, longestHoliday} from './holidays.ts';
import {ambiguousMonths, bare, isCapital, months, papers, partsOfDay, weekdays} from './words.ts';

/** Days that the calendar names: dates, weekdays and holidays. */

/** Written small, a full name that is no other word still says the month or the day. */
const isPlainName = (lower: string): boolean => lower.length > 5 && !ambiguousMonths.has(lower);

/** The month that a token names, from 1; full names or short ones with or without a full stop. */
export const monthAt = ({tokens, limit}: Scope, at: number): number | null => {
	if (at >= limit) return null;
	const {text, lower} = tokens[at]!;
	const month = months.get(bare(lower));
	return month !== undefined && (isCapital(text) || isPlainName(lower)) ? month : null;
};

/** "28", "6th", "22nd". */
const dayNumberAt = (scope: Scope, at: number): number | null => {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word(scope, at));
	const day = match ? Number(match[1]) : 0;
	return day >= 1 && day <= 31 ? day : null;
};

/** A year in four digits. */
export const yearAt = (scope: Scope, at: number): number | null =>
	/^(?:1\d|2[01])\d\d$/.test(word(scope, at)) ? Number(word(scope, at)) : null;

/** A year after a month or a day: "2021", ", 2021", "of 2021", "of last year", "that year"; with where it ends. */
export const yearAfter = (scope: Scope, at: number): {year: Year | null; end: number} => {
	const skip = [',', 'of'].includes(word(scope, at)) ? 1 : 0;
	const year = yearAt(scope, at + skip);
	if (year !== null) return {year, end: at + skip + 1};
	if (word(scope, at) === 'of' && word(scope, at + 1) === 'the' && word(scope, at + 2) === 'year')
		return {year: {by: 0, origin: 'now'}, end: at + 3};
	return relativeYear(scope, word(scope, at) === 'of' ? at + 1 : at) ?? {year: null, end: at};
};

const relativeYears = new Map<string, Exclude<Year, number>>([
	['last', {by: -1, origin: 'now'}],
	['this', {by: 0, origin: 'now'}],
	['next', {by: 1, origin: 'now'}],
	['that', {by: 0, origin: 'then'}],
	['the same', {by: 0, origin: 'then'}],
	['the following', {by: 1, origin: 'then'}],
	['the next', {by: 1, origin: 'then'}],
	['the previous', {by: -1, origin: 'then'}],
]);

const relativeYear = (scope: Scope, at: number): {year: Year; end: number} | null => {
	const the = word(scope, at) === 'the';
	const end = at + (the ? 3 : 2);
	if (word(scope, end - 1) !== 'year' || word(scope, end) === "'s") return null;
	const year = relativeYears.get(the ? `the ${word(scope, at + 1)}` : word(scope, at));
	return year === undefined ? null : {year, end};
};

type DayMatch = Match<Form & {form: 'day'}>;

const dayMatch = (
	first: number,
	end: number,
	year: Year | null,
	month: number,
	day: number,
): DayMatch | null =>
	// February 29 stands or falls with the year, which may be known only later.
	isDate(typeof year === 'number' ? year : 2024, month, day)
		? {form: {form: 'day', year, month, day, weekday: null, pick: null}, first, end}
		: null;

/** "Feb. 11, 2022", "February 11", "Feb. 11-13", "11 February 2022", "3rd of March", "2022-02-11", "30/12/2021". */
export const dayAt = (scope: Scope, at: number): DayMatch | null =>
	numericDay(scope, at) ?? monthBeforeDay(scope, at) ?? dayBeforeMonth(scope, at);

const monthBeforeDay = (scope: Scope, at: number): DayMatch | null => {
	const month = monthAt(scope, at);
	if (month === null) return null;
	const next = word(scope, at + 1) === 'the' ? at + 2 : at + 1;
	const range = /^(\d{1,2})-\d{1,2}$/.exec(word(scope, next));
	const day = range ? Number(range[1]) : dayNumberAt(scope, next);
	if (day === null || isCounted(scope, next + 1)) return null;
	const {year, end} = yearAfter(scope, next + 1);
	return dayMatch(at, end, year, month, day);
};

/** "By March 20 people had died", "March 5%", "March 10:30" are no days of March. */
const isCounted = (scope: Scope, at: number): boolean =>
	['%', 'percent', 'people', 'million', 'thousand'].includes(word(scope, at)) ||
	(word(scope, at) === ':' && /^\d\d$/.test(word(scope, at + 1)));

const dayBeforeMonth = (scope: Scope, at: number): DayMatch | null => {
	const range = /^(\d{1,2})-\d{1,2}$/.exec(word(scope, at));
	const day = range ? Number(range[1]) : dayNumberAt(scope, at);
	if (day === null) return null;
	const of = word(scope, at + 1) === 'of' ? at + 2 : at + 1;
	// "24 and 25 April": the month stands after the last day.
	const joined = ['and', 'to', '-', '–'].includes(word(scope, at + 1)) && dayNumberAt(scope, at + 2) !== null;
	const monthIndex = joined ? at + 3 : of;
	const month = monthAt(scope, monthIndex);
	if (month === null) return null;
	const {year, end} = yearAfter(scope, monthIndex + 1);
	return dayMatch(at, joined ? at + 1 : end, year, month, day);
};

const numericDay = (scope: Scope, at: number): DayMatch | null => {
	const text = word(scope, at);
	const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
	if (iso) return dayMatch(at, at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const local = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
	if (!local) return null;
	const [first, second, year] = [local[1], local[3], local[4]].map(Number) as [number, number, number];
	// With full stops the day comes first; with slashes it does in some countries: then only a number over 12 tells.
	if (local[2] === '.' || first > 12) return dayMatch(at, at + 1, year, second, first);
	return second > 12 || first === second ? dayMatch(at, at + 1, year, first, second) : null;
};

/** A further day of the month just named: the 25 of "April 24 and 25", the 14 of "Feb. 12–14". */
export const dayAfter = (scope: Scope, before: DayMatch): DayMatch | null => {
	const link = word(scope, before.end);
	const dash =
		(link === '-' || link === '–') && scope.tokens[before.end]!.start === scope.tokens[before.end - 1]!.end;
	if (!dash && !['and', 'or', 'to'].includes(link)) return null;
	const at = before.end + 1;
	const day = /^\d{1,2}$/.test(word(scope, at)) ? dayNumberAt(scope, at) : null;
	if (day === null || monthAt(scope, at + 1) !== null) return null;
	const next = scope.tokens[at + 1];
	if (next && at + 1 < scope.limit && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.text === '%'))
		return null;
	const {year, end} = yearAfter(scope, at + 1);
	return dayMatch(at, end, year ?? before.form.year, before.form.month, day);
};

/** "Friday", "Fri.", "Friday, Feb. 11, 2022", "Tuesday of last week", "Tuesday two weeks ago"; a part of the day belongs to it. */
export const weekdayAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	const token = tokens[at]!;
	const weekday = weekdays.get(bare(token.lower));
	if (weekday === undefined || !(isCapital(token.text) || isPlainName(token.lower))) return null;
	const comma = word(scope, at + 1) === ',' ? 1 : 0;
	const the = word(scope, at + 1 + comma) === 'the' ? 1 : 0;
	const day = dayAt(scope, at + 1 + comma + the);
	if (day) return {form: {...day.form, weekday}, first: at, end: day.end};
	if (token.lower.length <= 5 && !token.lower.endsWith('.')) return null;
	if (at + 1 < limit && isCapital(tokens[at + 1]!.text) && papers.has(tokens[at + 1]!.lower)) return null;
	const end = afterPart(scope, at + 1);
	const of = word(scope, end) === 'of' ? 1 : 0;
	const week =
		word(scope, end + of + 1) === 'week' ? ['last', 'this', 'next'].indexOf(word(scope, end + of)) : -1;
	if (week >= 0) {
		const form: Form = {form: 'weekday', weekday, pick: null, origin: 'now', week: week - 1};
		return {form, first: at, end: end + of + 2};
	}

	const ago = weeksAgoAt(scope, word(scope, end) === ',' ? end + 1 : end);
	if (ago) return {form: {form: 'weekdayAgo', weekday, weeks: ago.weeks}, first: at, end: ago.end};
	return {form: {form: 'weekday', weekday, pick: null, origin: 'now', week: null}, first: at, end};
};

/** "two weeks ago", where the count is known. */
const weeksAgoAt = (scope: Scope, at: number): {weeks: number; end: number} | null => {
	const span = at < scope.limit ? spanAt(scope, at) : null;
	if (span?.letters !== 'W' || span.count === null || word(scope, span.end) !== 'ago') return null;
	return {weeks: span.count, end: span.end + 1};
};

/** Past a part of the day: "Friday night", "Friday's evening" no. */
const afterPart = (scope: Scope, at: number): number => (partsOfDay.has(word(scope, at)) ? at + 1 : at);

/** "Thanksgiving", "New Year's Day", "Christmas 2020". */
export const holidayAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	if (!holidayStarts.has(tokens[at]!.lower) || !isCapital(tokens[at]!.text)) return null;
	let name = '';
	let match: Match | null = null;
	for (let end = at; end < Math.min(limit, at + longestHoliday * 2); end++) {
		const token = tokens[end]!;
		name += (end > at && tokens[end - 1]!.end < token.start ? ' ' : '') + token.lower;
		if (isHoliday(name) && isCapital(token.text)) match = holiday(scope, at, end + 1, name);
	}

	return match;
};

const holiday = (scope: Scope, first: number, at: number, name: string): Match => {
	const {year, end} = yearAfter(scope, at);
	return {form: {form: 'holiday', name, year, pick: null}, first, end};
};
