import {expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {analysis} from './fixture.ts';

/** The sample, its articles published on other days. */
const published = (days: Record<string, string>): Analysis => ({
	...analysis,
	articles: analysis.articles.map(article => ({...article, published: days[article.id] ?? null})),
});

const wireInReports = (sample: Analysis) =>
	comparisonOf(sample, {event: 'call-a', series: true})
		.rows.find(({facet}) => facet === 'call')!
		.cells.find(({column}) => column.article.id === 'wire')!.presence;

test('an article could not know what was said after it, but what others had that day it could', () => {
	const before = {post: '2031-06-03', herald: '2031-06-04', wire: '2031-05-03'};
	expect(wireInReports(published(before))).toBe('too early');
	expect(wireInReports(published({...before, wire: '2031-06-01', post: '2031-06-01T09:00:00Z'}))).toBe(
		'lacks it',
	);
	expect(wireInReports(published({...before, wire: '2031-06-01', post: '2031-05-30'}))).toBe('lacks it');
});
