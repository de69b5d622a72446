import {performance} from 'node:perf_hooks';
import type {Analysis, Event} from '../../source/analysis.ts';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {themeFor} from '../../source/dashboard/styles.ts';
import {painter} from '../../source/dashboard/view/paint.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import {decode} from '../../source/terminal/keyboard.ts';
import {percentile} from './statistics.ts';

/** Milliseconds from a key to the painted screen, on an analysis of so many events. */
export type LargeKeys = {
	model: number;
	first: number;
	keys: Array<{what: string; median: number; p95: number; most: number}>;
};

/** A call between two of some thousand people for each event, two articles each, on days of ten years. */
export const largeAnalysis = (count: number): Analysis => {
	const articles: Analysis['articles'] = [];
	const events: Event[] = [];
	const statements: Analysis['statements'] = [];
	const rows: Analysis['rows'] = [];
	for (let i = 0; i < count; i++) {
		const date = new Date(Date.UTC(2021, 0, 1 + (i % 3650))).toISOString().slice(0, 10);
		const people = [`Ada Brandt${i % 500}`, `Tomas Olm${(i * 7) % 499}`];
		const text = `${people[0]} spoke by phone with ${people[1]} on item ${i}. The two agreed to keep the finer points private.`;
		const id = `call-${i}`;
		const series = people.join(' ');
		const ids = [`a${2 * i}`, `a${2 * i + 1}`];
		for (const [n, article] of ids.entries()) {
			articles.push({
				id: article,
				outlet: `Outlet ${(i + n) % 40}`,
				url: null,
				published: date,
				author: null,
				headline: `${people[0]} rings ${people[1]}`,
				text,
				excerpt: false,
				event: id,
				furniture: [],
				language: 'en',
				headlineMarks: [],
			});
			statements.push({
				id: `${article}:0`,
				article,
				start: 0,
				end: text.indexOf('.') + 1,
				text: text.slice(0, text.indexOf('.') + 1),
				facet: 'call',
				kind: 'narration',
				source: null,
				cue: null,
				content: {start: 0, end: text.indexOf('.') + 1},
				hedges: [],
				intensifiers: [],
				loaded: [],
				reporting: null,
			});
		}
		events.push({
			id,
			kind: 'call',
			title: null,
			status: 'occurred',
			participants: people,
			date,
			place: null,
			series,
			initiator: null,
			channel: null,
			reports: ids.map(article => ({
				article,
				role: 'main',
				status: 'occurred',
				date,
				mentions: [{start: 0, end: 10, text: text.slice(0, 10)}],
				why: '',
			})),
			apart: [],
		});
		rows.push({
			id: `row-${i}`,
			series,
			facet: 'call',
			relation: 'verbatim',
			topic: null,
			cells: ids.map(article => ({article, event: id, spans: [{start: 0, end: text.indexOf('.') + 1}]})),
		});
	}

	const names = new Set(events.flatMap(({participants}) => participants));
	return {
		version: 1,
		articles,
		people: [...names].map(name => ({name, aliases: [], roles: [], country: null})),
		events,
		statements,
		dates: [],
		figures: [],
		rows,
		reuse: [],
		wording: [],
		conflicts: [],
		corrections: [],
	};
};

/** What is typed, and what it is called. Each is measured by itself, key by key. */
const scripts: ReadonlyArray<readonly [what: string, typed: string]> = [
	['from event to event', 'jjjjjjjjjjkkkkk'.repeat(8)],
	['to the ends, by pages', `${'Gg'.repeat(8)}${'\u0004\u0004\u0015'.repeat(8)}`],
	['views, the series, panes', `${'v'.repeat(14)}${'ss'.repeat(6)}${'\t'.repeat(9)}${'zz'.repeat(4)}`],
	['all articles', `2${'aa'.repeat(4)}a${'jk'.repeat(8)}${'Gg'.repeat(4)}a1`],
	['reading', '2\rjjjjnnnn\u001B[6~1'.replace('\u001B[6~', '\u0004')],
	['a filter, typed', 'fbrandt12 outlet:3\rjjjj'],
	['the filter taken back', 'f\u0015\rjjj'],
	['a search, typed', '/brandt499\rnnnnNN'],
];

/** How long it takes from a key to the painted screen, 120×40, with so many events. Milliseconds. */
export const largeKeys = (count: number): LargeKeys => {
	const analysis = largeAnalysis(count);
	const paint = painter(themeFor('default', 3));
	const timed = <Result>(work: () => Result): {ms: number; result: Result} => {
		const started = performance.now();
		const result = work();
		return {ms: performance.now() - started, result};
	};
	const {ms: modelTime, result: model} = timed(() => createModel(analysis));
	let state = firstState(model, {columns: 120, rows: 40}, null);
	const draw = () => screenLines(model, state).map(paint).join('\n');
	const first = timed(draw).ms;
	const keys = scripts.map(([what, typed]) => {
		const times = decode(typed, true).presses.map(
			press =>
				timed(() => {
					for (const action of actionsFor(press, state)) {
						if (!isEffect(action)) state = reduce(state, action, model);
					}

					return draw();
				}).ms,
		);
		return {
			what,
			median: percentile(times, 0.5),
			p95: percentile(times, 0.95),
			most: Math.max(...times),
		};
	});
	return {model: modelTime, first, keys};
};
