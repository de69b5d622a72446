import {oneLine} from '../../terminal/sanitize.ts';
import {leastSize, type Rect, rectOf} from '../layout.ts';
import {fitLine, highlighted, type Line, segment} from '../line.ts';
import {helpLines, helpWidth} from '../model/help.ts';
import type {Model} from '../model/model.ts';
import {orElse} from '../or-else.ts';
import {offered} from '../presses.ts';
import {currentLayout, readerRect} from '../selectors.ts';
import type {Pane, State} from '../state.ts';
import {articlesPane} from './articles-pane.ts';
import {footerLine, headerLine} from './chrome.ts';
import {comparisonPane} from './comparison-pane.ts';
import {eventsPane} from './events-pane.ts';
import {type Frame, framed} from './frame.ts';
import {readerPane} from './reader-pane.ts';

type PaneContent = {frame: Frame; lines: Line[]};

const errorContent = (error: unknown): PaneContent => ({
	frame: {title: 'Error', subtitle: '', foot: [], focused: false, scroll: null},
	lines: [[segment(` ${oneLine(String(error))}`, 'warning')]],
});

/**
 * The lines of a pane; one that cannot be drawn says so in its place, and the others go on.
 *
 * @param search Words to mark wherever they stand.
 */
const paneLines = (content: () => PaneContent, rect: Rect, search = ''): Line[] => {
	const draw = ({frame, lines}: PaneContent) =>
		framed(
			frame,
			lines.map(line => highlighted(line, search)),
			rect,
		);
	return orElse(
		() => draw(content()),
		error => draw(errorContent(error)),
	);
};

/** A line of the screen; one that cannot be drawn says so. */
const lineOf = (line: (model: Model, state: State) => Line, model: Model, state: State): Line =>
	orElse(
		() => line(model, state),
		error => fitLine([segment(` ${oneLine(String(error))}`, 'warning')], state.size.columns),
	);

/** Blocks of the same height, side by side. */
const beside = (left: readonly Line[], right: readonly Line[]): Line[] =>
	left.map((line, i) => [...line, ...(right[i] ?? [])]);

const contents: Record<Pane, (model: Model, state: State) => PaneContent> = {
	events: eventsPane,
	articles: articlesPane,
	comparison: comparisonPane,
};

const bodyLines = (model: Model, state: State): Line[] => {
	const layout = currentLayout(state);
	const pane = (name: Pane) =>
		paneLines(() => contents[name](model, state), rectOf(layout, name), state.search);
	const reader = state.reader && paneLines(() => readerPane(model, state), readerRect(state));
	if (layout.kind === 'beside') {
		return beside([...pane('events'), ...pane('articles')], reader ?? pane('comparison'));
	}

	if (reader) return reader;
	if (layout.kind === 'single') return pane(layout.pane);
	return [...beside(pane('events'), pane('articles')), ...pane('comparison')];
};

const helpPane = (state: State, {rows}: Rect): PaneContent => {
	const top = state.overlay?.kind === 'help' ? state.overlay.top : 0;
	const lines = helpLines(helpWidth(state.size));
	return {
		lines: lines.slice(top, top + rows - 2).map(line => [segment(' '), ...line]),
		frame: {
			title: 'Keys',
			subtitle: '',
			foot: [],
			focused: true,
			scroll: {top, shown: rows - 2, length: lines.length},
		},
	};
};

const palettePane = (state: State, rect: Rect): PaneContent => {
	const chosen = state.overlay?.kind === 'prompt' ? state.overlay.chosen : 0;
	const commands = offered(state);
	const rows = rect.rows - 2;
	const top = Math.max(0, Math.min(chosen - rows + 1, commands.length - rows));
	const lines = commands.slice(top, top + rows).map(({command, description}, i): Line => {
		const here = top + i === chosen;
		return [
			here ? segment('▌', 'focus') : segment(' '),
			segment(command.padEnd(22), 'strong'),
			segment(description, 'quiet'),
		];
	});
	return {
		lines:
			lines.length > 0
				? lines
				: [[segment(' No command has this name; Backspace takes a letter back, Esc closes.', 'quiet')]],
		frame: {
			title: 'Commands',
			subtitle: '',
			foot: [],
			focused: true,
			scroll: {top, shown: rows, length: commands.length},
		},
	};
};

const tooSmall = ({columns, rows}: State['size']): Line[] =>
	[
		[segment('readout', 'title')],
		[segment(`needs ${leastSize.columns}×${leastSize.rows}`)],
		[segment(`has ${columns}×${rows}`)],
		[segment('q quits', 'quiet')],
	].slice(0, rows);

/** What stands between the first line and the last. */
const middleRect = ({size}: State): Rect => ({columns: size.columns, rows: size.rows - 2});

const middleLines = (model: Model, state: State): Line[] => {
	const {overlay} = state;
	const rect = middleRect(state);
	if (overlay?.kind === 'help') return paneLines(() => helpPane(state, rect), rect);
	return overlay?.kind === 'prompt' && overlay.prompt === 'command'
		? paneLines(() => palettePane(state, rect), rect)
		: bodyLines(model, state);
};

/** The whole screen as lines, one for each row, but for an open menu, which is drawn over them. */
export const screenLines = (model: Model, state: State): Line[] =>
	currentLayout(state).kind === 'too small'
		? tooSmall(state.size)
		: [lineOf(headerLine, model, state), ...middleLines(model, state), lineOf(footerLine, model, state)];
