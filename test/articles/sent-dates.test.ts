import {expect, test} from 'vitest';
import {sentDate} from '../../source/articles/sent-dates.ts';

test.each([
	['Tue, 3 Jun 2031 23:10:00 -0500', '2031-06-03T23:10:00-05:00'],
	['Tue, 03 Jun 2031 10:00:00 GMT', '2031-06-03T10:00:00Z'],
	['03 Jun 2031 10:00 EST', '2031-06-03T10:00-05:00'],
	['3 Jun 31 10:00:00 UT', '2031-06-03T10:00:00+00:00'],
	['3 Jun 99', '1999-06-03'],
	['Tue, 3 Jun 2031 10:00:00 +0200 (CEST)', '2031-06-03T10:00:00+02:00'],
	['2031-06-03T10:00:00Z', '2031-06-03T10:00:00Z'],
	['2031-06-03', '2031-06-03'],
	['31 Feb 2031', null],
	['soon', null],
	['', null],
	[undefined, null],
])('%s is %s', (written, date) => {
	expect(sentDate(written)).toBe(date);
});
