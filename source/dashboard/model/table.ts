import type {Evidence, Span} from '../../analysis.ts';
import type {Silence} from '../../report/silence.ts';
import type {Line, Marked} from '../line.ts';
import {fullDate} from './dates.ts';

/**
 * What the comparison pane shows, whatever the view: outlets as columns, something else as rows. A view is a
 * pure function from the model to one of these.
 */
export type Table = {
	columns: readonly Column[];
	rows: readonly TableRow[];
	/** Cells that a column needs at least: a sentence more than a sign. More outlets are paged through. */
	leastColumn: number;
	/** What the signs of the cells mean: stands in the head. */
	legend?: Line;
	/** True where rows of a line each follow without a blank one between them. */
	dense?: boolean;
	/** What to say where there are no rows. */
	empty: string;
};

/** One article of one outlet. */
export type Column = {
	/** The article's id. */
	id: string;
	outlet: string;
	published: string | null;
	/** What tells it from the other columns: its outlet, of several of one outlet the day, of one day the headline. */
	telling: 'outlet' | 'day' | {headline: string};
	/** A second line for the head: the event that the article reports, where columns report several. */
	about: string | null;
};

/** A column in words: its outlet, with what else it takes to tell it from the others. */
export const columnName = ({outlet, published, telling}: Column): string => {
	if (telling === 'outlet') return outlet;
	return `${outlet}, ${telling === 'day' ? fullDate(published) : `“${telling.headline}”`}`;
};

export type TableRow = {
	id: string;
	/** What the row is about; empty where the row above says it already. */
	label: string;
	/** A word on the row as a whole, under its label. */
	note: string;
	/** What is said across all columns, above the cells. */
	heading: string | null;
	/** A picture across all columns, below the heading. */
	picture?: readonly Line[];
	/** What articles without a column say on it, below the heading. */
	elsewhere?: readonly string[];
	/** The row's knot, where the rows hang on a thread from the first to the last. */
	knot?: string;
	cells: ReadonlyMap<string, Content>;
};

/** Why a cell is empty: the outlet left it out; it could not know yet; the excerpt does not show. */
export type Absence = Silence;

/** Passages to mark; or that the words are others throughout, so that marking them would say nothing. */
export type WordMarks = readonly Marked[] | 'other words';

export type Content =
	| {
			kind: 'passages';
			article: string;
			spans: readonly Span[];
			/** A word before the passages: the event they speak of, where it is not that of the column. */
			note: string | null;
			/** A word before each of the passages, where they have to be told apart. */
			heads?: readonly string[];
			/** For each of the spans. Asked for only when the cell is painted. */
			marks: () => readonly WordMarks[];
	  }
	| {
			kind: 'lines';
			lines: readonly Line[];
			evidence: Evidence | null;
			/** The row of the view rows that tells more, and to which Enter goes. */
			row?: string;
			/** The cell in words, where its lines are but signs. */
			spoken?: string;
	  }
	| {kind: 'absent'; why: Absence};

/** The passage that a cell rests on. */
export const evidenceOf = (content: Content | undefined): Evidence | null => {
	if (content?.kind === 'lines') return content.evidence;
	if (content?.kind !== 'passages') return null;
	const first = content.spans[0];
	return first ? {article: content.article, ...first} : null;
};

/** A column that holds sentences; one that holds a few words; one that holds a sign and a number. */
export const columnWidths = {sentence: 28, words: 22, sign: 12} as const;
