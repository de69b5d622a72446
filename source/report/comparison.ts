import type {
	AnalysedArticle,
	Analysis,
	Cell,
	Conflict,
	Event,
	Evidence,
	Facet,
	Figure,
	Relation,
	Reuse,
	Statement,
	Wording,
} from '../analysis.ts';
import {facets} from './labels.ts';
import {type Marked, markedAgainst, unmarked} from './marks.ts';
import {type OwnWords, ownWordsOf} from './own-words.ts';
import {type Speaker, speakersOf} from './speakers.ts';

/** What to compare: one event, or all events between the same people. */
export type Scope = {event: string; series: boolean};

/** One article, and the events of the scope that it reports. */
export type Column = {article: AnalysedArticle; events: Event[]};

/**
 * What a column shows in a row. Where it shows nothing, why: the article lacks it, was published before it
 * could know it, or is an excerpt that may have left it out.
 */
export type Presence = 'here' | 'lacks it' | 'too early' | 'not known';

/** A column's part of a row. */
export type RowCell = {
	column: Column;
	presence: Presence;
	/** The words, several passages joined by an ellipsis; '' where there are none. */
	text: string;
	marked: Marked;
	spans: Evidence[];
	/** The statements that these words are, with their sources, in the order of the spans. */
	statements: Statement[];
};

export type ComparisonRow = {id: string; facet: Facet; relation: Relation; cells: RowCell[]};

/** All that a report of one event, or of a series, shows. */
export type Comparison = {
	event: Event;
	series: boolean;
	/** The events of the scope, oldest first. */
	events: Event[];
	columns: Column[];
	rows: ComparisonRow[];
	speakers: Speaker[];
	ownWords: OwnWords[];
	wording: Wording[];
	figures: Figure[];
	conflicts: Conflict[];
	reuse: Reuse[];
	/** Events that look alike, and what keeps them apart. */
	apart: Array<{event: Event; why: string}>;
};

const overlaps = (a: Evidence, b: Evidence): boolean =>
	a.article === b.article && a.start < b.end && b.start < a.end;

const byDate = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999');

const columnsOf = (analysis: Analysis, events: readonly Event[], event: Event): Column[] => {
	const columns = analysis.articles
		.map(article => ({
			article,
			events: events.filter(({reports}) => reports.some(report => report.article === article.id)),
		}))
		.filter(column => column.events.length > 0);
	const hasMain = ({article}: Column): boolean =>
		events.some(({reports}) =>
			reports.some(report => report.article === article.id && report.role === 'main'),
		);
	// The outlets whose news it is come first, those of the chosen event before those of the series.
	const rank = (column: Column): number =>
		(hasMain(column) ? 0 : 2) + (column.events.some(({id}) => id === event.id) ? 0 : 1);
	return columns.sort(
		(a, b) =>
			rank(a) - rank(b) ||
			byDate(a.article.published, b.article.published) ||
			a.article.outlet.localeCompare(b.article.outlet) ||
			a.article.id.localeCompare(b.article.id),
	);
};

/** The statement that covers most of a passage. */
const statementAt = (statements: readonly Statement[], start: number, end: number): Statement | null => {
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

const distinct = (statements: ReadonlyArray<Statement | null>): Statement[] => [
	...new Set(statements.filter(statement => statement !== null)),
];

const absence = (
	column: Column,
	cells: readonly Cell[],
	dates: ReadonlyMap<string, string | null>,
): Presence => {
	const {published, excerpt} = column.article;
	const earliest = cells.map(cell => dates.get(cell.event) ?? null).sort(byDate)[0] ?? null;
	if (published && earliest && published.slice(0, 10) < earliest.slice(0, 10)) return 'too early';
	return excerpt ? 'not known' : 'lacks it';
};

/**
 * Selects from an Analysis what concerns one event or its series, and marks the words that differ from the base
 * column: the first one that has a cell in the row.
 *
 * @throws {RangeError} Where the analysis has no such event.
 */
export const comparisonOf = (analysis: Analysis, scope: Scope): Comparison => {
	const event = analysis.events.find(({id}) => id === scope.event);
	if (!event) throw new RangeError(`no event ${scope.event}`);
	const events = analysis.events
		.filter(other => (scope.series ? other.series === event.series : other.id === event.id))
		.sort((a, b) => byDate(a.date, b.date) || a.id.localeCompare(b.id));
	const ids = new Set(events.map(({id}) => id));
	const dates = new Map(analysis.events.map(({id, date}) => [id, date]));
	const columns = columnsOf(analysis, events, event);
	const byArticle = new Map(columns.map(column => [column.article.id, column]));
	const statements = new Map(
		columns.map(({article}) => [article.id, analysis.statements.filter(each => each.article === article.id)]),
	);

	const rowOf = ({id, facet, relation, cells}: Analysis['rows'][number]): ComparisonRow => {
		const inScope = cells.filter(cell => ids.has(cell.event) && byArticle.has(cell.article));
		let base: string[] | null = null;
		const shown = columns.map((column): RowCell => {
			const {article} = column;
			const spans = inScope
				.filter(cell => cell.article === article.id)
				.flatMap(cell => cell.spans)
				.map(span => ({article: article.id, ...span}));
			if (spans.length === 0) {
				const presence = absence(column, inScope, dates);
				return {column, presence, text: '', marked: unmarked([]), spans, statements: []};
			}

			const passages = spans.map(({start, end}) => article.text.slice(start, end));
			const marked = base === null ? unmarked(passages) : markedAgainst(base, passages, relation);
			base ??= passages;
			const text = passages.join(' … ');
			const found = spans.map(({start, end}) => statementAt(statements.get(article.id)!, start, end));
			return {column, presence: 'here', text, marked, spans, statements: distinct(found)};
		});
		// What other events say too is told by the row; in this scope only one outlet may be left.
		const present = shown.filter(({presence}) => presence === 'here').length;
		return {id, facet, relation: present > 1 ? relation : 'only', cells: shown};
	};

	const rows = analysis.rows
		.filter(row => row.cells.some(cell => ids.has(cell.event) && byArticle.has(cell.article)))
		.map(rowOf)
		.sort(
			(a, b) =>
				facets.indexOf(a.facet) - facets.indexOf(b.facet) ||
				Number(a.relation === 'only') - Number(b.relation === 'only'),
		);
	const here = (evidence: readonly Evidence[]): boolean =>
		evidence.some(({article}) => byArticle.has(article));
	const reuse = analysis.reuse.filter(({spans}) => here(spans));
	return {
		event,
		series: scope.series,
		events,
		columns,
		rows,
		speakers: speakersOf(rows, analysis.people),
		ownWords: columns.map(({article}) => ownWordsOf(article, reuse)),
		wording: analysis.wording
			.filter(({series}) => series === event.series)
			.map(wording => ({...wording, terms: wording.terms.filter(({article}) => byArticle.has(article))}))
			.filter(({terms}) => terms.length > 0),
		figures: analysis.figures.filter(figure =>
			rows.some(({cells}) => cells.some(({spans}) => spans.some(span => overlaps(span, figure)))),
		),
		conflicts: analysis.conflicts.filter(({series, evidence}) => series === event.series && here(evidence)),
		reuse,
		apart: events
			.flatMap(({apart}) => apart)
			.flatMap(({event: id, why}) =>
				analysis.events.filter(other => other.id === id).map(other => ({event: other, why})),
			)
			.filter(({event: other}) => !ids.has(other.id) || scope.series === false),
	};
};
