import type {Evidence, Span} from '../analysis.ts';
import {documentOf, lineAt} from './model/document.ts';
import {findingsOf} from './model/findings.ts';
import type {Model} from './model/model.ts';
import {currentTable, readerRoom} from './selectors.ts';
import type {State} from './state.ts';

/** How far from the top a passage is shown that was jumped to: with some lines before it. */
const lead = 4;

/** The first line of the reader that brings an offset into view, unmoved where it is in view already. */
export const topFor = (state: State, model: Model, article: string, offset: number, top: number): number => {
	const {columns, rows} = readerRoom(state);
	const line = lineAt(documentOf(model, article, columns), offset);
	return line >= top && line < top + rows ? top : Math.max(0, line - lead);
};

/** Opens an article, at a passage where one is given. */
export const openReader = (state: State, model: Model, article: string, target: Evidence | null): State => ({
	...state,
	reader: {
		article,
		target,
		finding: null,
		top: target ? topFor(state, model, article, target.start, 0) : 0,
	},
});

const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Closes the reader on the row that holds its finding or target. */
export const rowOfFinding = (state: State, model: Model): State => {
	const {reader} = state;
	if (!reader) return state;
	const finding =
		reader.finding === null ? null : (findingsOf(model, reader.article)[reader.finding] ?? null);
	const place = finding ?? reader.target;
	if (!place) return {...state, message: 'Choose a finding first: [ and ] go from one to the next.'};
	const row = currentTable(model, state).rows.find(({cells}) => {
		const content = cells.get(reader.article);
		return content?.kind === 'passages' && content.spans.some(span => overlap(span, place));
	});
	if (!row) return {...state, message: 'No row of this comparison holds the passage.'};
	return {...state, reader: null, focus: 'comparison', row: row.id, column: reader.article};
};
