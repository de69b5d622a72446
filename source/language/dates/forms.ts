import type {Token} from '../reading.ts';
import type {Unit} from './calendar.ts';

/**
 * From where a relative expression counts: the day of publication, the date that the text spoke of last, or the
 * latter if there is one and else the former.
 */
export type Origin = 'now' | 'then' | 'either';

/** Which of the days, months or seasons of that name: "last Friday", "next March", "this summer". */
export type Pick = 'last' | 'next' | 'this';

/** A year as the words give it: in digits, or counted from another ("of last year", "that year"). */
export type Year = number | {by: number; origin: Origin};

/** What a time expression says by its words alone, before it is known when it was said. */
export type Form =
	/** "February 11, 2022", "Friday, Feb. 11", "last Oct. 23"; months from 1, weekdays from 1 for Monday. */
	| {form: 'day'; year: Year | null; month: number; day: number; weekday: number | null; pick: Pick | null}
	| {form: 'month'; year: Year | null; month: number; pick: Pick | null}
	/** `season` is TIMEX3's: SP, SU, FA, WI. */
	| {form: 'season'; year: Year | null; season: string; pick: Pick | null}
	| {form: 'quarter'; year: Year | null; quarter: number}
	| {form: 'half'; year: Year | null; half: 1 | 2}
	| {form: 'year' | 'decade' | 'century'; year: number}
	/** `week` counts from this one: "Tuesday of last week" is -1. */
	| {form: 'weekday'; weekday: number; pick: Pick | null; origin: Origin; week: number | null}
	/** "Tuesday two weeks ago": not the last Tuesday, but the one of those before that is nearest. */
	| {form: 'weekdayAgo'; weekday: number; weeks: number}
	| {form: 'weekend'; pick: Pick | null}
	| {form: 'holiday'; name: string; year: Year | null; pick: Pick | null}
	/** "today" (0 days from now), "last week" (-1), "three days ago", "two days later" (from then), "that month". */
	| {form: 'shift'; unit: Unit; by: number; origin: Origin}
	/** "a year earlier", "the year-ago quarter": the quarter of another year where the text speaks of one. */
	| {form: 'yearOver'; by: number; origin: Origin}
	/** "two days after Feb. 11", "the day before Thanksgiving"; 0 for "the week of Feb. 11". */
	| {form: 'offset'; unit: Unit; by: number; from: Form}
	/** "19:40", "9 a.m. Tuesday". */
	| {form: 'clock'; hour: number; minute: number; on: Form | null}
	/** Duration, set, or PRESENT_REF and its like: the words give the value. */
	| {form: 'fixed'; type: 'duration' | 'set' | 'date'; value: string};

/** A form and where it stands: `tokens.slice(first, end)`. */
export type Match<F extends Form = Form> = {form: F; first: number; end: number};

/** The tokens that a rule may look at. A rule gets the index where it begins and gives the match or null. */
export type Scope = {
	tokens: readonly Token[];
	/** End of the sentence: no expression crosses it. */
	limit: number;
};

/** Lower-case word at an index, or the empty string past the end of the sentence. */
export const word = ({tokens, limit}: Scope, at: number): string => (at < limit ? tokens[at]!.lower : '');
