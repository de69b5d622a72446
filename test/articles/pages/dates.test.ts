import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isDate} from '../../../source/articles/article.ts';
import {dateIn, dateInAddress, dateOf} from '../../../source/articles/pages/dates.ts';

test.each([
	['2031-06-03', '2031-06-03'],
	['2031-06-03T10:30:00+02:00', '2031-06-03T10:30:00+02:00'],
	['2031-06-03T10:30:00.000Z', '2031-06-03T10:30:00Z'],
	['2031-06-03 10:30', '2031-06-03T10:30'],
	['20310603', '2031-06-03'],
	['2031/6/3', '2031-06-03'],
	['Tue, 03 Jun 2031 10:30:00 GMT', '2031-06-03T10:30:00Z'],
	['Tue Jun 03 2031 10:30:00 GMT+0200 (CEST)', '2031-06-03T10:30:00+02:00'],
	['June 3, 2031', '2031-06-03'],
	['Published 3 Jun 2031 10:30', '2031-06-03T10:30'],
	['Published: June 3rd, 2031 at 4:05 p.m.', '2031-06-03T16:05'],
	['3rd of June 2031, 12:05 am', '2031-06-03T00:05'],
	['03.06.2031', '2031-06-03'],
	['2031年6月3日', '2031-06-03'],
	['1938240000', '2031-06-03T08:00:00Z'],
	['1938240000000', '2031-06-03T08:00:00Z'],
	['2031-06-03T25:00', '2031-06-03'],
	['03/06/2031', null],
	['2031-02-30', null],
	['0001-01-01T00:00:00', null],
	['1970-01-01T00:00:00Z', null],
	['soon', null],
	['', null],
])('%s is %s', (field, value) => {
	expect(dateOf(field)).toBe(value);
});

test.each([
	['https://a.example/2031/06/03/bridge', '2031-06-03'],
	['https://a.example/world/2031/jun/3/bridge', '2031-06-03'],
	['https://a.example/bridge-20310603.html', '2031-06-03'],
	['https://a.example/2031-06-03-bridge', '2031-06-03'],
	['https://a.example/2031/06/bridge', null],
	['https://a.example/2031/13/03/bridge', null],
	['https://a.example/id/120310603412', null],
])('%s names %s', (address, value) => {
	expect(dateInAddress(address)).toBe(value);
});

test('whatever is written, a date is one that exists, or none', () => {
	const piece = fc.constantFrom(
		'2031',
		'06',
		'3',
		'31',
		'Jun',
		'-',
		'/',
		' ',
		':',
		'T',
		'.',
		'pm',
		'+02:00',
		',',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 14}), pieces => {
			const text = pieces.join('');
			for (const found of [dateOf(text), dateIn(text)?.value ?? null, dateInAddress(text)]) {
				expect(found === null || isDate(found)).toBe(true);
			}
		}),
	);
});
