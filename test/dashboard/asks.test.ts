import {expect, test} from 'vitest';
import {type Ask, askHint, decisionsOf} from '../../source/dashboard/correcting/asks.ts';

const of = {article: 'a', start: 0, end: 4, text: 'rang'};
const date: Ask = {about: 'date', of: [of, {...of, article: 'b'}]};
const published: Ask = {about: 'published', article: 'a'};

test('a date is decided for each report, to the year, the month or the day, or as unknown', () => {
	for (const answer of ['2031', '2031-06', ' 2031-06-03 ']) {
		expect(decisionsOf(date, answer)).toEqual([
			{what: 'date', of, date: answer.trim()},
			{what: 'date', of: {...of, article: 'b'}, date: answer.trim()},
		]);
	}

	expect(decisionsOf({about: 'date', of: [of]}, ' ')).toEqual([{what: 'date', of, date: null}]);
});

test.each(['2', '2031-', '2031-6', '2031-13', '2031-02-30', 'Monday'])('"%s" decides no date', answer => {
	expect(decisionsOf(date, answer)).toBeNull();
});

test('a day of publication is a whole day', () => {
	expect(decisionsOf(published, '2031-06-03')).toEqual([
		{what: 'published', article: 'a', published: '2031-06-03'},
	]);
	for (const answer of ['', '2031', '2031-06', '2031-02-29'])
		expect(decisionsOf(published, answer)).toBeNull();
});

test('what needs words takes no blank', () => {
	const asks: Ask[] = [
		{about: 'person', name: 'Lund', of: [of]},
		{about: 'outlet', article: 'a'},
		{about: 'note', of},
	];
	expect(asks.map(ask => decisionsOf(ask, '  '))).toEqual([null, null, null]);
	expect(asks.flatMap(ask => decisionsOf(ask, ' Nils Lund '))).toEqual([
		{what: 'person', of, name: 'Nils Lund'},
		{what: 'outlet', article: 'a', outlet: 'Nils Lund'},
		{what: 'note', of, note: 'Nils Lund'},
	]);
});

test('a date is told to be wrong once it can be no other, not while it is typed', () => {
	const typed = ['', '2', '2031', '2031-', '2031-0', '2031-02', '2031-02-', '2031-02-2', '2031-02-28'];
	for (const ask of [date, published]) expect(typed.filter(text => askHint(ask, text).problem)).toEqual([]);
	expect(askHint(date, '2031-02-30')).toEqual({
		problem: true,
		hint: '2031-02-30 is no date; write 2031, 2031-02 or 2031-02-11',
	});
	expect(askHint(published, 'soon').problem).toBe(true);
});
