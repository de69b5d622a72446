import type {Cell, Event} from '../../../analysis.ts';
import {correctedSign} from '../../../report/corrections.ts';
import {type ShownRelation, type ShownRow, sideBySide} from '../../../report/side-by-side.ts';
import {silenceOf} from '../../../report/silence.ts';
import {passageNotes} from '../corrected.ts';
import {shortDate} from '../dates.ts';
import {departures, ownWords, type Passages} from '../differences.ts';
import type {Model} from '../model.ts';
import {capital} from '../names.ts';
import {eventOfColumn, type Scope} from '../scope.ts';
import {
	type Column,
	type Content,
	columnWidths,
	type Table,
	type TableRow,
	type WordMarks,
} from '../table.ts';

/** The signs of the relations, from the same words to other words. */
const signs = new Map<ShownRelation, string>([
	['verbatim', '='],
	['near', '≈'],
	['paraphrase', '~'],
	['at odds', '!'],
	['only', '·'],
]);

/**
 * True where a cell belongs to the comparison: it speaks of an event compared, or its article has such an event
 * for its news, so that what the article recalls of other events is compared too.
 */
const belongs = (cell: Cell, {events}: Scope, model: Model): boolean =>
	events.some(({id}) => id === cell.event || id === model.articles.get(cell.article)?.event);

/** The cells of a row that belong to the comparison, by article: several where it says the thing twice. */
const cellsByColumn = (row: ShownRow, scope: Scope, model: Model): Map<string, Cell[]> => {
	const byColumn = new Map<string, Cell[]>();
	for (const {id} of scope.columns) {
		const cells = row.cells.filter(cell => cell.article === id && belongs(cell, scope, model));
		if (cells.length > 0) byColumn.set(id, cells);
	}

	return byColumn;
};

/** Says of which event a cell speaks, where it is not the one that heads the column. */
const otherEvent = (cells: readonly Cell[], heading: Event | undefined, model: Model): string | null => {
	const other = cells.find(({event}) => event !== heading?.id);
	const event = other && model.events.get(other.event);
	return event ? `${shortDate(event.date)} ${event.kind}:` : null;
};

/** What one article says in a row, with its departures from the base once they are known. */
type Voice = {column: Column; cells: readonly Cell[]; passages: Passages};

type Marks = readonly WordMarks[];

/** The words in which the voices of a row differ, worked out when the first of them is painted. */
const differencesOf = (base: Voice, voices: readonly Voice[]): (() => ReadonlyMap<Voice, Marks>) => {
	let known: ReadonlyMap<Voice, Marks> | undefined;
	return () => {
		if (known) return known;
		const others = voices
			.filter(voice => voice !== base)
			.map(voice => ({voice, marks: departures(base.passages, voice.passages)}));
		const comparable = others.map(({voice: {passages}, marks}) => ({
			text: passages.text,
			spans: passages.spans.filter((_, i) => marks[i] !== 'other words'),
		}));
		known = new Map<Voice, Marks>([
			...others.map(({voice, marks}) => [voice, marks] as const),
			[base, ownWords(base.passages, comparable)],
		]);
		return known;
	};
};

const passageContent = (
	voice: Voice,
	differences: () => ReadonlyMap<Voice, Marks>,
	note: string | null,
): Content => ({
	kind: 'passages',
	article: voice.column.id,
	spans: voice.passages.spans,
	note,
	marks: () => differences().get(voice) ?? [],
});

/** The relation of what is shown, and how many more articles of the series say the same; those of hidden outlets are no news to it. */
const noteOf = (row: ShownRow, shown: ReadonlySet<string>, {hidden}: Scope, {articles}: Model): string => {
	const others = row.cells.filter(
		({article}) => !shown.has(article) && !hidden.has(articles.get(article)?.outlet ?? ''),
	);
	const elsewhere = new Set(others.map(({article}) => article)).size;
	if (shown.size === 1 && elsewhere > 0) return `${signs.get('only')} only here\n+${elsewhere} in the series`;
	const relation = `${signs.get(row.relation)} ${row.relation}`;
	return elsewhere > 0 ? `${relation} +${elsewhere}` : relation;
};

const tableRow = (
	row: ShownRow,
	label: string,
	scope: Scope,
	base: string | null,
	model: Model,
): TableRow | null => {
	const byColumn = cellsByColumn(row, scope, model);
	if (byColumn.size === 0) return null;
	const voices = scope.columns.flatMap((column): Voice[] => {
		const cells = byColumn.get(column.id);
		const text = model.articles.get(column.id)?.text;
		return cells && text !== undefined
			? [{column, cells, passages: {text, spans: cells.flatMap(cell => cell.spans)}}]
			: [];
	});
	const baseVoice = voices.find(({column}) => column.id === base) ?? voices[0]!;
	const differences = differencesOf(baseVoice, voices);
	const contents = new Map<string, Content>();
	let isCorrected = false;
	for (const voice of voices) {
		const heading = scope.wide
			? eventOfColumn(model.articles.get(voice.column.id)!, scope.events)
			: scope.event;
		const passages = voice.passages.spans.map(span => ({article: voice.column.id, ...span}));
		const corrected = passageNotes(model, passages);
		isCorrected ||= corrected.length > 0;
		const notes = [otherEvent(voice.cells, heading, model), ...corrected].filter(note => note !== null);
		const note = notes.length === 0 ? null : notes.join(' ');
		contents.set(voice.column.id, passageContent(voice, differences, note));
	}

	for (const {id} of scope.columns) {
		if (contents.has(id)) continue;
		contents.set(id, {kind: 'absent', why: silenceOf(model.articles.get(id)!, row, model)});
	}

	const sign = isCorrected ? `${correctedSign} ` : '';
	const note = sign + noteOf(row, new Set(voices.map(({column}) => column.id)), scope, model);
	return {id: row.id, label, note, heading: null, cells: contents};
};

/** The rows of a comparison, each with what the table shows of it. */
export const comparedRows = (
	model: Model,
	scope: Scope,
	base: string | null,
): Array<{row: ShownRow; shown: TableRow}> => {
	const {series} = scope.event;
	const shown = new Set(scope.columns.map(({id}) => id));
	const rows = sideBySide(
		model.rows.get(series) ?? [],
		model.conflicts.get(series) ?? [],
		cell => shown.has(cell.article) && belongs(cell, scope, model),
	);
	return rows.flatMap(row => {
		const told = tableRow(row, capital(row.facet), scope, base, model);
		return told ? [{row, shown: told}] : [];
	});
};

/**
 * Who said the same thing in which words. One row for each thing said, in the order of the analysis; words
 * that differ from the base are marked.
 *
 * @param base The article to compare with; where it has no cell, the first that has one.
 */
export const rowsView = (model: Model, scope: Scope, base: string | null): Table => ({
	columns: scope.columns,
	rows: comparedRows(model, scope, base).map(({row, shown}, i, all) =>
		row.facet === all[i - 1]?.row.facet ? {...shown, label: ''} : shown,
	),
	leastColumn: columnWidths.sentence,
	empty: 'Nothing to compare: no row has a cell of this event.',
});
