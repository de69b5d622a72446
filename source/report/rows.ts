import type {AnalysedArticle, Analysis, Cell, Event, Evidence, Facet, Statement} from '../analysis.ts';
import {facets} from '../words.ts';
import {type Marked, markedAgainst, unmarked} from './marks.ts';
import {type ShownRelation, type ShownRow, sideBySide} from './side-by-side.ts';
import {type Silence, silenceOf, type Told, toldIn} from './silence.ts';

/** One article, the events of the scope that it reports, and what it is called: no two columns are called the same. */
export type Column = {article: AnalysedArticle; events: Event[]; name: string};

/**
 * What a column shows in a row. Where it shows nothing, why: the article lacks it, tells of such things in other
 * rows, was published before it could know it, is an excerpt that may have left it out, or is in another language.
 */
export type Presence = 'here' | Silence;

/** A column's part of a row. */
export type RowCell = {
	column: Column;
	presence: Presence;
	/** The event that the words are about, where it is none of the scope: an earlier call that the article recalls. */
	about: Event | null;
	/** The words, several passages joined by an ellipsis; '' where there are none. */
	text: string;
	marked: Marked;
	spans: Evidence[];
	/** The statements that these words are, with their sources, in the order of the spans. */
	statements: Statement[];
};

/** One thing said, and what each column has of it: a cell for each column, in their order. */
export type ComparisonRow = {id: string; facet: Facet; relation: ShownRelation; cells: RowCell[]};

/** What the rows of a comparison are made from. */
type Selection = {
	columns: readonly Column[];
	/** Ids of the events in scope. */
	scope: ReadonlySet<string>;
	events: ReadonlyMap<string, Event>;
	/** All articles of the analysis, those outside the scope too. */
	articles: ReadonlyMap<string, AnalysedArticle>;
	statements: ReadonlyMap<string, readonly Statement[]>;
	told: Told;
};

/** The statement that covers most of a passage. */
const statementAt = (statements: readonly Statement[], {start, end}: Evidence): Statement | null => {
	let best: Statement | null = null;
	let most = 0;
	for (const statement of statements) {
		const common = Math.min(statement.end, end) - Math.max(statement.start, start);
		// Of two that cover it alike, the one that names a source.
		if (common > most || (common === most && common > 0 && best?.source === null && statement.source)) {
			best = statement;
			most = common;
		}
	}

	return best;
};

/** True where a cell is shown in the column of its article: it is on an event of the scope, or recalled in its news. */
const belongs = (cell: Cell, {article}: Column, scope: ReadonlySet<string>): boolean =>
	scope.has(cell.event) || (article.event !== null && scope.has(article.event));

/** The cells of a row that belong to a column. */
const cellsOf = (column: Column, row: ShownRow, {scope}: Selection): Cell[] =>
	row.cells.filter(cell => cell.article === column.article.id && belongs(cell, column, scope));

const rowOf = (row: ShownRow, selection: Selection): ComparisonRow => {
	let base: string[] | null = null;
	const cells = selection.columns.map((column): RowCell => {
		const {article} = column;
		const own = cellsOf(column, row, selection);
		const spans = own.flatMap(cell => cell.spans).map(span => ({article: article.id, ...span}));
		if (spans.length === 0) {
			const presence = silenceOf(article, row, selection);
			return {column, presence, about: null, text: '', marked: unmarked([]), spans, statements: []};
		}

		const passages = spans.map(({start, end}) => article.text.slice(start, end));
		const marked = base === null ? unmarked(passages) : markedAgainst(base, passages, row.relation);
		base ??= passages;
		const recalled = own.some(cell => selection.scope.has(cell.event)) ? undefined : own[0]?.event;
		const told = spans.map(span => statementAt(selection.statements.get(article.id) ?? [], span));
		return {
			column,
			presence: 'here',
			about: selection.events.get(recalled ?? '') ?? null,
			text: passages.join(' … '),
			marked,
			spans,
			statements: [...new Set(told.filter(statement => statement !== null))],
		};
	});
	// What outlets on other events say too is out of scope: here only one may be left.
	const present = cells.filter(({presence}) => presence === 'here').length;
	return {id: row.id, facet: row.facet, relation: present > 1 ? row.relation : 'only', cells};
};

/**
 * The rows of an Analysis that concern some events, with the words that differ from the base column marked: the
 * first one that has a cell in the row.
 */
export const rowsOf = (
	analysis: Analysis,
	columns: readonly Column[],
	scope: readonly Event[],
): ComparisonRow[] => {
	const statements = new Map<string, Statement[]>();
	for (const {article} of columns) statements.set(article.id, []);
	for (const statement of analysis.statements) statements.get(statement.article)?.push(statement);
	const ids = new Set(scope.map(({id}) => id));
	const selection: Selection = {
		columns,
		scope: ids,
		events: new Map(analysis.events.map(event => [event.id, event])),
		articles: new Map(analysis.articles.map(article => [article.id, article])),
		statements,
		told: toldIn(analysis),
	};
	const series = new Set(scope.map(event => event.series));
	const byArticle = new Map(columns.map(column => [column.article.id, column]));
	const isShown = (cell: Cell): boolean => {
		const column = byArticle.get(cell.article);
		return column !== undefined && belongs(cell, column, ids);
	};
	return sideBySide(
		analysis.rows.filter(row => series.has(row.series)),
		analysis.conflicts.filter(conflict => series.has(conflict.series)),
		isShown,
	)
		.filter(({cells}) => cells.some(isShown))
		.map(row => rowOf(row, selection))
		.sort(
			(a, b) =>
				facets.indexOf(a.facet) - facets.indexOf(b.facet) ||
				Number(a.relation === 'only') - Number(b.relation === 'only'),
		);
};
