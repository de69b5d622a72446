import {expect, test} from 'vitest';
import type {AnalysedArticle, Figure} from '../../source/analysis.ts';
import {trendBlocks} from '../../source/report/trend-blocks.ts';
import {trendsIn} from '../../source/report/trends.ts';

const figure = (article: string, value: number, more: Partial<Figure> = {}): Figure => ({
	article,
	start: 10,
	end: 20,
	text: String(value),
	value,
	upper: null,
	unit: null,
	hedge: null,
	of: 'northern troops',
	increment: false,
	...more,
});

const article = (id: string, published: string | null): [string, AnalysedArticle] => [
	id,
	{
		id,
		outlet: id,
		url: null,
		published,
		author: null,
		headline: '',
		text: '',
		excerpt: false,
		event: null,
		furniture: [],
		language: 'en',
		headlineMarks: [],
	},
];

const articles = new Map([
	article('a', '2031-05-03'),
	article('b', '2031-03-01'),
	article('c', '2031-03-01'),
]);

/** One row with a passage of each article. */
const row = {
	cells: ['a', 'b', 'c'].map(id => ({article: id, event: 'e', spans: [{start: 0, end: 40}]})),
};

const told = (...figures: Figure[]) => {
	const by = new Map(
		figures.map(each => [each.article, figures.filter(other => other.article === each.article)]),
	);
	return trendsIn([row], by, articles).map(({of, figures: found}) => [
		of,
		...found.map(each => each.figure.value),
	]);
};

test('figures of one thing on different days are a trend, the earliest first', () => {
	expect(told(figure('a', 135), figure('b', 90))).toEqual([['northern troops', 90, 135]]);
});

test('an article counts once, by what it says first', () => {
	expect(told(figure('a', 135), figure('a', 20, {start: 22, end: 30}), figure('b', 90))).toEqual([
		['northern troops', 90, 135],
	]);
});

test('an article counts by what another has too: what one asks for is no change of what another offers', () => {
	const percent = (id: string, value: number, start: number) =>
		figure(id, value, {unit: '%', of: '', start, end: start + 3});
	const asked = [percent('b', 9, 2), percent('b', 4, 20)];
	expect(told(...asked, percent('a', 4, 5))).toEqual([]);
	expect(told(...asked, percent('a', 5, 5))).toEqual([]);
	expect(told(percent('b', 4, 20), percent('a', 5, 5))).toEqual([['', 4, 5]]);
	expect(told(figure('b', 90, {start: 2, end: 5}), figure('b', 30), figure('a', 30))).toEqual([]);
});

test('a former figure does not stand for the article that tells it', () => {
	const text = 'Northern troops rose from 14 to 20 since.';
	const both = [figure('a', 14, {start: 26, end: 28}), figure('a', 20, {start: 32, end: 34})];
	const of = new Map(articles).set('a', {...articles.get('a')!, text});
	const by = new Map([
		['a', both],
		['b', [figure('b', 14)]],
	]);
	expect(trendsIn([row], by, of).map(({figures}) => figures.map(each => each.figure.value))).toEqual([
		[14, 20],
	]);
});

test.each([
	['of one day', [figure('c', 135), figure('b', 90)]],
	['that stay the same', [figure('a', 90), figure('b', 90)]],
	['of other things', [figure('a', 135, {of: 'northern tanks'}), figure('b', 90)]],
	['in other currencies', [figure('a', 135, {unit: '$'}), figure('b', 90, {unit: '€'})]],
	['of which one comes on top', [figure('a', 135, {increment: true}), figure('b', 90)]],
	['outside the passages', [figure('a', 135, {start: 50, end: 60}), figure('b', 90)]],
	['without a noun', [figure('a', 135, {of: ''}), figure('b', 90, {of: ''})]],
])('figures %s are none', (_what, figures) => {
	expect(told(...figures)).toEqual([]);
});

test('articles without a date, or that are not compared, have no place in it', () => {
	const by = new Map([
		['a', [figure('a', 135)]],
		['b', [figure('b', 90)]],
	]);
	expect(trendsIn([row], by, new Map([article('a', '2031-05-03')]))).toEqual([]);
	expect(trendsIn([row], by, new Map([article('a', '2031-05-03'), article('b', null)]))).toEqual([]);
});

test('a report tells each figure with its hedge, its day and its outlet', () => {
	const columns = [...articles.values()].map(each => ({article: each, events: []}));
	const [trend] = trendsIn(
		[row],
		new Map([
			['a', [figure('a', 135, {text: '135 troops', hedge: 'over'})]],
			['b', [figure('b', 90, {text: 'about 90 troops', hedge: 'about'})]],
		]),
		articles,
	);
	expect(trendBlocks({trends: [trend!], columns})).toMatchObject([
		{
			kind: 'list',
			items: [
				{
					label: 'northern troops',
					content: [
						{text: '1 Mar 2031 about 90 troops (b)'},
						{text: ', '},
						{text: '3 May 2031 over 135 troops (a)'},
					],
				},
			],
		},
	]);
	expect(trendBlocks({trends: [], columns})).toEqual([]);
});
