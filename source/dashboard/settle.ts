import type {Model} from './model/model.ts';
import {positionOf} from './moves.ts';
import {orElse} from './or-else.ts';
import {
	chosenCell,
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
import type {State} from './state.ts';

/**
 * The first line shown, moved no further than needed to keep some lines in view: a list scrolls at its edge.
 *
 * @param top The first line shown so far.
 * @param from The first line that has to be seen.
 * @param to The line after the last one that has to be seen; where there is no room for all, the first count.
 */
export const scrollTo = (top: number, from: number, to: number, rows: number, length: number): number => {
	const lowest = Math.max(0, length - rows);
	const needed = Math.min(Math.max(top, to - rows), from);
	return Math.max(0, Math.min(needed, lowest));
};

const eventsTop = (state: State, model: Model): number => {
	const list = currentEvents(model, state);
	const line = list.lines[positionOf(state, 'events', model)] ?? 0;
	// With the first event of a year comes the year.
	const heading = list.entries[line - 1];
	const from = heading && 'year' in heading ? line - 1 : line;
	return scrollTo(state.tops.events, from, line + 1, roomOf(state, 'events').rows, list.entries.length);
};

const articlesTop = (state: State, model: Model): number => {
	const at = Math.max(0, positionOf(state, 'articles', model));
	const {length} = currentArticles(model, state);
	return scrollTo(state.tops.articles, at, at + 1, roomOf(state, 'articles').rows, length);
};

const comparisonTop = (state: State, model: Model): number => {
	const layout = currentTableLayout(model, state);
	const block = layout.blocks[positionOf(state, 'comparison', model)];
	if (!block) return 0;
	const end = block.top + block.height - 1;
	return scrollTo(state.tops.comparison, block.top, end, tableRoom(model, state), layout.height);
};

/** The first outlet shown, so that the chosen one is in view. */
const firstColumn = (state: State, model: Model): number => {
	const {columns} = currentTable(model, state);
	const {visible} = currentGrid(model, state);
	const chosen = columns.findIndex(({id}) => id === chosenCell(model, state)?.column);
	return scrollTo(state.firstColumn, Math.max(0, chosen), chosen + 1, visible, columns.length);
};

const readerTop = (state: State, model: Model): number => {
	const lines = currentDocument(model, state)?.lines.length ?? 0;
	return Math.max(0, Math.min(state.reader?.top ?? 0, lines - readerRoom(state).rows));
};

/**
 * Brings the scroll positions into line with the selection, the size and what there is to show. A pane that cannot
 * be laid out stands at its beginning, where it shows what is wrong.
 */
export const settle = (state: State, model: Model): State => {
	const place = (find: (state: State, model: Model) => number, of: State): number =>
		orElse(
			() => find(of, model),
			() => 0,
		);
	const across = {...state, firstColumn: place(firstColumn, state)};
	const tops = {
		events: place(eventsTop, across),
		articles: place(articlesTop, across),
		comparison: place(comparisonTop, across),
	};
	const {reader} = across;
	return {...across, tops, reader: reader && {...reader, top: place(readerTop, across)}};
};
