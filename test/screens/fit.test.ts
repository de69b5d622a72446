import {expect, test} from 'vitest';
import {type Action, isEffect} from '../../source/dashboard/actions.ts';
import {firstState} from '../../source/dashboard/first-state.ts';
import {lineWidth} from '../../source/dashboard/line.ts';
import {createModel} from '../../source/dashboard/model/model.ts';
import {reduce} from '../../source/dashboard/reduce.ts';
import {currentLayout} from '../../source/dashboard/selectors.ts';
import {type State, views} from '../../source/dashboard/state.ts';
import {themes} from '../../source/dashboard/styles.ts';
import {painter} from '../../source/dashboard/view/paint.ts';
import {screenLines} from '../../source/dashboard/view/screen.ts';
import {frameUpdate, type Size} from '../../source/terminal/frame-stream.ts';
import {sample} from '../dashboard/sample.ts';
import {scripted} from '../dashboard/scripts.ts';
import {TestTerminal} from '../terminal/terminal.ts';
import {stage} from './stage.tsx';

const sizes: readonly Size[] = [
	[60, 16],
	[80, 24],
	[99, 30],
	[100, 30],
	[120, 40],
	[200, 60],
	[300, 80],
].map(([columns, rows]) => ({columns: columns!, rows: rows!}));

/** Ways to a screen from the first one. */
const ways: ReadonlyArray<readonly Action[]> = [
	...views.map((view): Action[] => [
		{type: 'widen'},
		{type: 'show view', view},
		{type: 'focus', pane: 'comparison'},
	]),
	[{type: 'focus', pane: 'articles'}, {type: 'every article'}],
	[{type: 'focus', pane: 'articles'}, {type: 'open'}, {type: 'next mark', by: 1}],
	[{type: 'focus', pane: 'events'}, {type: 'zoom'}],
	[{type: 'focus', pane: 'articles'}, {type: 'every article'}, {type: 'zoom'}],
];

const screenAt = (size: Size, way: readonly Action[], model: ReturnType<typeof createModel>): State =>
	way.reduce(
		(state, action) => (isEffect(action) ? state : reduce(state, action, model)),
		firstState(model, size, null),
	);

test.each(sizes)('at $columns×$rows the frame is straight in a terminal, whatever the script', async size => {
	const model = createModel(scripted);
	const terminal = new TestTerminal(size.columns, size.rows);
	await terminal.write('\x1b[?7l');
	for (const way of ways) {
		const state = screenAt(size, way, model);
		const lines = screenLines(model, state);
		expect(lines).toHaveLength(size.rows);
		for (const line of lines) expect(lineWidth(line)).toBe(size.columns);
		await terminal.write(frameUpdate(null, lines.map(painter(themes.monochrome)), size));
		const grid = terminal.grid();
		// The terminal has its own opinion of widths; the borders stand in their columns all the same.
		for (const row of grid.slice(1, -1)) {
			expect(row[0]?.text).toMatch(/[╭│╰]/);
			expect(row.at(-1)?.text).toMatch(/[╮│┃╯]/);
		}

		const layout = currentLayout(state);
		if (layout.kind !== 'beside') continue;
		const edge = layout.panes.events.columns;
		for (const row of grid.slice(1, -1)) {
			expect(row[edge - 1]?.text).toMatch(/[╮│┃╯]/);
			expect(row[edge]?.text).toMatch(/[╭│╰]/);
		}
	}
});

test.each([
	[120, 40],
	[80, 24],
])('other scripts at %i×%i', async (columns, rows) => {
	const {press, frame} = stage(scripted, columns, rows);
	await press('s', '3');
	await expect(`${frame()}\n`).toMatchFileSnapshot(`frames/scripts-${columns}x${rows}.txt`);
});

test('below the least size the screen says which', () => {
	const model = createModel(sample);
	for (const size of [
		{columns: 59, rows: 16},
		{columns: 60, rows: 15},
		{columns: 20, rows: 5},
	]) {
		const lines = screenLines(model, firstState(model, size, null)).map(line =>
			line.map(({text}) => text).join(''),
		);
		expect(lines).toEqual(['readout', 'needs 60×16', `has ${size.columns}×${size.rows}`, 'q quits']);
	}
});

test.each(sizes)('at $columns×$rows a name that has no room ends with a sign', size => {
	const outlet =
		'The Harbour Post and Eastern Mail of Lower Sudria and of the Isles beyond the Straits of Eastmark';
	const articles = sample.articles.map(article => ({...article, outlet}));
	const model = createModel({...sample, articles});
	const shown = [[], ...ways.filter(way => way.some(({type}) => type === 'every article'))].flatMap(way =>
		screenLines(model, screenAt(size, way, model)).flatMap(line =>
			line.flatMap(({text}) => (text.startsWith('The Harbour') ? text.trimEnd() : [])),
		),
	);
	expect(shown).not.toEqual([]);
	expect(shown.filter(name => name !== outlet && !name.endsWith('…'))).toEqual([]);
});
