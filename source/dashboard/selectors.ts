import type {AnalysedArticle, Event} from '../analysis.ts';
import {inside, type Layout, layoutOf, type Rect, rectOf} from './layout.ts';
import {type Document, documentOf} from './model/document.ts';
import {folded, searchText} from './model/filter.ts';
import {filterProblem} from './model/filter-problem.ts';
import {allArticles, articlePositions, articlesOf, type EventList, eventList} from './model/lists.ts';
import {memo} from './model/memo.ts';
import type {Model} from './model/model.ts';
import {type Scope, scopeOf} from './model/scope.ts';
import {matchesIn} from './model/search.ts';
import type {Content, Table, TableRow} from './model/table.ts';
import {
	type CellId,
	type Grid,
	gridOf,
	headHeight,
	layoutTable,
	type TableLayout,
} from './model/table-layout.ts';
import {tableFor} from './model/views.ts';
import type {Pane, State} from './state.ts';

/** What of the model a state shows: the questions that reducer and view both ask. */

export const currentLayout = ({size, zoomed, focus}: State): Layout => layoutOf(size, zoomed ? focus : null);

/** The room inside a pane's borders. */
export const roomOf = (state: State, pane: Pane): Rect => inside(rectOf(currentLayout(state), pane));

/** The reader stands in place of the comparison, or of everything where the panes are stacked. */
export const readerRect = (state: State): Rect => {
	const layout = currentLayout(state);
	if (layout.kind === 'beside') return layout.panes.comparison;
	return layout.kind === 'too small'
		? {columns: 0, rows: 0}
		: {columns: state.size.columns, rows: state.size.rows - 2};
};

/** Lines at the foot of the reader: what the finding is, and the legend. */
const readerFoot = 2;

export const readerRoom = (state: State): Rect => {
	const {columns, rows} = inside(readerRect(state));
	return {columns, rows: Math.max(0, rows - readerFoot)};
};

export const currentEvents = (model: Model, {filter}: State): EventList => eventList(model, filter);

/** The event chosen, or the first one shown where it is filtered out. */
export const chosenEvent = (model: Model, state: State): Event | undefined => {
	const {events, positions} = currentEvents(model, state);
	return events[positions.get(state.event ?? '') ?? 0];
};

export const currentArticles = (model: Model, state: State): readonly AnalysedArticle[] =>
	state.everyArticle ? allArticles(model) : articlesOf(model, chosenEvent(model, state));

export const chosenArticle = (model: Model, state: State): AnalysedArticle | undefined => {
	const articles = currentArticles(model, state);
	return articles[articlePositions(articles).get(state.article ?? '') ?? 0];
};

export const currentScope = (model: Model, state: State): Scope | null => {
	const event = chosenEvent(model, state);
	return event ? scopeOf(model, event, state.wide, state.hidden) : null;
};

/** What stands where there is nothing yet to show. */
export const reading = 'Reading …';

/** Why there is no event to show. */
export const whyNoEvent = (model: Model, {progress}: State): string => {
	if (model.events.size > 0) return 'No event passes the filter.';
	return progress === null ? 'No events were found.' : reading;
};

/** Why there is nothing to compare: where a filter is not understood, what would be. */
const whyNoTable = (model: Model, state: State): string =>
	(model.events.size > 0 ? filterProblem(state.filter, state.overlay !== null) : null) ??
	whyNoEvent(model, state);

const emptyTable = memo((empty: string): Table => ({columns: [], rows: [], leastColumn: 1, empty}), 3);

export const currentTable = (model: Model, state: State): Table => {
	const scope = currentScope(model, state);
	return scope ? tableFor(model, state.view, scope, state.base) : emptyTable(whyNoTable(model, state));
};

/** How many outlets there is room for, and how wide they are. */
export const currentGrid = (model: Model, state: State): Grid =>
	gridOf(currentTable(model, state), roomOf(state, 'comparison').columns);

/** The lines left for rows below the head of the table. */
export const tableRoom = (model: Model, state: State): number =>
	Math.max(0, roomOf(state, 'comparison').rows - headHeight(currentTable(model, state)));

export const currentTableLayout = (model: Model, state: State): TableLayout => {
	const room = tableRoom(model, state);
	const most = state.zoomed ? Math.max(4, room) : Math.max(4, Math.floor(room * 0.6));
	return layoutTable(
		model,
		currentTable(model, state),
		state.firstColumn,
		roomOf(state, 'comparison').columns,
		most,
	);
};

/** The cell chosen: of the row and the column remembered, as far as they are shown. */
export const chosenCell = (model: Model, state: State): CellId | null => {
	const {rows, columns} = currentTable(model, state);
	const row = rows.find(({id}) => id === state.row) ?? rows[0];
	const column = columns.find(({id}) => id === state.column) ?? columns[state.firstColumn] ?? columns[0];
	return row && column ? {row: row.id, column: column.id} : null;
};

export const currentDocument = (model: Model, state: State): Document | null =>
	state.reader && documentOf(model, state.reader.article, readerRoom(state).columns);

const matchingEvents = memo((list: EventList, model: Model, words: string): readonly number[] => {
	const needle = folded(words);
	return list.events.flatMap((event, i) => (searchText(event, model.articles).includes(needle) ? [i] : []));
}, 2);

/** Whether the words looked for stand in a cell. */
const says = (model: Model, cell: Content | undefined, words: string): boolean => {
	if (cell?.kind === 'lines')
		return cell.lines.some(line => matchesIn(line.map(({text}) => text).join(''), words).length > 0);
	if (cell?.kind !== 'passages') return false;
	const text = model.articles.get(cell.article)?.text ?? '';
	return cell.spans.some(({start, end}) => matchesIn(text.slice(start, end), words).length > 0);
};

const matchingRows = memo((model: Model, table: Table, words: string): readonly number[] => {
	return table.rows.flatMap(({label, cells}, i) =>
		matchesIn(label, words).length > 0 || [...cells.values()].some(cell => says(model, cell, words))
			? [i]
			: [],
	);
}, 2);

/** The column of a row in which the words stand: the one chosen, else the first; null where none has them. */
export const matchingColumn = (model: Model, state: State, row: TableRow, words: string): string | null => {
	const columns = currentTable(model, state).columns.map(({id}) => id);
	const chosen = chosenCell(model, state)?.column;
	return [chosen, ...columns].find(id => id !== undefined && says(model, row.cells.get(id), words)) ?? null;
};

const matchingArticles = memo((articles: readonly AnalysedArticle[], words: string): readonly number[] =>
	articles.flatMap(({outlet, headline, text}, i) =>
		[outlet, headline, text].some(part => matchesIn(part, words).length > 0) ? [i] : [],
	),
);

/** Where the words looked for stand in the pane that has the focus: list positions, or offsets in the reader. */
export const currentMatches = (model: Model, state: State, words = state.search): readonly number[] => {
	if (words === '') return [];
	if (state.reader) {
		return matchesIn(model.articles.get(state.reader.article)?.text ?? '', words).map(({start}) => start);
	}

	switch (state.focus) {
		case 'events':
			return matchingEvents(currentEvents(model, state), model, words);
		case 'articles':
			return matchingArticles(currentArticles(model, state), words);
		case 'comparison':
			return matchingRows(model, currentTable(model, state), words);
	}
};
