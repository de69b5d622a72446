import {expect, test} from 'vitest';
import type {Event, Person} from '../../source/analysis.ts';
import {dayOfYear, fullDate} from '../../source/dashboard/model/dates.ts';
import {eventLabel, shortNames} from '../../source/dashboard/model/names.ts';
import {isBefore} from '../../source/report/iso-dates.ts';
import {sample} from './sample.ts';

const person = (name: string, ...aliases: string[]): Person => ({name, aliases, roles: [], country: null});

test('people go by the family name that the articles use', () => {
	const short = shortNames([person('Ida von Tarn', 'von Tarn', 'Ida'), person('Ada Brandt')], []);
	expect(['Ida von Tarn', 'Ada Brandt', 'Nobody Known'].map(short)).toEqual([
		'von Tarn',
		'Brandt',
		'Nobody Known',
	]);
});

test('who shares a family name keeps the whole of it', () => {
	const short = shortNames([person('Ada Brandt'), person('Jon Brandt'), person('Mara Lund')], []);
	expect(['Ada Brandt', 'Jon Brandt', 'Mara Lund'].map(short)).toEqual(['Ada Brandt', 'Jon Brandt', 'Lund']);
});

test('an event is named by what it was and when', () => {
	const event = sample.events[0] as Event;
	expect(eventLabel(event)).toBe('call of 29 Mar 2031');
	expect(eventLabel({...event, status: 'planned', date: '2031-04'})).toBe('planned call of Apr 2031');
	expect(eventLabel({...event, kind: 'meeting', date: null})).toBe('meeting, undated');
	expect(eventLabel({...event, kind: 'story', place: 'Lindholm'})).toBe('story of 29 Mar 2031, Lindholm');
});

test('dates are written as precisely as they are known', () => {
	expect(['2032-02-01', '2032-02', '2032', null].map(fullDate)).toEqual([
		'1 Feb 2032',
		'Feb 2032',
		'2032',
		'undated',
	]);
	expect(['2032-02-01', '2032-02', '2032', null].map(dayOfYear)).toEqual([' 1 Feb', '   Feb', '–', '–']);
});

test('a month is not before a day within it', () => {
	expect([isBefore('2031-09', '2031-09-13'), isBefore('2031-08', '2031-09-13')]).toEqual([false, true]);
});
