import fc from 'fast-check';
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

test('day and month in other orders and forms', () => {
	const stated = (text: string) => datesOf(read(text), null).map(({value}) => value);
	expect(stated('It was the 3rd of March, 2031, and 12.04.2031, and 30/04/2031, and 04/30/2031.')).toEqual([
		'2031-03-03',
		'2031-04-12',
		'2031-04-30',
		'2031-04-30',
	]);
	expect(stated('It was on 2 and 3 May 2031, April 24 and 25, 2031 and Feb. 12–14, 2031.')).toEqual([
		'2031-05-02',
		'2031-05-03',
		'2031-04-24',
		'2031-04-25',
		'2031-02-12',
		'2031-02-14',
	]);
	expect(stated('It was on February 30.')).toEqual(['XXXX-02']);
});

test('a date that may be day first or month first is no date', () => {
	expect(dates('It was on 04/05/2031.', null)).toEqual([]);
});

test('months that are also names or words need a neighbour that tells', () => {
	expect(dates('In May, Ada May said that Jan Lund may march in March.')).toEqual([
		'May → 2033-05',
		'March → 2034-03',
	]);
	expect(dates('Brandt, who met May and April Lund, left.')).toEqual([]);
});

test('years, and numbers that are none', () => {
	const years = (text: string) => datesOf(read(text), null).map(({value}) => value);
	expect(years('The 2014 treaty of mid-2016, in force since 2019-20, ended in 1898.')).toEqual([
		'2014',
		'2016',
		'2019',
		'1898',
	]);
	expect(years('It has 2000 troops, $2010 and 2014%; a letter of 1,999 words.')).toEqual([]);
});

test('a day without its year is the nearest where no verb tells, and never nearly a year off', () => {
	expect(dates('The Jan. 14 deadline is near.', '2033-01-05')).toEqual(['Jan. 14 → 2033-01-14']);
	expect(dates('The Dec. 14 vote was close.', '2033-01-05')).toEqual(['Dec. 14 → 2032-12-14']);
	expect(dates('They will vote by Jan. 4.', '2033-01-05')).toEqual(['Jan. 4 → 2033-01-04']);
	expect(dates('A photo of the port (Sept. 29)', '2033-12-27')).toEqual(['Sept. 29 → 2033-09-29']);
});

test('"last", "next" and "this" go before the tense', () => {
	expect(
		dates('He spoke last Wednesday, last May, next May, last Oct. 23, this summer and last summer.'),
	).toEqual([
		'last Wednesday → 2033-05-11',
		'last May → 2032-05',
		'next May → 2034-05',
		'last Oct. 23 → 2032-10-23',
		'this summer → 2033-SU',
		'last summer → 2032-SU',
	]);
	expect(dates('He spoke on Tuesday of last week and will on Tuesday next week.')).toEqual([
		'Tuesday of last week → 2033-05-10',
		'Tuesday next week → 2033-05-24',
	]);
});

test('a weekday so many weeks ago is not the last one', () => {
	const first = (text: string) => datesOf(read(text), '2033-05-18').map(({value}) => value);
	expect(first('They met on the Thursday two weeks ago.')).toEqual(['2033-05-05']);
	expect(first('They met on Monday, three weeks ago.')).toEqual(['2033-04-25']);
	expect(first('They met on Tuesday a week ago.')).toEqual(['2033-05-10']);
	expect(first('They met on Tuesday, and two weeks ago.')).toEqual(['2033-05-17', '2033-W18']);
});

test('weeks ago on a weekday are counted from that or from today: no day', () => {
	const first = (text: string) => datesOf(read(text), '2033-05-18').map(({value}) => value);
	expect(first('They met two weeks ago on Thursday.')).toEqual(['2033-W18']);
	expect(first('They met a week ago Thursday.')).toEqual(['2033-W19']);
	expect(first('They met two weeks ago and on Thursday.')).toEqual(['2033-W18', '2033-05-12']);
});

test('verbs that look ahead though they are past, and the other way round', () => {
	const first = (text: string) => datesOf(read(text), '2033-05-18')[0]!.value;
	expect(first('The summit was planned for Monday.')).toBe('2033-05-23');
	expect(first('The council gave them until Monday.')).toBe('2033-05-23');
	expect(first('She was expected to land on Monday.')).toBe('2033-05-23');
	expect(first('She could not be reached on Monday.')).toBe('2033-05-16');
	expect(first('She may have left on Monday.')).toBe('2033-05-16');
	expect(first('The talks may resume on Monday.')).toBe('2033-05-23');
	expect(first('The letter, published on Monday, will stay.')).toBe('2033-05-16');
	expect(first('Norland’s council reconvenes on Monday.')).toBe('2033-05-23');
	expect(first('Brandt says on Monday it rained.')).toBe('2033-05-16');
	expect(first('After meeting the crew on Monday, Brandt flew home.')).toBe('2033-05-16');
	expect(first('Monday’s ruling will be appealed.')).toBe('2033-05-23');
	expect(first('They will appeal Monday’s ruling.')).toBe('2033-05-16');
});

test('parts of a day belong to it, phases to what they qualify', () => {
	expect(dates('He left on Monday night, late last year, early next week and in late March.')).toEqual([
		'Monday night → 2033-05-16',
		'late last year → 2032',
		'early next week → 2033-W21',
		'late March → 2033-03',
	]);
});

test('weekends', () => {
	expect(dates('They met over the weekend.')).toEqual(['the weekend → 2033-W19-WE']);
	expect(dates('They will meet at the weekend.')).toEqual(['the weekend → 2033-W20-WE']);
	expect(dates('They met last weekend.', '2033-05-22')).toEqual(['last weekend → 2033-W19-WE']);
});

test('"that day" points to the last date, not past one that is unknown', () => {
	expect(dates('They met on March 3, 2031. On Friday she rested. The same day, he left.', null)).toEqual([
		'March 3, 2031 → 2031-03-03',
		'Friday → XXXX-WXX-5',
		'The same day → XXXX-XX-XX',
	]);
	expect(dates('They met on March 3, officials said on Monday. The next day he left.')).toEqual([
		'March 3 → 2033-03-03',
		'Monday → 2033-05-16',
		'The next day → 2033-03-04',
	]);
});

test('"later in the day" is that of the last date, or of publication', () => {
	expect(dates('On Monday she landed. Later in the day he left.')).toEqual([
		'Monday → 2033-05-16',
		'Later in the day → 2033-05-16',
	]);
	expect(dates('She is expected to call him later in the day.')).toEqual(['later in the day → 2033-05-18']);
});

test('what a count of days starts from', () => {
	expect(dates('He left two days after March 3, a week before the vote and three days from now.')).toEqual([
		'two days after March 3 → 2033-03-05',
		'a week → P1W',
		'three days from now → 2033-05-21',
	]);
	expect(dates('Eighteen months ago she left; half a year ago he did.')).toEqual([
		'Eighteen months ago → 2031-11',
		'half a year ago → 2032-11',
	]);
});

test('times of day take the day of their sentence', () => {
	expect(dates('At 10:35 a.m. local time on Monday he left; by 6.10pm he was back.')).toEqual([
		'10:35 a.m. local time on Monday → 2033-05-16T10:35',
		'6.10pm → 2033-05-16T18:10',
	]);
	expect(dates('12 Feb. 19:40, and at 1940 GMT and at noon.', null)).toEqual([
		'12 Feb. 19:40 → T19:40',
		'1940 GMT → T19:40',
		'noon → T12:00',
	]);
	expect(dates('They won 2:30, and the film lasts 0:37.')).toEqual([]);
});

test('what comes again', () => {
	const sets = datesOf(
		read('They met daily, every Tuesday, on Fridays, every two weeks, twice a month.'),
		null,
	);
	expect(sets.map(({type, value}) => [type, value])).toEqual([
		['set', 'P1D'],
		['set', 'XXXX-WXX-2'],
		['set', 'XXXX-WXX-5'],
		['set', 'P2W'],
		['set', 'P1M'],
	]);
});

test('how a date is known', () => {
	const anchors = (text: string, published: string | null) =>
		datesOf(read(text), published).map(({anchor, unit}) => [anchor, unit]);
	expect(anchors('On March 3, 2031 he left; on Monday she did, for two days.', '2033-05-18')).toEqual([
		['stated', 'day'],
		['published', 'day'],
		[null, null],
	]);
	expect(anchors('He left on Monday.', null)).toEqual([[null, 'day']]);
});

test('the dateline is the day of writing where the article appeared a little later', () => {
	const text = 'PORT LUND, May 17 (Coast Wire) -- Ada Brandt called him today.';
	expect(dates(text)).toEqual(['May 17 → 2033-05-17', 'today → 2033-05-17']);
	expect(dates('Updated: May 17, 2033\n\nAda Brandt called him yesterday.', null)).toEqual([
		'May 17, 2033 → 2033-05-17',
		'yesterday → 2033-05-16',
	]);
});

test('what began is over', () => {
	expect(dates('They have sought him since shortly after the Dec. 1 storm.')).toEqual([
		'Dec. 1 → 2032-12-01',
	]);
	expect(dates('A hearing is set for Jan. 9. They set sail on Monday.')).toEqual([
		'Jan. 9 → 2034-01-09',
		'Monday → 2033-05-16',
	]);
});

test('the year of a date may be counted from another', () => {
	expect(
		dates('He left in March last year, on May 30 of this year and in the third quarter of next year.'),
	).toEqual([
		'March last year → 2032-03',
		'May 30 of this year → 2033-05-30',
		'third quarter of next year → 2034-Q3',
	]);
	expect(dates('He came in 2029. In June that year she left.', null)).toEqual([
		'2029 → 2029',
		'June that year → 2029-06',
	]);
	expect(dates('He left in March last year.', null)).toEqual(['March last year → XXXX-03']);
});

test('quarters, halves, and the same ones of another year', () => {
	expect(dates('Sales fell in the first quarter from a year ago, and in March from a year earlier.')).toEqual(
		['first quarter → 2033-Q1', 'a year ago → 2032-Q1', 'March → 2033-03', 'a year earlier → 2032-03'],
	);
	expect(dates('Second-quarter sales fell. The year-ago quarter was worse. A year ago he left.')).toEqual([
		'Second-quarter → 2033-Q2',
		'year-ago quarter → 2032-Q2',
		'A year ago → 2032',
	]);
	expect(dates('It grew in the second half of 2031, in the first half of the year and at year-end.')).toEqual(
		['second half of 2031 → 2031-H2', 'first half of the year → 2033-H1', 'year-end → 2033'],
	);
	expect(dates('Lund led in the first half of the match and will fall in the second half.')).toEqual([]);
});

test('what is only past, present or to come', () => {
	expect(
		dates('The current plan, made recently, is now open to future talks; he left several years ago.'),
	).toEqual([
		'current → PRESENT_REF',
		'recently → PAST_REF',
		'now → PRESENT_REF',
		'future → FUTURE_REF',
		'several years ago → PAST_REF',
	]);
	expect(dates('The strong current took it, now that it was loose.')).toEqual([]);
});

test('months and seasons that come again, and papers that are daily in name', () => {
	expect(dates('They meet every June and each winter.')).toEqual([
		'every June → XXXX-06',
		'each winter → XXXX-WI',
	]);
	expect(dates('Ada Brandt told the daily Harbour Post that the weekly had lied.')).toEqual([]);
});

test('a count before what follows it in time is a duration', () => {
	expect(dates('On March 3 he left, less than a decade after joining the party.')).toEqual([
		'March 3 → 2033-03-03',
		'a decade → P10Y',
	]);
	expect(dates('It took 5 1/2 hours and ended at 4 in the morning.')).toEqual([
		'5 1/2 hours → PT5.5H',
		'4 in the morning → T04:00',
	]);
});

test('the next week has the next days, the following day is the next to come', () => {
	expect(dates('They will meet next Thursday and next Tuesday.')).toEqual([
		'next Thursday → 2033-05-26',
		'next Tuesday → 2033-05-24',
	]);
	expect(dates('He came on May 18, 2033 and left the following Thursday.')).toEqual([
		'May 18, 2033 → 2033-05-18',
		'following Thursday → 2033-05-19',
	]);
	expect(
		dates('Full-year profit fell; for the full year, with a year-end gift, it took a full year.'),
	).toEqual(['Full-year → 2033', 'full year → 2033', 'year-end → 2033', 'a full year → P1Y']);
});

test('to what day something is moved, and what is awaited, is to come', () => {
	expect(dates('The talks were moved to Friday. Traders awaited Monday’s report.')).toEqual([
		'Friday → 2033-05-20',
		'Monday → 2033-05-23',
	]);
	expect(dates('He moved to Lund on Friday.')).toEqual(['Friday → 2033-05-13']);
});

test('the week of a day, the last week of something, and the last year as a duration', () => {
	expect(dates('They meet in the week of June 8, and met in the last week of the campaign.')).toEqual([
		'week of June 8 → 2033-W23',
	]);
	expect(dates('It grew over the last decade and in the last year; the last year was good.')).toEqual([
		'last decade → P10Y',
		'last year → P1Y',
		'the last year → 2032',
	]);
	expect(dates('On Monday she landed at 1430 hours.')).toEqual([
		'Monday → 2033-05-16',
		'1430 hours → 2033-05-16T14:30',
	]);
});

test('a day that has no noun behind it, and occasions to come', () => {
	expect(
		dates('Profit for the year ended Aug. 31 rose. They will attend Friday’s vote (8 a.m. Thursday).'),
	).toEqual(['Aug. 31 → 2032-08-31', 'Friday → 2033-05-20', '8 a.m. Thursday → 2033-05-19T08:00']);
	expect(dates('He came on Jan. 2.', '2033-12-30')).toEqual(['Jan. 2 → 2033-01-02']);
});

test('parts of a year that is counted, weeks from a day, and counts of decades and centuries', () => {
	expect(dates('Last year’s third quarter was worse than the first quarter of the year.')).toEqual([
		'Last year’s third quarter → 2032-Q3',
		'first quarter of the year → 2033-Q1',
	]);
	expect(dates('She will fly a week from Friday. They met this past weekend.')).toEqual([
		'a week from Friday → 2033-05-27',
		'this past weekend → 2033-W19-WE',
	]);
	expect(dates('A century ago, half a century ago, two decades ago and years ago it stood there.')).toEqual([
		'A century ago → 1933',
		'half a century ago → 1983',
		'two decades ago → 2013',
		'years ago → PAST_REF',
	]);
	expect(dates('It was built in the 1800s or the nineteenth century.')).toEqual([
		'1800s → 18XX',
		'nineteenth century → 18XX',
	]);
});

const timex =
	/^(?:(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?|-Q[1-4X]|-H[12]|-(?:SP|SU|FA|WI))?(?:T\d\d:\d\d)?|T\d\d:\d\d|\d{3}X|\d\dXX|PT?(?:[\d.e+]+|X)(?:[DWMYHS]|DE|CE)|(?:PAST|PRESENT|FUTURE)_REF)$/;

test('what lies outside the calendar is only past or to come', () => {
	expect(
		datesOf(read('2031 centuries ago the port was built.'), '2032-02-29').map(({value}) => value),
	).toEqual(['PAST_REF']);
});

test('every expression stands in the text where it says, with a TIMEX3 value, whatever the text', () => {
	const word = fc.constantFrom(
		...'last next this the early late two three 2 12 31 1999 2031 Feb. 29 May March Friday weekend week days years ago before after later of in on , - – : . a.m. noon today same that following day every half and Thanksgiving fall will said had second quarter century 1990s now current recently H1'.split(
			' ',
		),
		'\n',
	);
	fc.assert(
		fc.property(
			fc.array(word, {maxLength: 40}),
			fc.constantFrom(null, '2033-05-18', '2032-02-29'),
			(words, published) => {
				const text = words.join(' ');
				let end = 0;
				for (const expression of datesOf(read(text), published)) {
					expect(text.slice(expression.start, expression.end)).toBe(expression.text);
					expect(expression.start).toBeGreaterThanOrEqual(end);
					expect(expression.end).toBeGreaterThan(expression.start);
					expect(expression.value).toMatch(timex);
					end = expression.end;
				}
			},
		),
		{numRuns: 300, examples: [[['2031', 'century', 'ago'], '2032-02-29']]},
	);
});

test('long runs of time words end', () => {
	for (const word of [
		'the day before ',
		'early ',
		'this ',
		'hundred ',
		'two days after ',
		'Friday said ',
		'a few ',
	]) {
		expect(datesOf(read(word.repeat(5000)), '2033-05-18').length).toBeLessThanOrEqual(5000);
	}
});
