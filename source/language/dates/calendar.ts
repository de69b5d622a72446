/**
 * The proleptic Gregorian calendar and ISO 8601 weeks, on days counted from 1970-01-01 and without time
 * zones: an article says "Friday", not an instant.
 */

/** Days since 1970-01-01. */
export type Day = number;

/** What a period of the calendar can be. */
export type Unit =
	| 'day'
	| 'weekend'
	| 'week'
	| 'month'
	| 'quarter'
	| 'half'
	| 'season'
	| 'year'
	| 'decade'
	| 'century';

/** A period of the calendar: the unit in which its first day lies. */
export type Period = {unit: Unit; first: Day};

/** Day of a civil date; after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil). */
export const dayOf = (year: number, month: number, day: number): Day => {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
};

/** Year, month (1 to 12) and day (1 to 31) of a day; the inverse of `dayOf` (civil_from_days). */
export const civil = (day: Day): {year: number; month: number; day: number} => {
	const z = day + 719_468;
	const era = Math.floor(z / 146_097);
	const doe = z - era * 146_097;
	const yoe = Math.floor(
		(doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
	);
	const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
	const mp = Math.floor((5 * doy + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return {
		year: yoe + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: doy - Math.floor((153 * mp + 2) / 5) + 1,
	};
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
	dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

/** ISO 8601: 2022-02-11. */
export const isoDay = (day: Day): string => {
	const date = civil(day);
	return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
};

/** The day of an ISO 8601 date, also one with a time after it; null for anything else. */
export const parseDay = (iso: string): Day | null => {
	const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return isDate(year, month, day) ? dayOf(year, month, day) : null;
};

/** An ISO 8601 date some days on, or back below 0; what is no date of a day stays as it is. */
export const daysOn = (iso: string, days: number): string => {
	const day = parseDay(iso);
	return day === null ? iso : isoDay(day + days);
};

export const isDate = (year: number, month: number, day: number): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The first month of meteorological seasons on the northern half of the earth; winter starts in December. */
const seasonMonths: Record<string, number> = {WI: 12, SP: 3, SU: 6, FA: 9};

/** First day of a season; the winter of 2021 starts in December 2021. */
export const seasonStart = (year: number, season: string): Day => dayOf(year, seasonMonths[season]!, 1);

/** The period of a unit that holds the day. */
export const periodAt = (unit: Unit, day: Day): Period => {
	const {year, month} = civil(day);
	return {unit, first: firstDay(unit, day, year, month)};
};

const firstDay = (unit: Unit, day: Day, year: number, month: number): Day => {
	switch (unit) {
		case 'day':
			return day;
		case 'week':
			return day - weekdayOf(day) + 1;
		case 'weekend':
			return day - weekdayOf(day) + 6;
		case 'month':
			return dayOf(year, month, 1);
		case 'quarter':
			return dayOf(year, month - ((month - 1) % 3), 1);
		case 'half':
			return dayOf(year, month < 7 ? 1 : 7, 1);
		case 'season':
			return month < 3 ? dayOf(year - 1, 12, 1) : dayOf(year, month - (month % 3), 1);
		case 'year':
			return dayOf(year, 1, 1);
		case 'decade':
			return dayOf(Math.floor(year / 10) * 10, 1, 1);
		case 'century':
			return dayOf(Math.floor(year / 100) * 100, 1, 1);
	}
};

const months: Partial<Record<Unit, number>> = {
	month: 1,
	quarter: 3,
	half: 6,
	season: 3,
	year: 12,
	decade: 120,
	century: 1200,
};

/** The period `by` units later (earlier, if negative). */
export const shifted = ({unit, first}: Period, by: number): Period => {
	const step = months[unit];
	if (step === undefined) return {unit, first: first + by * (unit === 'day' ? 1 : 7)};
	const {year, month} = civil(first);
	const count = year * 12 + month - 1 + by * step;
	return {unit, first: dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)};
};

/** The day as many months away; the last of the month where that has no such day. */
export const addMonths = (day: Day, by: number): Day => {
	const date = civil(day);
	const {first} = shifted(periodAt('month', day), by);
	const {year, month} = civil(first);
	return first + Math.min(date.day, daysInMonth(year, month)) - 1;
};

/** Days from the first of a period to the first of the next. */
export const lengthOf = (period: Period): number =>
	period.unit === 'weekend' ? 2 : shifted(period, 1).first - period.first;

/** TIMEX3 value of a period: 2022-02-11, 2021-W47, 2021-W47-WE, 2021-09, 2021-Q3, 2021-H2, 2021-SU, 2021, 199X, 19XX. */
export const valueOfPeriod = ({unit, first}: Period): string => {
	const {year, month} = civil(first);
	switch (unit) {
		case 'day':
			return isoDay(first);
		case 'week':
		case 'weekend':
			return `${isoWeek(first)}${unit === 'weekend' ? '-WE' : ''}`;
		case 'month':
			return `${pad(year, 4)}-${pad(month)}`;
		case 'quarter':
			return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
		case 'half':
			return `${pad(year, 4)}-H${month < 7 ? 1 : 2}`;
		case 'season':
			return `${pad(year, 4)}-${['WI', 'SP', 'SU', 'FA'][Math.floor(month / 3) % 4]!}`;
		case 'year':
			return pad(year, 4);
		case 'decade':
			return `${pad(Math.floor(year / 10), 3)}X`;
		case 'century':
			return `${pad(Math.floor(year / 100))}XX`;
	}
};

/** The Monday of an ISO 8601 week: that of week 1 holds January 4. */
export const weekStart = (year: number, week: number): Day => {
	const fourth = dayOf(year, 1, 4);
	return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
};

/** ISO 8601 week: the year of a week is that of its Thursday. */
const isoWeek = (day: Day): string => {
	const thursday = day - weekdayOf(day) + 4;
	const {year} = civil(thursday);
	return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
};
