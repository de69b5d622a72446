import {digitsOf} from '../numbers.ts';
import {isDate} from './calendar.ts';
import {type Form, type Match, type Scope, word} from './forms.ts';
import {holidayStarts, isHoliday, longestHoliday} from './holidays.ts';
import {bare, months, partsOfDay, seasons, weekdays} from './words.ts';

/** Dates that a calendar names: days, months, years, weekdays, seasons, quarters and holidays. */

const isCapital = (text: string) => text[0]! !== text[0]!.toLowerCase();

const monthAt = ({tokens, limit}: Scope, at: number): number | null => {
	if (at >= limit || !isCapital(tokens[at]!.text)) return null;
	return months.get(bare(tokens[at]!.lower)) ?? null;
};

/** "28", "6th", "22nd". */
const dayNumberAt = (scope: Scope, at: number): number | null => {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word(scope, at));
	const day = match ? Number(match[1]) : 0;
	return day >= 1 && day <= 31 ? day : null;
};

const yearPattern = /^(?:1[0-9]|2[01])\d\d$/;

const yearAt = (scope: Scope, at: number): number | null =>
	yearPattern.test(word(scope, at)) ? Number(word(scope, at)) : null;

/** A year after a month or a day: "2021", ", 2021", "of 2021"; with where it ends. */
const yearAfter = (scope: Scope, at: number): {year: number | null; end: number} => {
	const skip = [',', 'of'].includes(word(scope, at)) ? 1 : 0;
	const year = yearAt(scope, at + skip);
	return year === null ? {year: null, end: at} : {year, end: at + skip + 1};
};

type DayMatch = Match<Form & {form: 'day'}>;

const dayMatch = (
	first: number,
	end: number,
	year: number | null,
	month: number,
	day: number,
): DayMatch | null =>
	// February 29 stands or falls with the year, which may be known only later.
	isDate(year ?? 2024, month, day)
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

/** "By March 20 people had died" is no date, nor is "March 5%". */
const isCounted = (scope: Scope, at: number): boolean =>
	['%', 'percent', 'people', 'million', 'thousand', ':'].includes(word(scope, at)) &&
	!(word(scope, at) === ':' && !/^\d\d$/.test(word(scope, at + 1)));

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

/** A further day of the month just named: the 25 of "April 24 and 25". */
export const dayAfter = (scope: Scope, before: DayMatch): DayMatch | null => {
	if (!['and', 'or'].includes(word(scope, before.end))) return null;
	const at = before.end + 1;
	const day = /^\d{1,2}$/.test(word(scope, at)) ? dayNumberAt(scope, at) : null;
	if (day === null || monthAt(scope, at + 1) !== null) return null;
	const next = scope.tokens[at + 1];
	if (next && at + 1 < scope.limit && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.text === '%'))
		return null;
	const {year, end} = yearAfter(scope, at + 1);
	return dayMatch(at, end, year ?? before.form.year, before.form.month, day);
};

/** Months that are also other words or names need a neighbour that tells: "in May", "March 2021". */
const ambiguousMonths = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep']);
const beforeMonth = new Set(
	'in since until till last next this early late mid mid- of from through during by between every each and to for following previous after before'.split(
		' ',
	),
);

/** "September", "Sept. 2021", "March of 2020", "mid-March". */
export const monthOnlyAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	if (at >= limit) return null;
	const joined = /^(?:early|mid|late)-(.+)$/.exec(tokens[at]!.lower);
	const month = joined ? (months.get(joined[1]!) ?? null) : monthAt(scope, at);
	if (month === null) return null;
	const {year, end} = yearAfter(scope, at + 1);
	const form: Form = {form: 'month', year, month, pick: null};
	if (year !== null || joined || isMonth(scope, at)) return {form, first: at, end};
	return null;
};

const isMonth = (scope: Scope, at: number): boolean => {
	const {tokens, limit} = scope;
	const name = tokens[at]!.lower;
	if (!ambiguousMonths.has(name)) return true;
	const before = tokens[at - 1]?.lower ?? '';
	const next = at + 1 < limit ? tokens[at + 1] : undefined;
	if (name === 'may' && ['by', 'for', 'after', 'before', 'and', 'to', 'from', 'of'].includes(before)) {
		// "criticism of May", "talks with and after May" are about a person.
		return before === 'of' && /^(?:end|middle|start|beginning|month)$/.test(tokens[at - 2]?.lower ?? '');
	}

	// "Jan" without its full stop is also a name.
	if (name.length === 3 && name !== 'may') return false;
	if (beforeMonth.has(before)) return next?.pos !== 'PROPN' || !isCapital(next.text) || name !== 'may';
	return before === 'the' && next?.pos === 'NOUN' && name !== 'may';
};

const paperNames = new Set([
	'times',
	'telegraph',
	'mirror',
	'express',
	'mail',
	'herald',
	'star',
	'post',
	'school',
]);

/** "Friday", "Fri.", "Friday, Feb. 11, 2022", "Tuesday of last week"; a part of the day belongs to it. */
export const weekdayAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	const token = tokens[at]!;
	const weekday = weekdays.get(bare(token.lower));
	if (weekday === undefined || !isCapital(token.text)) return null;
	const comma = word(scope, at + 1) === ',' ? 1 : 0;
	const the = word(scope, at + 1 + comma) === 'the' ? 1 : 0;
	const day = dayAt(scope, at + 1 + comma + the);
	if (day) return {form: {...day.form, weekday}, first: at, end: day.end};
	if (token.lower.length <= 5 && !token.lower.endsWith('.')) return null;
	if (at + 1 < limit && isCapital(tokens[at + 1]!.text) && paperNames.has(tokens[at + 1]!.lower)) return null;
	const end = afterPart(scope, at + 1);
	const of = word(scope, end) === 'of' ? 1 : 0;
	const week =
		word(scope, end + of + 1) === 'week' ? ['last', 'this', 'next'].indexOf(word(scope, end + of)) : -1;
	if (week >= 0) {
		const form: Form = {form: 'weekday', weekday, pick: null, origin: 'now', week: week - 1};
		return {form, first: at, end: end + of + 2};
	}

	return {form: {form: 'weekday', weekday, pick: null, origin: 'now', week: null}, first: at, end};
};

/** Past a part of the day: "Friday night", "Friday's evening" no. */
export const afterPart = (scope: Scope, at: number): number =>
	partsOfDay.has(word(scope, at)) ? at + 1 : at;

const beforeSeason = new Set('in since until by last next this early late mid during the of'.split(' '));

/** "summer 2021", "the fall of 2020", "in the spring". */
export const seasonAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	const season = seasons.get(tokens[at]!.lower);
	if (season === undefined) return null;
	const {year, end} = yearAfter(scope, at + 1);
	const form: Form = {form: 'season', year, season, pick: null};
	if (year !== null) return {form, first: at, end};
	const next = at + 1 < limit ? tokens[at + 1]! : undefined;
	const before = tokens[at - 1]?.lower ?? '';
	const named =
		next && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADP') && next.lower !== 'in';
	const verb = tokens[at]!.lower === 'fall' && before !== 'last' && before !== 'next' && before !== 'this';
	return beforeSeason.has(before) && !named && !verb && tokens[at]!.pos !== 'VERB'
		? {form, first: at, end}
		: null;
};

const ordinals = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
]);

/** "third quarter of 2021", "Q3 2021". */
export const quarterAt = (scope: Scope, at: number): Match | null => {
	const text = word(scope, at);
	const short = /^q([1-4])$/.exec(text);
	const quarter = short ? Number(short[1]) : ordinals.get(text);
	if (quarter === undefined) return null;
	const after = short ? at + 1 : word(scope, at + 1) === 'quarter' ? at + 2 : 0;
	if (after === 0) return null;
	const {year, end} = yearAfter(scope, after);
	return {form: {form: 'quarter', year, quarter}, first: at, end};
};

/** "the 1990s", "the '90s", "mid-1990s"; "the 21st century". */
export const decadeAt = (scope: Scope, at: number): Match | null => {
	const text = word(scope, at);
	const decade = /^(?:(?:early|mid|late)-)?(?:'?(\d0)|([12]\d\d)0)'?s$/.exec(text);
	if (decade && (decade[2] !== undefined || text.startsWith("'"))) {
		const year = decade[2] === undefined ? 1900 + Number(decade[1]) : Number(decade[2]) * 10;
		return {form: {form: 'decade', year}, first: at, end: at + 1};
	}

	const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
	const hyphen = word(scope, at + 1) === '-' ? 1 : 0;
	if (!ordinal || word(scope, at + 1 + hyphen) !== 'century') return null;
	return {form: {form: 'century', year: (Number(ordinal[1]) - 1) * 100}, first: at, end: at + 2 + hyphen};
};

const beforeYear = new Set(
	'in since by until till from of during before after around early late mid between to through for circa next'.split(
		' ',
	),
);

/** "in 2014", "the 2014 annexation", "(1995)", "1994-95". A number that counts something is no year. */
export const yearOnlyAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	const range = /^((?:19|20)\d\d)[-/](?:\d\d|(?:19|20)\d\d)$/.exec(tokens[at]!.lower);
	const year = range ? Number(range[1]) : yearAt(scope, at);
	if (year === null) return null;
	const match: Match = {form: {form: 'year', year}, first: at, end: at + 1};
	if (range) return match;
	const before = tokens[at - 1];
	const next = at + 1 < limit ? tokens[at + 1] : undefined;
	const afterPreposition = before !== undefined && beforeYear.has(before.lower);
	if (year < 1900 || year > 2099)
		return afterPreposition && !isNominal(next?.pos) && year >= 1500 ? match : null;
	if (before && (before.pos === 'SYM' || before.lower === '-' || before.lower === '.')) return null;
	if (next && (next.lower === '%' || next.lower === 'percent' || digitsOf(next.lower) !== null)) return null;
	// "2,014" would carry a comma; "2014 people" is rare, "2014 elections" is not: a plural noun decides by its kind.
	if (next && counted.has(next.lemma)) return null;
	return match;
};

const isNominal = (pos: string | undefined) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';

const counted = new Set(
	'people person troop soldier man woman child job mile kilometer kilometre meter metre foot ton tonne pound dollar euro vote seat point time word page home house year day hour minute'.split(
		' ',
	),
);

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
