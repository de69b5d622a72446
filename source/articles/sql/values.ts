import type {DuckDBValue} from '@duckdb/node-api';
import {InputError} from '../input-error.ts';
import type {DuckDB} from './database.ts';

/** "2031-06-03T10:30:00", as ISO 8601 has it. */
const isoTime = (time: {toString(): string}): string => String(time).replace(' ', 'T');

const textIn = (bytes: Uint8Array, place: string): string => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		throw new InputError(
			place,
			'bytes that are no text in UTF-8',
			'turn them into a text in the query, or leave the column out',
		);
	}
};

/**
 * What a value of DuckDB says in a cell of a table: texts for all that has no parts, lists and objects of them for what
 * has. Dates and times are ISO 8601; a time with a zone is told in UTC, which is how DuckDB keeps it.
 *
 * @param place Names the row in messages.
 * @throws {InputError} For bytes that are no text.
 */
export const valueIn = (duckdb: DuckDB, value: DuckDBValue, place: string): unknown => {
	if (value === null || typeof value === 'string') return value;
	if (value instanceof duckdb.DuckDBBlobValue) return textIn(value.bytes, place);
	if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
		return value.items.filter(item => item !== null).map(item => valueIn(duckdb, item, place));
	if (value instanceof duckdb.DuckDBStructValue) {
		return Object.fromEntries(
			Object.entries(value.entries).map(([name, entry]) => [name, valueIn(duckdb, entry, place)]),
		);
	}

	if (value instanceof duckdb.DuckDBTimestampTZValue)
		return `${isoTime(new duckdb.DuckDBTimestampValue(value.micros))}Z`;
	if (
		value instanceof duckdb.DuckDBTimestampValue ||
		value instanceof duckdb.DuckDBTimestampSecondsValue ||
		value instanceof duckdb.DuckDBTimestampMillisecondsValue ||
		value instanceof duckdb.DuckDBTimestampNanosecondsValue
	)
		return isoTime(value);
	return String(value);
};
