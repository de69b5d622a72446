import {expect, test} from 'vitest';
import type {Analysis} from '../../source/analysis.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {partedBar} from '../../source/dashboard/model/bar.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {currentTable} from '../../source/dashboard/selectors.ts';
import type {State} from '../../source/dashboard/state.ts';
import {headerLine} from '../../source/dashboard/view/chrome.ts';
import {comparisonPane} from '../../source/dashboard/view/comparison-pane.ts';
import {comparisonOf} from '../../source/report/comparison.ts';
import {presenceIn} from '../../source/report/presence.ts';
import {analysis as bridge} from '../report/fixture.ts';
import {sample} from './sample.ts';

const size = {columns: 120, rows: 40};

const tableOf = (change: Partial<State>, analysis: Analysis = sample) => {
	const model = createModel(analysis);
	return currentTable(model, {...firstState(model, size, null), ...change});
};

test('the count of others that say the same leaves out hidden outlets', () => {
	const note = (hidden: string[]) => tableOf({hidden: new Set(hidden)}).rows[0]?.note;
	expect(note([])).toBe('~ paraphrase +3');
	expect(note(['Sudria Today'])).toBe('· only here\n+3 in the series');
	expect(note(['Sudria Today', 'The Beacon'])).toBe('· only here\n+2 in the series');
});

test('the header says how many outlets are hidden', () => {
	const model = createModel(sample);
	const header = (hidden: string[]) =>
		headerLine(model, {...firstState(model, size, null), hidden: new Set(hidden)})
			.map(({text}) => text)
			.join('');
	expect(header([])).not.toContain('hidden');
	expect(header(['The Beacon'])).toContain('1 hidden');
});

test('a conflict shows what articles without a column say, with their outlets', () => {
	expect(tableOf({view: 'facts'}).rows[0]?.elsewhere).toEqual([
		'The Beacon, 23 Dec 2031: “roughly 100,000 troops”',
		'Capital Ledger, 24 Nov 2031: “About 90,000 Sudrian troops”',
	]);
	expect(tableOf({view: 'facts', hidden: new Set(['The Beacon'])}).rows[0]?.elsewhere).toHaveLength(1);
	expect(tableOf({view: 'facts', wide: true}).rows[0]?.elsewhere).toEqual([]);
});

test('passages of one article that conflict are told apart by their sources', () => {
	const passage = (words: string) => {
		const {text} = sample.articles.find(({id}) => id === 'harbour')!;
		return {article: 'harbour', start: text.indexOf(words), end: text.indexOf(words) + words.length};
	};
	const conflicts: Analysis['conflicts'] = [
		{
			kind: 'attribution',
			series: 'staff',
			summary: 'Harbour Post gives the words to two sources.',
			evidence: [passage('went over several matters'), passage('took place at the initiative')],
		},
	];
	const content = tableOf({view: 'facts'}, {...sample, conflicts}).rows[0]?.cells.get('harbour');
	expect(content).toMatchObject({heads: ['1. Piet Vos:', '2. Sudrian defence ministry:']});
});

test('an event has the facts and words of its own, not those of the reports that only recall it', () => {
	const article = (words: string) => sample.articles.find(({text}) => text.includes(words))!;
	const passage = (words: string) => {
		const {id, text} = article(words);
		return {article: id, start: text.indexOf(words), end: text.indexOf(words) + words.length};
	};
	const conflicts: Analysis['conflicts'] = [
		{
			kind: 'figure',
			series: 'staff',
			summary: 'Of February.',
			evidence: [passage('More than 135,000'), passage('went over several matters')],
		},
	];
	const labels = (event: string) =>
		tableOf({view: 'facts', event}, {...sample, conflicts}).rows.map(({heading}) => heading);
	expect(labels('call-february')).toContain('! Of February.');
	expect(labels('call-november')).not.toContain('! Of February.');
});

test('presence is the same as in a report', () => {
	const model = createModel(sample);
	const state = firstState(model, size, null);
	const {rows, columns} = comparisonOf(sample, {event: state.event!, series: true});
	const signs = new Map([
		['here', '●'],
		['lacks it', '–'],
		['elsewhere', '·'],
		['too early', '‹'],
		['not known', '?'],
	]);
	const told = presenceIn(rows).flatMap(({facet, columns: cells}) =>
		cells.map(({presence, statements}, i) =>
			[facet, columns[i]!.article.id, signs.get(presence), ...(statements > 0 ? [statements] : [])].join(' '),
		),
	);
	const shown = currentTable(model, {...state, view: 'presence', wide: true}).rows.flatMap(({label, cells}) =>
		[...cells].map(([id, cell]) =>
			[
				label.toLowerCase(),
				id,
				...(cell.kind === 'lines' ? cell.lines[0]!.map(({text}) => text.trim()) : []),
			].join(' '),
		),
	);
	expect(told.length).toBeGreaterThan(20);
	expect([...shown].sort()).toEqual([...told].sort());
});

test('the timeline tells who could not know of an event from who lacks it', () => {
	const {rows, legend} = tableOf({view: 'timeline', wide: true});
	const signs = (id: string) =>
		[...rows.find(row => row.id === `event ${id}`)!.cells].map(([article, cell]) => [
			article,
			cell.kind === 'lines' ? cell.lines[0]!.map(({text}) => text).join('') : cell.kind,
		]);
	expect(signs('call-december')).toEqual([
		['harbour', '–'],
		['sudria', '–'],
		['beacon', '●'],
		['ledger', '‹'],
		['wire', '‹'],
	]);
	expect(signs('call-november')).toContainEqual(['beacon', '?']);
	expect(legend?.map(({text}) => text).join('')).toContain('‹ too early  ? excerpt');
});

test('what is in another language lacks nothing, and is why there is nothing to compare', () => {
	const foreign = (ids: string[]): Analysis => ({
		...sample,
		articles: sample.articles.map(article =>
			ids.includes(article.id) ? {...article, language: null} : article,
		),
	});
	const cells = tableOf({view: 'timeline', wide: true}, foreign(['harbour'])).rows[0]!.cells;
	expect(cells.get('harbour')).toMatchObject({spoken: 'not in English'});
	const alone = {...foreign(['flood']), rows: [], figures: []};
	expect(tableOf({event: 'flood'}, alone).empty).toBe('Not in English: shown, but not analysed.');
	expect(tableOf({event: 'flood', view: 'facts'}, alone).empty).toBe(
		'Not in English: shown, but not analysed.',
	);
	expect(tableOf({event: 'flood'}, {...alone, articles: sample.articles}).empty).toContain(
		'Nothing to compare',
	);
});

test('an event without a day is undated where a cell names it', () => {
	const undated: Analysis = {
		...sample,
		events: sample.events.map(event => (event.id === 'meeting' ? {...event, date: null} : event)),
	};
	const notes = tableOf({wide: true}, undated).rows.flatMap(({cells}) =>
		[...cells.values()].flatMap(cell => (cell.kind === 'passages' ? (cell.note ?? []) : [])),
	);
	expect(notes).toContain('undated meeting:');
});

test('where a filter is not understood, that is said in place of the table', () => {
	const empty = (filter: string) => tableOf({filter}).empty;
	expect(empty('on:2031-13')).toBe('2031-13 is no date; write 2031, 2031-02 or 2031-02-11');
	expect(empty('person:nobody')).toBe('No event passes the filter.');
});

test.each([
	[1, '████████████', ''],
	[0.999, '███████████', '░'],
	[0.5, '██████', '░░░░░░'],
	[0.001, '█', '░░░░░░░░░░░'],
	[0, '', '░░░░░░░░░░░░'],
])('a bar of %d and what is left', (share, first, second) => {
	expect(partedBar(share)).toEqual([first, second]);
});

test('own words and those of sources are as many as a report counts', () => {
	const model = createModel(sample);
	const state = firstState(model, size, null);
	const {ownWords, speakers} = comparisonOf(sample, {event: state.event!, series: true});
	const lines = (view: 'reuse' | 'sources') =>
		new Map(
			currentTable(model, {...state, view, wide: true}).rows.flatMap(({label, cells}) =>
				[...cells].flatMap(([article, cell]) =>
					cell.kind === 'lines'
						? [[`${label} ${article}`, cell.lines.map(line => line.map(({text}) => text).join('')).join(' ')]]
						: [],
				),
			),
		);
	const reuse = lines('reuse');
	for (const {article, own, words} of ownWords)
		expect(reuse.get(`Own words ${article}`)).toContain(`${words - own} of ${words} words shared`);
	const sources = lines('sources');
	expect(speakers.length).toBeGreaterThan(3);
	for (const {article, name, words} of speakers)
		expect(sources.get(`${name} ${article}`)).toContain(`, ${words} word`);
});

test('articles of one outlet are one outlet, and their heads tell them apart', () => {
	const ofOneOutlet = (change: (headline: string) => string | null): Analysis => ({
		...bridge,
		articles: bridge.articles.map(article => ({
			...article,
			outlet: 'Harbour Post of the North',
			published: change(article.published!),
		})),
	});
	const heads = (analysis: Analysis, columns: number) => {
		const model = createModel(analysis);
		const state = {
			...firstState(model, {columns, rows: 40}, null),
			event: 'call-a',
			focus: 'comparison',
			zoomed: true,
		} as State;
		const [head] = comparisonPane(model, state).lines;
		return head!
			.map(({text}) => text)
			.join('')
			.split('│')
			.slice(1)
			.map(text => text.trim());
	};
	const days = ofOneOutlet(published => published);
	expect(heads(days, 100)).toEqual([
		'◆ Harbour Post of the North · 3 Jun',
		'Harbour Post of the North · 4 Jun',
	]);
	expect(heads(days, 78)).toEqual(['◆ Harbour Post of… · 3 Jun', 'Harbour Post of t… · 4 Jun']);
	expect(
		heads(
			ofOneOutlet(() => '2031-06-03'),
			78,
		),
	).toEqual(['◆ Harbour Po… · Olm takes…', 'Harbour Pos… · Ministers…']);
	const notes = tableOf({view: 'sources'}, days).rows.map(({note}) => note);
	expect(notes.filter(note => note.includes('outlet'))).toEqual(['1 outlet', 'Ostland, 1 outlet']);
});

test('“his office” of one article is not that of another; a named one is one, however its apostrophe is set', () => {
	const rowsOf = (inPost: string, elsewhere: string) => {
		const named = {
			...bridge,
			statements: bridge.statements.map(statement => ({
				...statement,
				source: statement.source && {
					...statement.source,
					name: statement.article === 'post' ? inPost : elsewhere,
					side: null,
				},
			})),
		};
		return tableOf({view: 'sources', event: 'call-a'}, named).rows.filter(({label}) =>
			label.endsWith('office'),
		);
	};
	expect(rowsOf('office', 'office')).toHaveLength(1);
	expect(rowsOf('his office', 'his office')).toHaveLength(2);
	expect(rowsOf('Olm’s office', 'Reel’s office')).toHaveLength(2);
	expect(rowsOf('Olm’s office', "Olm's office")).toHaveLength(1);
});
