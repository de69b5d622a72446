import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	addMonths,
	civil,
	dayOf,
	daysOn,
	isDate,
	isoDay,
	parseDay,
	periodAt,
	shifted,
	valueOfPeriod,
	weekdayOf,
} from '../../../source/language/dates/calendar.ts';
import {holidayIn} from '../../../source/language/dates/holidays.ts';

test('days and dates are each other’s inverse, and agree with the clock of the machine', () => {
	fc.assert(
		fc.property(fc.integer({min: -700_000, max: 2_000_000}), day => {
			const {year, month, day: date} = civil(day);
			expect(dayOf(year, month, date)).toBe(day);
			const utc = new Date(day * 86_400_000);
			expect([year, month, date]).toEqual([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()]);
			expect(weekdayOf(day)).toBe(utc.getUTCDay() || 7);
		}),
	);
});

test('ISO dates are read with or without a time, and nothing else is', () => {
	expect(parseDay('2032-02-29')).toBe(dayOf(2032, 2, 29));
	expect(parseDay('2032-02-29T10:00:00Z')).toBe(dayOf(2032, 2, 29));
	for (const text of ['2033-02-29', '2033-13-01', '2033-02', '29 Feb 2032', '2032-02-290', '']) {
		expect(parseDay(text)).toBeNull();
	}
});

test('weeks are those of ISO 8601, also where the year turns', () => {
	const week = (iso: string) => valueOfPeriod(periodAt('week', parseDay(iso)!));
	expect(week('2021-01-03')).toBe('2020-W53');
	expect(week('2021-01-04')).toBe('2021-W01');
	expect(week('2024-12-30')).toBe('2025-W01');
});

test('periods and their values', () => {
	const values = (iso: string) =>
		(['day', 'week', 'weekend', 'month', 'quarter', 'season', 'year', 'decade', 'century'] as const).map(
			unit => valueOfPeriod(periodAt(unit, parseDay(iso)!)),
		);
	expect(values('2033-05-18')).toEqual([
		'2033-05-18',
		'2033-W20',
		'2033-W20-WE',
		'2033-05',
		'2033-Q2',
		'2033-SP',
		'2033',
		'203X',
		'20XX',
	]);
	expect(valueOfPeriod(periodAt('season', parseDay('2033-01-15')!))).toBe('2032-WI');
	expect(valueOfPeriod(periodAt('season', parseDay('2033-12-15')!))).toBe('2033-WI');
});

test('periods move by their own unit', () => {
	const moved = (unit: Parameters<typeof periodAt>[0], by: number) =>
		valueOfPeriod(shifted(periodAt(unit, parseDay('2033-01-31')!), by));
	expect(moved('day', -31)).toBe('2032-12-31');
	expect(moved('week', -5)).toBe('2032-W53');
	expect(moved('month', -1)).toBe('2032-12');
	expect(moved('year', 10)).toBe('2043');
	expect(moved('decade', -4)).toBe('199X');
});

test('a month after January 31 is the last of February', () => {
	expect(isoDay(addMonths(parseDay('2033-01-31')!, 1))).toBe('2033-02-28');
	expect(isoDay(addMonths(parseDay('2032-03-31')!, -1))).toBe('2032-02-29');
});

test('a date must exist', () => {
	expect([isDate(2032, 2, 29), isDate(2033, 2, 29), isDate(2033, 4, 31), isDate(2033, 0, 1)]).toEqual([
		true,
		false,
		false,
		false,
	]);
});

test('holidays by rule', () => {
	const day = (name: string, year: number) => isoDay(holidayIn(name, year));
	expect(day('christmas', 2021)).toBe('2021-12-25');
	expect(day('thanksgiving', 2021)).toBe('2021-11-25');
	expect(day('thanksgiving', 2024)).toBe('2024-11-28');
	expect(day('black friday', 2024)).toBe('2024-11-29');
	expect(day('memorial day', 2022)).toBe('2022-05-30');
	expect(day('election day', 2022)).toBe('2022-11-08');
	expect(day('election day', 2016)).toBe('2016-11-08');
	expect(day('easter', 2024)).toBe('2024-03-31');
	expect(day('easter', 2025)).toBe('2025-04-20');
	expect(day('easter', 2038)).toBe('2038-04-25');
	expect(day('good friday', 2022)).toBe('2022-04-15');
});

test('some days on, over the end of a month; what is no day stays', () => {
	expect(daysOn('2032-02-28', 2)).toBe('2032-03-01');
	expect(daysOn('2032-01-03', -7)).toBe('2031-12-27');
	expect(daysOn('2032-02', 7)).toBe('2032-02');
	expect(daysOn('2031-02-30', 1)).toBe('2031-02-30');
});
