import {headlinePlace, inside, rectOf} from './layout.ts';
import type {Model} from './model/model.ts';
import {headHeight} from './model/table-layout.ts';
import {
	currentArticles,
	currentEvents,
	currentLayout,
	currentTable,
	currentTableLayout,
	roomOf,
} from './selectors.ts';
import {type Pane, panes, type State} from './state.ts';

/** A cell of the screen, counted from 1 as terminals report it. */
export type Point = {column: number; row: number};

/** A place in a pane, counted from 0 within its borders. */
type Hit = {pane: Pane; line: number; cell: number};

/** The left upper cell of a pane, counted from 1. */
const cornerOf = (state: State, pane: Pane): Point => {
	const layout = currentLayout(state);
	const events = rectOf(layout, 'events');
	// Below the header.
	const top = 2;
	if (layout.kind === 'single' || layout.kind === 'too small' || pane === 'events')
		return {column: 1, row: top};
	const right = events.columns + 1;
	const below = top + events.rows;
	if (layout.kind === 'beside') {
		return pane === 'articles' ? {column: 1, row: below} : {column: right, row: top};
	}

	return pane === 'articles' ? {column: right, row: top} : {column: 1, row: below};
};

const hitIn = (state: State, pane: Pane, {column, row}: Point): Hit | null => {
	const corner = cornerOf(state, pane);
	const {columns, rows} = inside(rectOf(currentLayout(state), pane));
	const [cell, line] = [column - corner.column - 1, row - corner.row - 1];
	return cell >= 0 && cell < columns && line >= 0 && line < rows ? {pane, line, cell} : null;
};

/** Where a click falls: in no pane where it falls on a border, or on the reader, which stands over the comparison. */
const hitAt = (state: State, point: Point): Hit | null => {
	const covered = (pane: Pane) =>
		state.reader !== null && (pane === 'comparison' || currentLayout(state).kind !== 'beside');
	for (const pane of panes) {
		const hit = covered(pane) ? null : hitIn(state, pane, point);
		if (hit) return hit;
	}

	return null;
};

const inComparison = (state: State, {line, cell}: Hit, model: Model): State => {
	const table = currentTable(model, state);
	const {grid, first, blocks} = currentTableLayout(model, state);
	const at = state.tops.comparison + line - headHeight(table);
	const block = blocks.find(({top, height}) => at >= top && at < top + height);
	// A separator, the place of the selection, and a space at the end belong to each column.
	const column = table.columns[first + Math.floor((cell - grid.label) / (grid.text + 3))];
	return {
		...state,
		row: line >= headHeight(table) && block ? block.row.id : state.row,
		column: cell >= grid.label && column ? column.id : state.column,
	};
};

/** The state after a click: the pane has the focus, and what was clicked is chosen. */
export const clicked = (state: State, point: Point, model: Model): State => {
	const hit = hitAt(state, point);
	if (!hit) return state;
	const focused: State = {...state, focus: hit.pane, reader: null};
	switch (hit.pane) {
		case 'events': {
			const entry = currentEvents(model, state).entries[state.tops.events + hit.line];
			return entry && 'event' in entry ? {...focused, event: entry.event.id} : focused;
		}

		case 'articles': {
			const articles = currentArticles(model, state);
			const height = headlinePlace(articles.length, roomOf(state, 'articles')) === 'below' ? 2 : 1;
			const article = articles[state.tops.articles + Math.floor(hit.line / height)];
			return article ? {...focused, article: article.id} : focused;
		}

		case 'comparison':
			return inComparison(focused, hit, model);
	}
};
