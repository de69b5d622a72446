import {findingsOf} from './model/findings.ts';
import type {Model} from './model/model.ts';
import {nextPlace} from './model/search.ts';
import type {Column, Content, TableRow} from './model/table.ts';
import {positionOf} from './moves.ts';
import {topFor} from './reading.ts';
import {
	chosenArticle,
	chosenCell,
	currentArticles,
	currentEvents,
	currentMatches,
	currentTable,
	matchingColumn,
} from './selectors.ts';
import type {State} from './state.ts';

/** True where a cell has words that the others do not have, or not there. */
const isMarked = (content: Content | undefined): boolean =>
	content?.kind === 'passages' &&
	content
		.marks()
		.some(
			marks => marks === 'other words' || marks.some(({style}) => style === 'differs' || style === 'moved'),
		);

/**
 * The columns in which a row differs: where words are marked, the base only where no other has any; of accounts at
 * odds all.
 */
const differingColumns = ({cells, heading}: TableRow, columns: readonly Column[], base: string | null) => {
	const speaking = columns.map(({id}) => id).filter(id => cells.get(id)?.kind === 'passages');
	if (heading !== null) return speaking;
	const marked = speaking.filter(id => isMarked(cells.get(id)));
	const compared = base !== null && speaking.includes(base) ? base : speaking[0];
	return marked.length > 1 ? marked.filter(id => id !== compared) : marked;
};

const nextFinding = (state: State, by: 1 | -1, model: Model): State => {
	const {reader} = state;
	if (!reader) return state;
	const findings = findingsOf(model, reader.article);
	if (findings.length === 0) return {...state, message: 'Nothing was found in this article.'};
	// From the passage that the article was opened at, the cursor goes on from there.
	const start = reader.target?.start ?? -1;
	const before = findings.findLastIndex(finding => finding.start < start);
	const at = reader.finding ?? (by === 1 ? before : before + 1);
	const finding = (at + by + findings.length) % findings.length;
	const top = topFor(state, model, reader.article, findings[finding]!.start, reader.top);
	return {...state, reader: {...reader, finding, top}};
};

/**
 * To the next cell that differs, row by row and from left to right, or to the next finding of the article. Goes round
 * at the end.
 */
export const nextMark = (state: State, by: 1 | -1, model: Model): State => {
	if (state.reader) return nextFinding(state, by, model);
	const {rows, columns} = currentTable(model, state);
	const at = positionOf(state, 'comparison', model);
	const column = columns.findIndex(({id}) => id === chosenCell(model, state)?.column);
	const isAhead = (id: string) => by * (columns.findIndex(other => other.id === id) - column) > 0;
	// Of the row that it stands in, first what lies ahead; what lies behind comes when all other rows are done.
	for (let step = 0; step <= rows.length; step++) {
		const row = rows[(at + by * step + rows.length * step) % rows.length];
		const differing = row ? differingColumns(row, columns, state.base) : [];
		const open = step === 0 ? differing.filter(isAhead) : differing;
		const next = by === 1 ? open[0] : open.at(-1);
		if (row && next) return {...state, row: row.id, column: next};
	}

	return {...state, message: 'No cell is marked as different here.'};
};

const matchMessage = (places: readonly number[], at: number, words: string): string =>
	`“${words}”: ${places.indexOf(at) + 1} of ${places.length}`;

/**
 * To the next match of the search in the pane that has the focus.
 *
 * @param stay Stays where it is if that is a match: so a search that was just typed finds what is in view.
 */
export const nextMatch = (state: State, by: 1 | -1, model: Model, stay: boolean): State => {
	const {search, reader, focus} = state;
	if (search === '') return {...state, message: 'Nothing to look for: / asks for words.'};
	const places = currentMatches(model, state);
	const here = reader ? (reader.target?.start ?? -1) : positionOf(state, focus, model);
	const at = nextPlace(places, stay ? here - 1 : here, by);
	if (at === null) return {...state, message: `“${search}” is not in this pane.`};
	const found = {...state, message: matchMessage(places, at, search)};
	if (reader) {
		const target = {article: reader.article, start: at, end: at + search.length};
		return {
			...found,
			reader: {...reader, target, finding: null, top: topFor(state, model, reader.article, at, reader.top)},
		};
	}

	if (focus === 'events') return {...found, event: currentEvents(model, state).events[at]!.id};
	if (focus === 'articles') {
		return {...found, article: (currentArticles(model, state)[at] ?? chosenArticle(model, state)!).id};
	}

	const row = currentTable(model, state).rows[at]!;
	return {...found, row: row.id, column: matchingColumn(model, state, row, search) ?? state.column};
};
