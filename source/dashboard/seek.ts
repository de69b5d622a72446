import {findingsOf} from './model/findings.ts';
import type {Model} from './model/model.ts';
import {nextPlace} from './model/search.ts';
import type {TableRow} from './model/table.ts';
import {positionOf} from './moves.ts';
import {topFor} from './reading.ts';
import {chosenArticle, currentArticles, currentEvents, currentMatches, currentTable} from './selectors.ts';
import type {State} from './state.ts';

/** True where a row shows words that differ, or is missing from some outlet. */
const differs = ({cells, heading}: TableRow): boolean =>
	heading !== null ||
	[...cells.values()].some(
		cell =>
			cell.kind === 'absent' || (cell.kind === 'passages' && cell.marks().some(marks => marks.length > 0)),
	);

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

/** To the next row that differs, or the next finding of the article. Goes round at the end. */
export const nextMark = (state: State, by: 1 | -1, model: Model): State => {
	if (state.reader) return nextFinding(state, by, model);
	const {rows} = currentTable(model, state);
	const at = positionOf(state, 'comparison', model);
	for (let step = 1; step <= rows.length; step++) {
		const row = rows[(at + by * step + rows.length * step) % rows.length]!;
		if (differs(row)) return {...state, row: row.id};
	}

	return {...state, message: 'No row differs.'};
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

	return {...found, row: currentTable(model, state).rows[at]!.id};
};
