import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {actionsFor} from '../../source/dashboard/presses.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {restored, snapshotOf} from '../../source/dashboard/snapshot.ts';
import type {State} from '../../source/dashboard/state.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import {sample} from './sample.ts';

const model = createModel(sample);
const first = firstState(model, {columns: 120, rows: 40}, null);

const after = (keys: readonly string[]): State =>
	keys
		.flatMap(key => (key.length > 1 && !['tab', 'enter', 'down'].includes(key) ? [...key] : [key]))
		.reduce<State>(
			(state, key) =>
				actionsFor({kind: 'key', key, raw: key}, state).reduce<State>(
					(next, action) => (isEffect(action) ? next : reduce(next, action, model)),
					state,
				),
			first,
		);

/** Through a file and back. */
const kept = (state: State): unknown => JSON.parse(JSON.stringify(snapshotOf(state)));

test.each([
	[['jj', 's', 'v', '3', 'j', 'l']],
	[['2', 'enter', ']', ']', 'j']],
	[['f', 'call', 'enter', 'z']],
	[['a', '2', 'G']],
])('after %j the screen comes back as it was', keys => {
	const state = after(keys);
	expect(screenLines(model, restored(first, kept(state), model))).toEqual(
		screenLines(model, {...state, message: null}),
	);
});

test('a search, a menu and a message do not come back', () => {
	const {search, overlay, message} = restored(first, kept(after(['/', 'call', 'enter', '?'])), model);
	expect({search, overlay, message}).toEqual({search: '', overlay: null, message: null});
});

test('what is gone falls back', () => {
	const gone = {
		...snapshotOf(first),
		event: 'call-that-was',
		article: 'gone',
		base: 'gone',
		row: 'gone',
		column: 'gone',
		hidden: ['Harbour Post', 'No Such Paper'],
		reader: {article: 'gone', top: 3, finding: null, target: null},
		tops: {events: 999, articles: 999, comparison: 999},
		view: 'facts',
	};
	const state = restored(first, gone, model);
	expect(state).toMatchObject({
		event: first.event,
		article: null,
		base: null,
		reader: null,
		view: 'facts',
		hidden: new Set(['Harbour Post']),
	});
	expect(screenLines(model, state)).toHaveLength(40);
});

test.each([
	undefined,
	null,
	'rows',
	[],
	{},
	{...snapshotOf(first), view: 'no such view'},
	{...snapshotOf(first), zoomed: 1},
	{...snapshotOf(first), tops: {events: -1, articles: 0, comparison: 0}},
	{...snapshotOf(first), tops: {events: 0.5, articles: 0, comparison: 0}},
	{...snapshotOf(first), reader: {article: 'harbour'}},
	{...snapshotOf(first), hidden: 'Harbour Post'},
])('what is no snapshot is ignored: %j', remembered => {
	expect(restored(first, remembered, model)).toBe(first);
});

test('whatever a snapshot says, there is a screen', () => {
	const id = fc.option(
		fc.constantFrom(...model.events.keys(), ...model.articles.keys(), 'gone', '__proto__'),
	);
	const count = fc.nat({max: 2 ** 40});
	const snapshots = fc.record({
		focus: fc.constantFrom('events', 'articles', 'comparison'),
		zoomed: fc.boolean(),
		event: id,
		article: id,
		everyArticle: fc.boolean(),
		view: fc.constantFrom('rows', 'wording', 'sources', 'facts', 'reuse', 'presence', 'timeline'),
		wide: fc.boolean(),
		row: id,
		column: id,
		base: id,
		hidden: fc.array(fc.string()),
		tops: fc.record({events: count, articles: count, comparison: count}),
		firstColumn: count,
		reader: fc.option(
			fc.record({
				article: fc.constantFrom(...model.articles.keys(), 'gone'),
				top: count,
				finding: fc.option(count),
				target: fc.option(fc.record({article: fc.string(), start: count, end: count})),
			}),
		),
		filter: fc.string(),
	});
	fc.assert(
		fc.property(snapshots, snapshot => {
			const lines = screenLines(model, restored(first, snapshot, model));
			expect(lines).toHaveLength(40);
			expect(lines.flat().some(({text}) => text.includes('Error'))).toBe(false);
		}),
		{numRuns: 200},
	);
});
