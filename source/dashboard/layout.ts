import type {Size} from '../terminal/frame-stream.ts';
import type {Pane} from './state.ts';

/** A place on the screen, borders included, in cells. */
export type Rect = {columns: number; rows: number};

/** The least size at which the dashboard is of use. */
export const leastSize: Size = {columns: 60, rows: 16};

/** Below this width the lists stand above the comparison, not beside it. */
const sideBySide = 100;

export type Layout =
	| {kind: 'too small'}
	/** Lists left, comparison right. */
	| {kind: 'beside'; panes: Readonly<Record<Pane, Rect>>}
	/** Lists side by side on top, comparison below. */
	| {kind: 'stacked'; panes: Readonly<Record<Pane, Rect>>}
	/** One pane alone. */
	| {kind: 'single'; pane: Pane; rect: Rect};

/** Rows taken by the header and the footer. */
const chrome = 2;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Divides the screen between the panes. The reader and the help take the places of panes. */
export const layoutOf = ({columns, rows}: Size, zoomed: Pane | null): Layout => {
	if (columns < leastSize.columns || rows < leastSize.rows) return {kind: 'too small'};
	const body = rows - chrome;
	if (zoomed !== null) return {kind: 'single', pane: zoomed, rect: {columns, rows: body}};
	if (columns >= sideBySide) {
		const left = clamp(Math.round(columns / 3), 36, 52);
		const articles = clamp(Math.round(body * 0.25), 5, 12);
		return {
			kind: 'beside',
			panes: {
				events: {columns: left, rows: body - articles},
				articles: {columns: left, rows: articles},
				comparison: {columns: columns - left, rows: body},
			},
		};
	}

	const strip = clamp(Math.round(body * 0.32), 5, 14);
	const events = Math.ceil(columns * 0.5);
	return {
		kind: 'stacked',
		panes: {
			events: {columns: events, rows: strip},
			articles: {columns: columns - events, rows: strip},
			comparison: {columns, rows: body - strip},
		},
	};
};

/** The place of a pane; of the one that is not shown, a place of no size. */
export const rectOf = (layout: Layout, pane: Pane): Rect => {
	if (layout.kind === 'too small') return {columns: 0, rows: 0};
	if (layout.kind === 'single') return layout.pane === pane ? layout.rect : {columns: 0, rows: 0};
	return layout.panes[pane];
};

/** What a pane has for its content, within its borders. */
export const inside = ({columns, rows}: Rect): Rect => ({
	columns: Math.max(0, columns - 2),
	rows: Math.max(0, rows - 2),
});

/** Where headlines stand in the list of articles: on a line of their own, beside the outlet, or, for want of room, nowhere. */
export type HeadlinePlace = 'below' | 'beside' | 'none';

/** Cells from which on there is room for headlines beside the outlets. */
export const roomBeside = 64;

/** Below only where all articles fit with two lines each, so that the list need not scroll by twos. */
export const headlinePlace = (count: number, {columns, rows}: Rect): HeadlinePlace => {
	if (count * 2 <= rows) return 'below';
	return columns >= roomBeside ? 'beside' : 'none';
};
