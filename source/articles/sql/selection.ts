import type {DuckDBConnection, DuckDBPreparedStatement} from '@duckdb/node-api';
import {InputError} from '../input-error.ts';
import {type DuckDB, queryName} from './database.ts';
import {asked, inLine} from './failures.ts';

/**
 * What may be called in the place of a table: what reads files, and what makes rows of values. The others look into
 * DuckDB itself, or turn on what writes files (`enable_logging`, `enable_profiling`), or run text as a query.
 */
const sources = new Set([
	'generate_series',
	'glob',
	'json_each',
	'json_tree',
	'parquet_file_metadata',
	'parquet_kv_metadata',
	'parquet_metadata',
	'parquet_scan',
	'parquet_schema',
	'range',
	'read_blob',
	'read_csv',
	'read_csv_auto',
	'read_duckdb',
	'read_json',
	'read_json_auto',
	'read_json_objects',
	'read_json_objects_auto',
	'read_ndjson',
	'read_ndjson_auto',
	'read_ndjson_objects',
	'read_parquet',
	'read_text',
	'repeat',
	'repeat_row',
	'unnest',
]);

/** What DuckDB's parser makes of a text. */
type Parsed = {
	error: boolean;
	error_type?: string;
	error_message?: string;
	statements?: unknown[];
};

/** The names of what is called in the place of a table, wherever in a query. */
const sourcesIn = (tree: string): string[] => {
	const names: string[] = [];
	JSON.parse(tree, (_key, value) => {
		if (value?.type === 'TABLE_FUNCTION') names.push(String(value.function?.function_name));
		return value;
	});
	return names;
};

const refused = (problem: string): InputError =>
	new InputError(queryName, problem, 'give one SELECT; a query may only read');

/** The first cell of the one row that a query of ours gives. */
const textOf = async (connection: DuckDBConnection, query: string, sql: string): Promise<string> => {
	const reader = await asked(connection.runAndReadAll(query, [sql]));
	return String(reader.getRows()[0]?.[0]);
};

/** Refuses by what the parser alone makes of a text: DuckDB does some things while it prepares them. */
const checkSyntax = async (connection: DuckDBConnection, sql: string): Promise<void> => {
	const tree = await textOf(connection, 'select json_serialize_sql($1::varchar)', sql);
	const {error, error_type, error_message, statements = []}: Parsed = JSON.parse(tree);
	if (error && error_type === 'parser')
		throw new InputError(queryName, error_message ?? 'no SQL', 'mend the query');
	if (error) throw refused('not a SELECT');
	if (statements.length === 0) throw refused('no statement');
	if (statements.length > 1) throw refused(`${statements.length} statements`);
	const other = sourcesIn(tree).find(name => !sources.has(name));
	if (other !== undefined) throw refused(`${other}() is no source of articles`);
};

/**
 * Prepares a query, where it is a single SELECT that reads files and does nothing else.
 *
 * @throws {InputError} Where it is anything else, and where DuckDB makes nothing of it.
 */
export const prepared = async (
	{StatementType}: DuckDB,
	connection: DuckDBConnection,
	sql: string,
): Promise<DuckDBPreparedStatement> => {
	await checkSyntax(connection, sql);
	const statement = await asked(connection.prepare(sql));
	if (statement.statementType !== StatementType.SELECT) throw refused('not a SELECT');
	if (statement.parameterCount > 0) throw refused('a placeholder stands where a value should');
	return statement;
};

/** Why a query fails that has begun to give rows, in a line. Rows are made again, and none is kept. */
export const whyFailed = async (connection: DuckDBConnection, sql: string): Promise<string> => {
	// As a part of another query it may have no semicolon and no comment at its end.
	const query = 'select json_deserialize_sql(json_serialize_sql($1::varchar))';
	const plain = await textOf(connection, query, sql);
	try {
		await connection.run(`select count(hash(article)) from (${plain}) article`);
		return 'DuckDB failed without a reason';
	} catch (error) {
		return inLine(error);
	}
};
