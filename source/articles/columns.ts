import {dateField, type FieldName, namesOf} from './fields.ts';
import {InputError} from './input-error.ts';

/** What each column of a table holds: a field of an article, or nothing that is read. */
export type Columns = ReadonlyArray<FieldName | null>;

const yes = new Set(['true', 'yes', 'y', '1', 'x']);

const valueIn = (field: FieldName, cell: unknown): unknown => {
	if (typeof cell !== 'string') return cell;
	if (field === 'excerpt') return yes.has(cell.trim().toLowerCase());
	if (field === 'published') return dateField(cell);
	return cell.replace(/\r\n?/g, '\n');
};

const isBlank = (cell: unknown): boolean => typeof cell === 'string' && cell.trim() === '';

/**
 * The record of a row, by the program's names of its fields; what is blank there is not told, but for the text.
 *
 * @param row A cell for each column; null where the table holds none.
 */
export const recordOf = (columns: Columns, row: readonly unknown[]): object =>
	Object.fromEntries(
		columns.flatMap((field, column) => {
			const cell = row[column];
			return field === null || cell === null || (isBlank(cell) && field !== 'text')
				? []
				: [[field, valueIn(field, cell)]];
		}),
	);

/** Says which column is missing without which no row is an article; null where none is. */
export const missingColumn = (columns: Columns, place: string, mend: string): InputError | null => {
	// An address tells the outlet, too.
	const has = (field: FieldName): boolean =>
		columns.includes(field) || (field === 'outlet' && columns.includes('url'));
	const missing = (['text', 'outlet'] as const).find(field => !has(field));
	return missing === undefined ? null : new InputError(place, `no column ${namesOf(missing)}`, mend);
};
