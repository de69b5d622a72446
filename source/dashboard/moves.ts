import type {StateAction} from './actions.ts';
import {helpLines, helpWidth} from './model/help.ts';
import {articlePositions} from './model/lists.ts';
import type {Model} from './model/model.ts';
import {
	chosenArticle,
	chosenCell,
	chosenEvent,
	currentArticles,
	currentDocument,
	currentEvents,
	currentGrid,
	currentTable,
	currentTableLayout,
	readerRoom,
	roomOf,
	tableRoom,
} from './selectors.ts';
import type {Pane, State} from './state.ts';

type Move = StateAction & {type: 'move'};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** The length of a step in lines. */
const stepOf = ({unit}: Move, rows: number): number => {
	if (unit === 'line') return 1;
	return Math.max(1, unit === 'page' ? rows - 1 : Math.floor(rows / 2));
};

/** The state with the item at a position of a list selected, at most the last one. */
const select = (state: State, pane: Pane, position: number, model: Model): State => {
	if (pane === 'events') {
		const {events} = currentEvents(model, state);
		const event = events[clamp(position, events.length - 1)];
		return event ? {...state, event: event.id} : state;
	}

	if (pane === 'articles') {
		const articles = currentArticles(model, state);
		const article = articles[clamp(position, articles.length - 1)];
		return article ? {...state, article: article.id} : state;
	}

	const {rows} = currentTable(model, state);
	const row = rows[clamp(position, rows.length - 1)];
	return row ? {...state, row: row.id} : state;
};

/** Where the selection of a pane stands in its list. */
export const positionOf = (state: State, pane: Pane, model: Model): number => {
	if (pane === 'events') {
		return currentEvents(model, state).positions.get(chosenEvent(model, state)?.id ?? '') ?? 0;
	}

	if (pane === 'articles') {
		const chosen = chosenArticle(model, state);
		return articlePositions(currentArticles(model, state)).get(chosen?.id ?? '') ?? -1;
	}

	const chosen = chosenCell(model, state)?.row;
	return currentTable(model, state).rows.findIndex(({id}) => id === chosen);
};

/** A page of the comparison is measured in lines, its rows being of unlike height. */
const rowAfterLines = (state: State, lines: number, model: Model): number => {
	const {blocks} = currentTableLayout(model, state);
	const from = positionOf(state, 'comparison', model);
	const goal = (blocks[from]?.top ?? 0) + lines;
	if (lines > 0) {
		const past = blocks.findIndex(({top}) => top > goal);
		return Math.max(from + 1, (past === -1 ? blocks.length : past) - 1);
	}

	const reached = blocks.findIndex(({top}) => top >= goal);
	return Math.min(from - 1, reached === -1 ? from : reached);
};

const scrolled = (state: State, lines: number, model: Model): State => {
	const {overlay, reader} = state;
	if (overlay?.kind === 'help') {
		const most = helpLines(helpWidth(state.size)).length - (state.size.rows - 4);
		return {...state, overlay: {...overlay, top: clamp(overlay.top + lines, Math.max(0, most))}};
	}

	if (!reader) return state;
	const most = (currentDocument(model, state)?.lines.length ?? 0) - readerRoom(state).rows;
	return {...state, reader: {...reader, top: clamp(reader.top + lines, Math.max(0, most))}};
};

const scrolls = ({overlay, reader}: State): boolean => overlay?.kind === 'help' || reader !== null;

/** Moves the selection, or scrolls where there is text. Stops at the ends. */
export const moveBy = (state: State, move: Move, model: Model): State => {
	if (scrolls(state)) {
		const rows = state.reader && !state.overlay ? readerRoom(state).rows : state.size.rows - 4;
		return scrolled(state, move.by * stepOf(move, rows), model);
	}

	const pane = state.focus;
	if (pane === 'comparison' && move.unit !== 'line') {
		const lines = move.by * stepOf(move, tableRoom(model, state));
		return select(state, pane, rowAfterLines(state, lines, model), model);
	}

	const step = move.by * stepOf(move, roomOf(state, pane).rows);
	return select(state, pane, positionOf(state, pane, model) + step, model);
};

/** Moves to the first or the last. */
export const moveTo = (state: State, edge: 'start' | 'end', model: Model): State => {
	if (scrolls(state)) return scrolled(state, edge === 'start' ? -1e9 : 1e9, model);
	return select(state, state.focus, edge === 'start' ? 0 : 1e9, model);
};

/** Moves between outlets; left of the first one lie the events, right of a list the comparison. */
export const moveAcross = (state: State, by: 1 | -1, model: Model): State => {
	if (state.focus !== 'comparison') return by === 1 ? {...state, focus: 'comparison'} : state;
	const {columns} = currentTable(model, state);
	const chosen = chosenCell(model, state)?.column;
	const at = columns.findIndex(({id}) => id === chosen);
	if (at <= 0 && by === -1) return {...state, focus: 'events'};
	const next = columns[at + by];
	return next ? {...state, column: next.id} : state;
};

/** Shows the next outlets, or those before, as many as fit at once. */
export const pageOutlets = (state: State, by: 1 | -1, model: Model): State => {
	const {columns} = currentTable(model, state);
	const {visible} = currentGrid(model, state);
	const firstColumn = clamp(state.firstColumn + by * visible, Math.max(0, columns.length - visible));
	const chosen = columns.findIndex(({id}) => id === chosenCell(model, state)?.column);
	const column = columns[Math.max(firstColumn, Math.min(firstColumn + visible - 1, chosen))];
	return {...state, firstColumn, column: column?.id ?? state.column};
};
