import {expect, test} from 'vitest';
import {isIsoDate} from '../../source/words/iso-date.ts';

test.each(['2031', '2031-06', '2031-06-03', '2024-02-29', '2031-12-31'])('%s is a date', text => {
	expect(isIsoDate(text)).toBe(true);
});

test.each([
	'',
	'31',
	'2031-6',
	'2031-00',
	'2031-13',
	'2031-02-29',
	'2031-06-31',
	'2031-06-00',
	'2031-06-03T10:00',
])('"%s" is none', text => {
	expect(isIsoDate(text)).toBe(false);
});
