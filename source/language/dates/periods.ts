import {digitsOf} from '../numbers.ts';
import {monthAt, yearAfter, yearAt} from './days.ts';
import {type Form, type Match, type Scope, word} from './forms.ts';
import {ambiguousMonths, counted, isCapital, months, before as preceding, seasons} from './words.ts';

/** Longer times that the calendar names: months, seasons, quarters, years, decades and centuries. */

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
	if (next?.pos === 'PROPN' && isCapital(next.text))
		return name !== 'may' && preceding.monthAndName.has(before);
	if (preceding.month.has(before)) return true;
	return before === 'the' && next?.pos === 'NOUN' && name !== 'may';
};

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
	const verb = tokens[at]!.lower === 'fall' && !isFallSeason(tokens, at);
	return preceding.season.has(before) && !named && !verb && tokens[at]!.pos !== 'VERB'
		? {form, first: at, end}
		: null;
};

/** "last fall", "in the fall", "since the fall"; but "the fall of the tower", "to fall". */
const isFallSeason = (tokens: Scope['tokens'], at: number): boolean => {
	const before = tokens[at - 1]?.lower ?? '';
	if (before !== 'the') return ['last', 'next', 'this', 'in', 'since'].includes(before);
	return ['in', 'by', 'until', 'since', 'during', 'over', 'this'].includes(tokens[at - 2]?.lower ?? '');
};

const ordinals = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
]);

/** "third quarter of 2021", "third-quarter", "Q3 2021". */
export const quarterAt = (scope: Scope, at: number): Match | null => {
	const text = word(scope, at);
	const short = /^q([1-4])$/.exec(text);
	const quarter = short ? Number(short[1]) : ordinals.get(text);
	if (quarter === undefined) return null;
	const after = short ? at + 1 : afterOrdinal(scope, at, 'quarter');
	if (after === null) return null;
	const {year, end} = yearAfter(scope, after);
	return {form: {form: 'quarter', year, quarter}, first: at, end};
};

/** "second half of 2021", "first half of the year", "H1 2021"; without its year it may be that of a match. */
export const halfAt = (scope: Scope, at: number): Match | null => {
	const text = word(scope, at);
	const short = /^h([12])$/.exec(text);
	const half = short ? Number(short[1]) : ordinals.get(text);
	if (half !== 1 && half !== 2) return null;
	const after = short ? at + 1 : afterOrdinal(scope, at, 'half');
	if (after === null) return null;
	const {year, end} = yearAfter(scope, after);
	return year === null ? null : {form: {form: 'half', year, half}, first: at, end};
};

/** Past "quarter" or "half" behind an ordinal, with or without a hyphen; null where it does not stand there. */
const afterOrdinal = (scope: Scope, at: number, noun: string): number | null => {
	const next = word(scope, at + 1) === '-' ? at + 2 : at + 1;
	return word(scope, next) === noun ? next + 1 : null;
};

const centuries = new Map([
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
]);

/** "the 1990s", "the '90s", "mid-1990s"; "the 21st century", "the nineteenth century". */
export const decadeAt = (scope: Scope, at: number): Match | null => {
	const text = word(scope, at);
	const decade = /^(?:(?:early|mid|late)-)?(?:'?(\d0)|([12]\d\d)0)'?s$/.exec(text);
	if (decade && (decade[2] !== undefined || text.startsWith("'"))) {
		const year = decade[2] === undefined ? 1900 + Number(decade[1]) : Number(decade[2]) * 10;
		// "the 1800s" are a century, "the 2000s" ten years.
		const form = year % 100 === 0 && year < 2000 ? 'century' : 'decade';
		return {form: {form, year}, first: at, end: at + 1};
	}

	const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
	const century = ordinal ? Number(ordinal[1]) : centuries.get(text);
	const hyphen = word(scope, at + 1) === '-' ? 1 : 0;
	if (century === undefined || word(scope, at + 1 + hyphen) !== 'century') return null;
	return {form: {form: 'century', year: (century - 1) * 100}, first: at, end: at + 2 + hyphen};
};

/** "in 2014", "the 2014 annexation", "(1995)", "1994-95". A number that counts something is no year. */
export const yearOnlyAt = (scope: Scope, at: number): Match | null => {
	const {tokens, limit} = scope;
	// "1994-95", "mid-2021"
	const range = /^(?:(?:early|mid|late)-)?((?:19|20)\d\d)(?:[-/](?:\d\d|(?:19|20)\d\d))?$/.exec(
		tokens[at]!.lower,
	);
	const joined = range !== null && range[0] !== range[1];
	const year = joined ? Number(range[1]) : yearAt(scope, at);
	if (year === null) return null;
	const match: Match = {form: {form: 'year', year}, first: at, end: at + 1};
	if (joined) return match;
	const before = tokens[at - 1];
	const next = at + 1 < limit ? tokens[at + 1] : undefined;
	const afterPreposition = before !== undefined && preceding.year.has(before.lower);
	if (year < 1900 || year > 2099)
		return afterPreposition && !isNominal(next?.pos) && year >= 1500 ? match : null;
	if (before && (before.pos === 'SYM' || before.lower === '-' || before.lower === '.')) return null;
	if (next && (next.lower === '%' || next.lower === 'percent' || digitsOf(next.lower) !== null)) return null;
	// "2014 people" counts, "2014 elections" does not: the noun decides by its kind.
	return next && counted.has(next.lemma) ? null : match;
};

const isNominal = (pos: string | undefined) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
