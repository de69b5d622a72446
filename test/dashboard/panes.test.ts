import {expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import type {Line} from '../../source/dashboard/line.ts';
import {documentOf} from '../../source/dashboard/model/document.ts';
import {findingsOf} from '../../source/dashboard/model/findings.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import type {State} from '../../source/dashboard/state.ts';
import {articlesPane} from '../../source/dashboard/view/articles-pane.ts';
import {footerLine} from '../../source/dashboard/view/chrome.ts';
import {comparisonPane} from '../../source/dashboard/view/comparison-pane.ts';
import {sample} from './sample.ts';

const written = (line: Line | undefined): string => (line ?? []).map(({text}) => text).join('');

const at = (columns: number, rows: number, change: Partial<State> = {}, analysis: Analysis = sample) => {
	const model = createModel(analysis);
	const size = {columns, rows};
	// An action that changes nothing brings the scroll positions into line.
	const state = reduce({...firstState(model, size, null), ...change}, {type: 'resize', size}, model);
	return {model, state};
};

const articles = (...args: Parameters<typeof at>): string[] => {
	const {model, state} = at(...args);
	return articlesPane(model, state).lines.map(line => written(line).trimEnd());
};

test('articles have their headlines below where all fit with two lines', () => {
	expect(articles(120, 40)).toEqual([
		'▌Harbour Post             12 Feb 2032',
		'▌ Defence chief rings Sudrian counte…',
		' Sudria Today             12 Feb 2032',
		'  Chiefs of staff talk as presidents…',
	]);
});

test('there are no articles only once all are read', () => {
	const none: Analysis = {...sample, articles: [], events: [], rows: []};
	expect(articles(120, 40, {progress: 'reading the articles'}, none)).toEqual([' Reading …']);
	expect(articles(120, 40, {}, none)).toEqual([' No articles.']);
});

test('an outlet that is guessed is said to be, and a headline that is missing', () => {
	const guessed = sample.articles.map(article => ({
		...article,
		outletFrom: 'address' as const,
		headline: '',
	}));
	expect(articles(120, 40, {}, {...sample, articles: guessed}).slice(0, 2)).toEqual([
		'▌Harbour Post (guessed)   12 Feb 2032',
		'▌ without a headline',
	]);
});

test('articles have their headlines beside the outlets where the pane is wide and the list long', () => {
	const many = Array.from({length: 12}, (_, i) => ({...sample.articles[4]!, id: `${i}`}));
	const state = {focus: 'articles', zoomed: true, everyArticle: true} as const;
	expect(articles(80, 16, state, {...sample, articles: many})[0]).toBe(
		'▌Northern Wire · Chiefs of staff hold talks                       31 Mar 2031',
	);
});

test('articles of one outlet and day are told apart even where there is little room', () => {
	const twin = {...sample.articles[0]!, id: 'twin', headline: 'What the talk was about'};
	const lines = articles(80, 24, {everyArticle: true}, {...sample, articles: [...sample.articles, twin]});
	expect(lines.slice(0, 3)).toEqual([
		'▌Harbour Post · Defence chief… 12 Feb',
		' Harbour Post · What the talk… 12 Feb',
		' Sudria Today             12 Feb 2032',
	]);
});

const footer = (...args: Parameters<typeof at>): string => {
	const {model, state} = at(...args);
	return written(footerLine(model, state)).trimEnd();
};

test('the footer always has the help, the search and the way out', () => {
	for (const focus of ['events', 'articles', 'comparison'] as const) {
		for (const columns of [60, 80, 120]) {
			const line = footer(columns, 24, {focus});
			expect([line.includes('? keys'), line.includes('/ search'), line.endsWith('q quit')]).toEqual([
				true,
				true,
				true,
			]);
		}
	}
});

test('the footer says how to see the rest of a cell that is cut', () => {
	const [first, ...others] = sample.rows;
	const [cell, ...cells] = first!.cells;
	const long = {...cell!, spans: [{start: 0, end: 700}]};
	const cut = {...sample, rows: [{...first!, cells: [long, ...cells]}, ...others]};
	expect(footer(80, 24, {focus: 'comparison'}, cut)).toContain('… z or Enter shows the rest');
	expect(footer(80, 24, {focus: 'comparison', zoomed: true}, cut)).toContain('… Enter opens the rest');
	expect(footer(80, 24, {focus: 'events'}, cut)).not.toContain('the rest');
	expect(footer(80, 24, {focus: 'comparison'})).not.toContain('the rest');
});

test('a row scrolled half away keeps its label at the top', () => {
	const {model, state} = at(80, 24);
	const label = (top: number) =>
		comparisonPane(model, {...state, tops: {...state.tops, comparison: top}})
			.lines.slice(2, 4)
			.map(line => written(line).slice(0, 18).trim());
	expect(label(0)).toEqual(['Call', '~ paraphrase +3']);
	expect(label(2)).toEqual(['Call', '~ paraphrase +3']);
});

test('a row at the top has the label that it shares with the row above', () => {
	const {model, state} = at(80, 24, {focus: 'comparison', row: 'row-7', wide: true});
	const {blocks, top} = {blocks: comparisonPane(model, state).lines.map(written), top: state.tops.comparison};
	const line = blocks.findIndex(text => text.includes('· only'));
	const scrolled = comparisonPane(model, {...state, tops: {...state.tops, comparison: top + line - 3}});
	expect(scrolled.lines.slice(3, 5).map(text => written(text).slice(0, 18).trim())).toEqual([
		'Earlier contact',
		'· only',
	]);
});

test('an article in another language is said to be, and nobody is marked in it', () => {
	const foreign = sample.articles.map(article => ({...article, language: null}));
	const analysis = {...sample, articles: foreign, statements: [], dates: [], figures: [], events: []};
	expect(articles(120, 40, {everyArticle: true}, analysis)[0]).toBe('▌Harbour…  not in English 12 Feb 2032');
	const {model} = at(120, 40, {}, analysis);
	const {id} = foreign[0]!;
	expect(findingsOf(model, id)).toEqual([]);
	expect(findingsOf(createModel({...analysis, articles: sample.articles}), id)).not.toEqual([]);
	const heads = documentOf(model, id, 200).lines.flatMap(line =>
		'head' in line ? [written(line.head)] : [],
	);
	expect(heads).toContain('Harbour Post · by Mira Lind · 12 Feb 2032 · not in English, not analysed');
});
