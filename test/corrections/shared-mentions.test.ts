import {expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {analyze} from '../../source/analyze.ts';
import {anchorIn, article, decided} from './decisions.ts';

const ledger = article(
	'ledger',
	'Norwegian Foreign Minister Ada Brandt thanked the harbour crews in a telephone call with Danish Foreign Minister Nils Lund on 18 March 2031. It was the second call between the two this month. Both want a quiet season.',
	'2031-03-19',
);
const post = article(
	'post',
	'Danish Foreign Minister Nils Lund spoke by phone with Norwegian Foreign Minister Ada Brandt on 4 March 2031. They agreed to keep the details secret.',
	'2031-03-05',
);
const lead = anchorIn(ledger, 'thanked the harbour crews');
const summary = anchorIn(ledger, 'was the second call between the two');

const eventsOf = ({events}: Analysis) =>
	events.map(({date, reports}) => `${date}: ${reports.map(report => report.article).join(' ')}`);

const statesOf = ({corrections}: Analysis) =>
	corrections.map(({correction, state, reason}) => [correction.id, state, reason]);

test('of two calls that are told of at one place it stands for the one that is told of nowhere before', () => {
	expect(eventsOf(analyze([ledger, post]))).toEqual(['2031-03-18: ledger', '2031-03-04: ledger post']);
	const joined = analyze([ledger, post], decided({what: 'join', one: lead, other: summary}));
	expect(eventsOf(joined)).toEqual(['2031-03-04: ledger post']);
	expect(statesOf(joined)).toEqual([['c1', 'applied', null]]);
	const dated = analyze([ledger, post], decided({what: 'date', of: summary, date: '2031-03-11'}));
	expect(eventsOf(dated)).toEqual(['2031-03-18: ledger', '2031-03-11: ledger', '2031-03-04: post']);
});

test('what is one account already cannot be joined with itself', () => {
	const analysis = analyze(
		[ledger, post],
		decided({what: 'join', one: lead, other: anchorIn(ledger, 'a telephone call with')}),
	);
	expect(eventsOf(analysis)).toEqual(['2031-03-18: ledger', '2031-03-04: ledger post']);
	expect(statesOf(analysis)).toEqual([['c1', 'unfit', 'both places are read as one account of one contact']]);
});

test('what is moved to another event makes none by itself, which others could then be of', () => {
	const courier = article(
		'courier',
		'Norwegian Foreign Minister Ada Brandt telephoned Danish Foreign Minister Nils Lund on 18 March 2031.',
		'2031-03-19',
	);
	const called = anchorIn(courier, 'telephoned');
	const moved = analyze(
		[ledger, post, courier],
		decided(
			{what: 'part', one: called, others: [lead]},
			{what: 'join', one: called, other: anchorIn(post, 'spoke by phone')},
		),
	);
	// Of the calls of March there are still two, so that the second can only be that of the 4th.
	expect(eventsOf(moved)).toEqual(['2031-03-18: ledger', '2031-03-04: courier ledger post']);
});
