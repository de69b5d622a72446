import {widthOf} from '../../terminal/width.ts';
import type {Rect} from '../layout.ts';
import {currentLayout} from '../selectors.ts';
import type {MenuName, State} from '../state.ts';

/** A place on the screen, its first row and column counted from 0. */
export type Place = Rect & {left: number; top: number};

/** What the keys do in a menu. */
export const menuHints: Readonly<Record<MenuName, string>> = {
	base: 'Enter chooses · Esc closes',
	export: 'Enter chooses · Esc closes',
	destination: 'Enter chooses · Esc closes',
	correct: 'Enter chooses · Esc closes',
	outlets: 'Space/Enter shows or hides · Esc closes',
};

/** Columns and rows that a menu takes around its items: borders and spaces; borders, title and hint. */
const frame: Rect = {columns: 6, rows: 4};

/** The pane that a menu stands over: the comparison, on which what is chosen bears, or the one pane shown. */
const paneBeneath = (state: State): Place => {
	const layout = currentLayout(state);
	const {columns, rows} = state.size;
	if (layout.kind === 'too small' || layout.kind === 'single')
		return {left: 0, top: 1, columns, rows: rows - 2};
	const {comparison} = layout.panes;
	return {
		...comparison,
		left: columns - comparison.columns,
		top: rows - 1 - comparison.rows,
	};
};

/**
 * Where a menu stands: in the middle of its pane, no larger than it has to be.
 *
 * @param texts All that stands in the menu but the items, and the items.
 * @param count How many items there are.
 */
export const menuPlace = (state: State, texts: readonly string[], count: number): Place => {
	const pane = paneBeneath(state);
	const columns = Math.min(pane.columns - 4, frame.columns + Math.max(...texts.map(widthOf)));
	const rows = Math.min(pane.rows, frame.rows + Math.max(1, count));
	return {
		columns,
		rows,
		left: pane.left + ((pane.columns - columns) >> 1),
		top: pane.top + ((pane.rows - rows) >> 1),
	};
};

/** How many items the menu has room for. */
export const menuRoom = ({rows}: Rect): number => Math.max(1, rows - frame.rows);
