import {
	addMonths,
	civil,
	type Day,
	dayOf,
	daysInMonth,
	isDate,
	type Period,
	periodAt,
	seasonStart,
	shifted,
	type Unit,
	valueOfPeriod,
	weekdayOf,
} from './calendar.ts';
import type {Direction} from './direction.ts';
import type {Form, Origin, Pick, Year} from './forms.ts';
import {holidayIn} from './holidays.ts';
import type {Today} from './reference.ts';

/** How the date of an expression is known: stated in full, or counted from the publication or another date. */
export type Anchor = 'stated' | 'published' | 'text';

/** A period and how it is known; without a period only what the words leave open is known (XXXX-WXX-5). */
export type Resolved =
	| {period: Period; anchor: Anchor; time?: string}
	| {period: null; value: string; unit: Unit | null};

/** What an expression is seen from. */
export type View = {
	today: Today | null;
	/** The last date in the narrative that is at least as fine as the unit. */
	narrative: (unit: Unit) => {period: Period; anchor: Anchor; sentence: number} | null;
	/** Index of the sentence in which the expression stands. */
	sentence: number;
	direction: Direction | null;
	/** Days of weekdays that the text gives in full ("On Thursday, Dec. 30, 2021"). */
	named: ReadonlyMap<number, Day>;
};

const pad = (number: number) => String(number).padStart(2, '0');

const open = (value: string, unit: Unit | null): Resolved => ({period: null, value, unit});

/** The period that a form means, seen from a view. Nothing is invented: what is not known stays open. */
export const resolve = (form: Exclude<Form, {form: 'fixed'}>, view: View): Resolved => {
	switch (form.form) {
		case 'day':
			return resolveDay(form, view);
		case 'month':
		case 'season':
		case 'quarter':
		case 'half':
		case 'holiday':
			return resolveYearly(yearly(form), form.year, 'pick' in form ? form.pick : null, view);
		case 'year':
		case 'decade':
		case 'century':
			return {period: periodAt(form.form, dayOf(form.year, 1, 1)), anchor: 'stated'};
		case 'weekday':
			return resolveWeekday(form, view);
		case 'weekdayAgo':
			return resolveWeekdayAgo(form, view);
		case 'weekend':
			return resolveWeekend(form.pick, view);
		case 'shift':
			return resolveShift(form.unit, form.by, form.origin, view);
		case 'yearOver':
			return resolveYearOver(form, view);
		case 'offset':
			return resolveOffset(form, view);
		case 'clock':
			return resolveClock(form, view);
	}
};

const resolveDay = (form: Form & {form: 'day'}, view: View): Resolved => {
	const {month, day, weekday, pick} = form;
	const value = `XXXX-${pad(month)}-${pad(day)}`;
	if (form.year !== null) {
		const known = yearIn(form.year, view);
		if (known === null || !isDate(known.year, month, day)) return open(value, 'day');
		return {period: {unit: 'day', first: dayOf(known.year, month, day)}, anchor: known.anchor};
	}

	if (!view.today) return open(value, 'day');
	const near = civil(view.today.day).year;
	if (weekday !== null) {
		const fitting = [near, near - 1, near + 1].find(
			candidate => isDate(candidate, month, day) && weekdayOf(dayOf(candidate, month, day)) === weekday,
		);
		if (fitting) return {period: {unit: 'day', first: dayOf(fitting, month, day)}, anchor: view.today.anchor};
	}

	// February 29 of a year that has none stays open.
	if (!isDate(near, month, day)) return open(value, 'day');
	const start = (candidate: number) => dayOf(candidate, month, Math.min(day, daysInMonth(candidate, month)));
	return resolveYearly({value, unit: 'day', start}, null, pick, view);
};

/** The year that the words give, and how it is known; null where they count from a year that is not. */
const yearIn = (year: Year, view: View): {year: number; anchor: Anchor} | null => {
	if (typeof year === 'number') return {year, anchor: 'stated'};
	const {period, ...known} = resolveShift('year', year.by, year.origin, view);
	return period && 'anchor' in known ? {year: civil(period.first).year, anchor: known.anchor} : null;
};

/** What comes once a year: its value without the year, and when it starts in a year. */
type Yearly = {value: string; unit: Unit; start: (year: number) => Day};

const yearly = (form: Form & {form: 'month' | 'season' | 'quarter' | 'half' | 'holiday'}): Yearly => {
	switch (form.form) {
		case 'month':
			return {value: `XXXX-${pad(form.month)}`, unit: 'month', start: year => dayOf(year, form.month, 1)};
		case 'season':
			return {value: `XXXX-${form.season}`, unit: 'season', start: year => seasonStart(year, form.season)};
		case 'quarter':
			return {
				value: `XXXX-Q${form.quarter}`,
				unit: 'quarter',
				start: year => dayOf(year, form.quarter * 3 - 2, 1),
			};
		case 'half':
			return {
				value: `XXXX-H${form.half}`,
				unit: 'half',
				start: year => dayOf(year, form.half * 6 - 5, 1),
			};
		case 'holiday':
			return {value: unknown.day, unit: 'day', start: year => holidayIn(form.name, year)};
	}
};

/**
 * Where the year is not given: the last one up to now in the past tense, the next one in the future tense, the
 * nearest where no tense tells; "last" and "next" leave out the one that is now.
 */
const resolveYearly = (
	{value, unit, start}: Yearly,
	year: Year | null,
	pick: Pick | null,
	view: View,
): Resolved => {
	const {today, direction} = view;
	if (year !== null) {
		const known = yearIn(year, view);
		return known ? {period: periodAt(unit, start(known.year)), anchor: known.anchor} : open(value, unit);
	}

	if (!today) return open(value, unit);
	const current = periodAt(unit, today.day).first;
	const near = civil(today.day).year;
	const candidates = [near - 1, near, near + 1].map(start);
	const before = candidates.findLast(day => day < current)!;
	const after = candidates.find(day => day > current)!;
	const settled = (first: Day): Resolved => ({period: {unit, first}, anchor: today.anchor});
	if (pick === 'last') return settled(before);
	if (pick === 'next') return settled(after);
	if (candidates.includes(current)) return settled(current);
	if (pick === 'this') return settled(start(near));
	const nearest = current - before <= after - current ? before : after;
	if (direction === null) return settled(nearest);
	const directed = direction === 'past' ? before : after;
	// Of a day that is nearly a year off, a writer gives the year, unless it is the year of writing.
	const far = Math.abs(directed - current) > 300 && civil(directed).year !== near;
	return settled(unit === 'day' && far ? nearest : directed);
};

const resolveWeekday = (form: Form & {form: 'weekday'}, view: View): Resolved => {
	const {weekday, pick, origin, week} = form;
	const {today, direction, named} = view;
	const value = `XXXX-WXX-${weekday}`;
	const from =
		origin === 'then' ? view.narrative('day') : today && {period: {first: today.day}, anchor: today.anchor};
	if (!from) {
		const known = named.get(weekday);
		return known !== undefined && pick === null && week === null
			? {period: {unit: 'day', first: known}, anchor: 'text'}
			: open(value, 'day');
	}

	const {first} = from.period;
	const settled = (day: Day): Resolved => ({period: {unit: 'day', first: day}, anchor: from.anchor});
	if (week !== null) return settled(first - weekdayOf(first) + weekday + week * 7);
	const back = (weekdayOf(first) - weekday + 7) % 7;
	if (pick === 'last') return settled(first - (back || 7));
	// "Next Friday", said on a Thursday, is not tomorrow; "the following Friday" may be.
	if (pick === 'next')
		return settled(origin === 'now' ? first - weekdayOf(first) + weekday + 7 : first - back + 7);
	if (back === 0) return settled(first);
	if (direction === 'future' || (pick === 'this' && direction === null)) return settled(first - back + 7);
	return settled(first - back);
};

const resolveWeekdayAgo = ({weekday, weeks}: Form & {form: 'weekdayAgo'}, {today}: View): Resolved => {
	if (!today) return open(`XXXX-WXX-${weekday}`, 'day');
	const back = (weekdayOf(today.day) - weekday + 7) % 7;
	const first = today.day - back - 7 * Math.max(1, back > 3 ? weeks - 1 : weeks);
	return {period: {unit: 'day', first}, anchor: today.anchor};
};

const resolveWeekend = (pick: Pick | null, {today, direction}: View): Resolved => {
	if (!today) return open('XXXX-WXX-WE', 'weekend');
	const {first} = periodAt('weekend', today.day);
	const past = today.day < first ? first - 7 : first;
	const ahead = past + (today.day > past + 1 ? 7 : 0);
	const settled = (day: Day): Resolved => ({period: {unit: 'weekend', first: day}, anchor: today.anchor});
	if (pick === 'last') return settled(today.day <= past + 1 ? past - 7 : past);
	if (pick === 'next') return settled(first + 7);
	return settled(direction === 'future' || (pick === 'this' && direction === null) ? ahead : past);
};

const unknown: Record<Unit, string> = {
	day: 'XXXX-XX-XX',
	weekend: 'XXXX-WXX-WE',
	week: 'XXXX-WXX',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	half: 'XXXX-HX',
	season: 'XXXX',
	year: 'XXXX',
	decade: 'XXXX',
	century: 'XXXX',
};

const resolveShift = (unit: Unit, by: number, origin: Origin, view: View): Resolved => {
	const now = view.today && {
		period: {unit: 'day' as const, first: view.today.day},
		anchor: view.today.anchor,
	};
	const then = origin === 'now' ? null : view.narrative(unit);
	const from = then ?? (origin === 'then' ? null : now);
	if (!from) return open(unknown[unit], unit);
	return {period: shifted(periodAt(unit, from.period.first), by), anchor: from.anchor};
};

const perYear: Partial<Record<Unit, number>> = {month: 12, quarter: 4, half: 2};

/** "A year ago" looks to a quarter of the same sentence, "a year earlier" also to one told before. */
const resolveYearOver = ({by, origin}: Form & {form: 'yearOver'}, view: View): Resolved => {
	const last = view.narrative('year');
	const steps = last && perYear[last.period.unit];
	return last && steps !== undefined && (origin !== 'now' || last.sentence === view.sentence)
		? {period: shifted(last.period, by * steps!), anchor: last.anchor}
		: resolveShift('year', by, origin, view);
};

const resolveOffset = (form: Form & {form: 'offset'}, view: View): Resolved => {
	const {unit, by, from} = form;
	if (from.form === 'fixed') return open(unknown[unit], unit);
	const base = resolve(from, view);
	if (!base.period) return open(unknown[unit], unit);
	const {anchor, period} = base;
	if (by === 0) return {period: periodAt(unit, period.first), anchor};
	if (period.unit !== 'day') return {period: shifted(periodAt(unit, period.first), by), anchor};
	// "two weeks after Feb. 11" is a day, "the year after Feb. 11" a year.
	if (unit === 'week' || unit === 'day')
		return {period: {unit: 'day', first: period.first + by * (unit === 'week' ? 7 : 1)}, anchor};
	if (unit === 'month') return {period: {unit: 'day', first: addMonths(period.first, by)}, anchor};
	return {period: shifted(periodAt(unit, period.first), by), anchor};
};

const resolveClock = (form: Form & {form: 'clock'}, view: View): Resolved => {
	const time = `T${pad(form.hour)}:${pad(form.minute)}`;
	const day = form.on && form.on.form !== 'fixed' ? resolve(form.on, view) : view.narrative('day');
	return day?.period && day.period.unit === 'day'
		? {period: day.period, anchor: day.anchor, time}
		: open(time, null);
};

/** TIMEX3 value of what was resolved. */
export const valueOfResolved = (resolved: Resolved): string =>
	resolved.period ? `${valueOfPeriod(resolved.period)}${resolved.time ?? ''}` : resolved.value;
