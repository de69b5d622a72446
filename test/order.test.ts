import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../source/analysis.ts';
import {analyze} from '../source/analyze.ts';
import {formats, renderComparison} from '../source/report/formats.ts';

const article = (id: string, outlet: string, published: string, text: string): Article => ({
	id,
	outlet,
	url: `https://${id}.example/bridge`,
	published,
	author: null,
	headline: `Ministers on the bridge, ${outlet}`,
	text,
	excerpt: false,
});

const articles = [
	article(
		'post',
		'Harbour Post',
		'2031-06-03',
		'Foreign minister Ada Brandt telephoned her counterpart Tomas Olm on Monday. The two agreed to keep the finer points of the talk private, her office said. Some 4,000 people live beyond the river.',
	),
	article(
		'herald',
		'Vorrin Herald',
		'2031-06-03',
		'Foreign minister Tomas Olm spoke by phone with Ada Brandt on Monday, his office said. They agreed to keep the grim points of the talk private. More than 5,000 people live beyond the river.',
	),
	article(
		'wire',
		'Ostland Wire',
		'2031-05-03',
		'Foreign minister Ada Brandt called Tomas Olm on 2 May 2031. The two agreed to keep the finer points of the talk private, her office said.',
	),
	// Of one outlet and one day with another: neither date nor name puts these in order.
	article(
		'post-late',
		'Harbour Post',
		'2031-06-03',
		'Ada Brandt and Tomas Olm, the foreign ministers, held telephone talks on Monday. The talk lasted an hour, her office said.',
	),
];

test('the same articles in any order make the same analysis and the same reports', () => {
	const expected = analyze(articles);
	const reportsOf = (analysis: typeof expected) =>
		analysis.events.flatMap(({id}) =>
			[false, true].flatMap(series =>
				[...formats.keys()].map(format => renderComparison(analysis, {event: id, series}, format)),
			),
		);
	const reports = reportsOf(expected);
	expect(reports.length).toBeGreaterThanOrEqual(2 * 2 * formats.size);
	fc.assert(
		fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), shuffled => {
			const analysis = analyze(shuffled);
			expect(analysis).toEqual(expected);
			expect(reportsOf(analysis)).toEqual(reports);
		}),
		{numRuns: 8},
	);
});
