import holidays from '../../../data/words/holidays.json' with {type: 'json'};
import {type Day, dayOf, daysInMonth, weekdayOf} from './calendar.ts';

const rules = new Map(Object.entries(holidays.words));

/** The words that holidays' names begin with; lower case. */
export const holidayStarts: ReadonlySet<string> = new Set([...rules.keys()].map(name => name.split(' ')[0]!));

/** Length in words of the longest name. */
export const longestHoliday = Math.max(...[...rules.keys()].map(name => name.split(' ').length));

export const isHoliday = (name: string): boolean => rules.has(name);

/** Easter Sunday of a year; the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", ch. 8). */
const easterOf = (year: number): Day => {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
	const m = Math.floor((a + 11 * d + 22 * e) / 451);
	const n = d + e - 7 * m + 114;
	return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
};

/** The day of a holiday in a year, by the rule that the word list gives. */
export const holidayIn = (name: string, year: number): Day => {
	const [first, second, which, after = 0] = rules.get(name)!;
	if (second === undefined) return easterOf(year) + first!;
	if (which === undefined) return dayOf(year, first!, second);
	return nthWeekday(year, first!, second, which) + after;
};

const nthWeekday = (year: number, month: number, weekday: number, which: number): Day => {
	if (which < 0) {
		const last = dayOf(year, month, daysInMonth(year, month));
		return last - ((weekdayOf(last) - weekday + 7) % 7);
	}

	const first = dayOf(year, month, 1);
	return first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7;
};
