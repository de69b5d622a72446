import {describe, expect, test} from 'vitest';
import type {Article, Event} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';

const article = (id: string, text: string): Article => ({
	...{id, outlet: `The ${id}`, url: null, published: '2031-03-15', author: null},
	...{headline: '', text, excerpt: false},
});

const callsOf = (...texts: string[]): Event[] =>
	analyze(texts.map((text, i) => article('abcdefg'[i]!, text))).events.filter(({kind}) => kind === 'call');

/** The articles of each call, the earlier of a day first. */
const tellersOf = (...texts: string[]): string[] =>
	callsOf(...texts)
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(({date, reports}) => `${date}: ${reports.map(report => report.article).join(' ')}`);

const morning = 'President Ada Brandt rang President Nils Lund on Friday morning to ask for the crew.';
const evening = 'President Nils Lund rang President Ada Brandt late on Friday evening.';
const second = `${evening} It was their second call of the day.`;
const both =
	'Presidents Ada Brandt and Nils Lund spoke twice by phone on Friday. In the morning call, Brandt asked for the crew. In a second call in the evening, Lund told Brandt that it would sail.';

describe('two calls of the same people on one day', () => {
	test('are two where an article counts them, and each report is of its own', () => {
		expect(tellersOf(morning, second)).toEqual(['2031-03-14: a b', '2031-03-14: b']);
		expect(tellersOf(both, morning, second)).toEqual(['2031-03-14: a b c', '2031-03-14: a c']);
		expect(tellersOf(both, evening)).toEqual(['2031-03-14: a', '2031-03-14: a b']);
	});

	test('are two where one article says that there were, and others tell one of each part of the day', () => {
		const twice = 'President Ada Brandt and President Nils Lund spoke twice by phone on Friday.';
		expect(tellersOf(morning, evening, twice)).toEqual(['2031-03-14: a c', '2031-03-14: b']);
		expect(tellersOf(morning, morning, twice)).toEqual(['2031-03-14: a b c']);
	});

	test('who began which is no conflict', () => {
		const {conflicts} = analyze([article('a', morning), article('b', second)]);
		expect(conflicts.filter(({kind}) => kind === 'initiator')).toEqual([]);
	});

	test('are kept apart with the reason', () => {
		const [first] = callsOf(both, morning, second);
		expect(first!.apart.map(({why}) => why)).toEqual(['same people, another of that day']);
		expect(first!.reports.map(({why}) => why)[1]).toBe('same people, contact 1 of 2031-03-14');
	});

	test('a report that tells neither time nor count keeps to itself', () => {
		const open = 'President Ada Brandt and President Nils Lund spoke by phone on Friday.';
		expect(tellersOf(both, morning, second, open)).toEqual([
			'2031-03-14: a b c',
			'2031-03-14: a c',
			'2031-03-14: d',
		]);
	});
});

describe('one call', () => {
	test('is told at two parts of the day, where nobody says that there were two', () => {
		expect(tellersOf(morning, evening)).toEqual(['2031-03-14: a b']);
	});

	test('with each of two people is not two with one of them', () => {
		const two =
			'In two calls on Friday, President Ada Brandt spoke to President Nils Lund and Minister Eva Stern.';
		expect(
			callsOf(two, 'President Ada Brandt spoke by phone to President Nils Lund on Friday.').filter(
				({participants}) => participants.includes('Nils Lund'),
			),
		).toHaveLength(1);
	});

	test('is the second of a week, and the first is of another day', () => {
		expect(
			tellersOf(
				'President Ada Brandt rang President Nils Lund on Friday. It was their second call this week.',
				morning,
			),
		).toContain('2031-03-14: a b');
	});
});
