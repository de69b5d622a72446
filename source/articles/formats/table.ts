import {type Columns, missingColumn, recordOf} from '../columns.ts';
import {type Document, type Reader, textOf} from '../document.ts';
import {fieldNamed} from '../fields.ts';
import {guessedByAddress} from '../guessed-outlet.ts';
import {attempt, InputError} from '../input-error.ts';
import {placedOf} from '../placed.ts';

/** What may stand between the columns. */
const delimiters = [',', ';', '\t'] as const;

const unquoted = (cell: string): string => cell.trim().replace(/^"([\s\S]*)"$/, '$1');

const columnsOf = (header: string, delimiter: string): Columns =>
	header.split(delimiter).map(cell => fieldNamed(unquoted(cell)));

const headerOf = (text: string): string => /^\s*([^\r\n]*)/.exec(text)![1]!;

/** What parts the columns: that by which the header names most fields. */
const delimiterOf = (header: string): string => {
	const known = (delimiter: string) => columnsOf(header, delimiter).filter(field => field !== null).length;
	return delimiters.reduce((best, each) => (known(each) > known(best) ? each : best));
};

/** Whether a text begins as a table of articles does: with the names of a text and of an outlet or an address. */
export const isTable = (text: string): boolean => {
	const header = headerOf(text).slice(0, 1000);
	const named = columnsOf(header, delimiterOf(header));
	return named.includes('text') && (named.includes('outlet') || named.includes('url'));
};

type Rows = {rows: string[][]; problem: InputError | null};

const rowsOf = async (document: Document, text: string): Promise<Rows> => {
	const {CsvError, parse} = await import('csv-parse/sync');
	const rows: string[][] = [];
	try {
		parse(text, {
			delimiter: delimiterOf(headerOf(text)),
			relax_column_count: true,
			// "5" wide" in a cell that is not quoted is no beginning of a quotation.
			relax_quotes: true,
			skip_empty_lines: true,
			on_record: (row: string[]) => {
				rows.push(row);
				return null;
			},
		});
		return {rows, problem: null};
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const place = `${document.name}, row ${rows.length + 1}`;
		const problem =
			error.code === 'CSV_QUOTE_NOT_CLOSED'
				? new InputError(
						place,
						'a quotation mark opens a cell and none closes it',
						'close it, or double it where it stands in the text; this row and those below are left out',
					)
				: new InputError(place, 'not a row of a table', 'mend it; this row and those below are left out');
		return {rows, problem};
	}
};

/**
 * Reads a table with one article a row (RFC 4180): columns by the names in its first row, parted by commas,
 * semicolons or tabs, whatever the first row tells. Rows are counted as spreadsheets do, the header among them.
 */
export const readTable: Reader = async (document, reading) => {
	const text = textOf(document, reading);
	const {rows, problem} = await rowsOf(document, text);
	const [header = [], ...others] = rows;
	const fields = header.map(fieldNamed);
	// A short row has no more to tell.
	const cellsOf = (row: readonly string[]): string[] => fields.map((_, column) => row[column] ?? '');
	if (problem && rows.length === 0) throw problem;
	const missing = missingColumn(
		fields,
		`${document.name}, row 1`,
		'name the columns in the first row: outlet, published, headline, url, text',
	);
	if (missing) throw missing;

	const placed = others.flatMap(
		(row, index) =>
			attempt(
				() => placedOf(recordOf(fields, cellsOf(row)), `${document.name}, row ${index + 2}`),
				reading.onProblem,
			) ?? [],
	);
	if (problem) reading.onProblem(problem);
	if (placed.some(({isGuessed}) => isGuessed)) reading.onNotice(document, guessedByAddress);
	return placed;
};
