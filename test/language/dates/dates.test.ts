import {expect, test} from 'vitest';
import {datesOf} from '../../../source/language/dates/dates.ts';
import {read} from '../../../source/language/reading.ts';

/** Each expression as "text → value", seen from Wednesday, 18 May 2033 unless said otherwise. */
const dates = (text: string, published: string | null = '2033-05-18') =>
	datesOf(read(text), published).map(({text: words, value}) => `${words} → ${value}`);

test('dates that the text states in full need no date of publication', () => {
	expect(dates('It began on March 3, 2031, stopped on 4 April 2031 and ended on 2032-01-31.', null)).toEqual([
		'March 3, 2031 → 2031-03-03',
		'4 April 2031 → 2031-04-04',
		'2032-01-31 → 2032-01-31',
	]);
	expect(dates('Friday, Sept. 28, 2029', null)).toEqual(['Friday, Sept. 28, 2029 → 2029-09-28']);
	expect(dates('It fell in June 2030 and again in the 1990s and in the 19th century.', null)).toEqual([
		'June 2030 → 2030-06',
		'1990s → 199X',
		'19th century → 18XX',
	]);
});

test('without a date of publication the unknown stays open', () => {
	expect(dates('Ada Brandt met him on Friday, not on November 23 or in March.', null)).toEqual([
		'Friday → XXXX-WXX-5',
		'November 23 → XXXX-11-23',
		'March → XXXX-03',
	]);
});

test('each expression takes its direction from the verb that governs it', () => {
	expect(dates('The ministry said Friday they will speak Saturday.')).toEqual([
		'Friday → 2033-05-13',
		'Saturday → 2033-05-21',
	]);
	expect(dates('They met in September and will meet in October.')).toEqual([
		'September → 2032-09',
		'October → 2033-10',
	]);
	expect(dates('On Thursday, Brandt flew home. On Thursday, Brandt will fly home.')).toEqual([
		'Thursday → 2033-05-12',
		'Thursday → 2033-05-19',
	]);
	expect(dates('Brandt plans to leave on Monday.')).toEqual(['Monday → 2033-05-23']);
});

test('a past weekday may be the day of publication', () => {
	expect(dates('Brandt said on Wednesday that it rained.')).toEqual(['Wednesday → 2033-05-18']);
});

test('counted from the day of publication', () => {
	expect(
		dates('It rained today, yesterday, last week, three days ago, two years ago and earlier this month.'),
	).toEqual([
		'today → 2033-05-18',
		'yesterday → 2033-05-17',
		'last week → 2033-W19',
		'three days ago → 2033-05-15',
		'two years ago → 2031',
		'earlier this month → 2033-05',
	]);
	expect(dates('The two met last September.')).toEqual(['last September → 2032-09']);
});

test('counted from the date that the text spoke of last', () => {
	expect(dates('They met on March 3, 2031. The same day, she left. Two days later, she came back.')).toEqual([
		'March 3, 2031 → 2031-03-03',
		'The same day → 2031-03-03',
		'Two days later → 2031-03-05',
	]);
	expect(dates('They met in March 2031. The following month, she left.')).toEqual([
		'March 2031 → 2031-03',
		'The following month → 2031-04',
	]);
});

test('holidays by rule, and the days around them', () => {
	expect(dates('He called the day before Thanksgiving.', '2021-12-30')).toEqual([
		'the day before Thanksgiving → 2021-11-24',
	]);
	expect(dates('She left two days after Easter.', '2024-05-01')).toEqual([
		'two days after Easter → 2024-04-02',
	]);
});

test('durations and sets', () => {
	expect(
		dates('For weeks they met every day, for three days, in a 16-hour sitting and two and a half years.'),
	).toEqual([
		'weeks → PXW',
		'every day → P1D',
		'three days → P3D',
		'16-hour → PT16H',
		'two and a half years → P2.5Y',
	]);
});

test('times of day', () => {
	expect(dates('They left at 9:30 p.m. on Monday.')).toEqual(['9:30 p.m. on Monday → 2033-05-16T21:30']);
});

test('a dateline anchors what the text leaves open', () => {
	const text = 'PORT LUND, Feb. 12, 2031 (Coast Wire) -- Ada Brandt called him on Monday.';
	expect(dates(text, null)).toEqual(['Feb. 12, 2031 → 2031-02-12', 'Monday → 2031-02-10']);
});

test('a weekday given once with its full date means that day', () => {
	expect(dates('On Thursday, Dec. 30, 2032, the two spoke. The call on Thursday was short.', null)).toEqual([
		'Thursday, Dec. 30, 2032 → 2032-12-30',
		'Thursday → 2032-12-30',
	]);
	expect(
		dates('Brandt speaks in Lund, Thursday, Dec. 30, 2032.\n\nThe call on Thursday was short.', null),
	).toEqual(['Thursday, Dec. 30, 2032 → 2032-12-30', 'Thursday → XXXX-WXX-4']);
});

test('what only looks like a date is none', () => {
	expect(dates('May Lund may march; the 44-year-old saw 2000 people at The Sunday Times.')).toEqual([]);
});
