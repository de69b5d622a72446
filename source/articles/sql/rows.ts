import type {DuckDBConnection, DuckDBResult, DuckDBValue} from '@duckdb/node-api';
import {missingColumn, recordOf} from '../columns.ts';
import {fieldNamed} from '../fields.ts';
import {attempt, InputError, type OnProblem} from '../input-error.ts';
import {type Placed, placedOf} from '../placed.ts';
import {type DuckDB, inDatabase, loadDuckDB, queryName} from './database.ts';
import {asked} from './failures.ts';
import {prepared, whyFailed} from './selection.ts';
import {valueIn} from './values.ts';

/** In milliseconds: a query that has not begun yet hears nothing of being interrupted. */
const interruptAgain = 50;

const stopped = (): InputError => new InputError(queryName, 'stopped', 'run it again');

/** Interrupts what DuckDB does on a connection once a signal is given. Returns what ends the watch. */
const interrupting = (connection: DuckDBConnection, signal: AbortSignal | undefined): (() => void) => {
	let timer: NodeJS.Timeout | undefined;
	const interrupt = (): void => {
		connection.interrupt();
		timer ??= setInterval(interrupt, interruptAgain);
	};
	signal?.addEventListener('abort', interrupt, {once: true});
	return () => {
		signal?.removeEventListener('abort', interrupt);
		clearInterval(timer);
	};
};

/** The rows of a result, of which DuckDB makes no more than are taken; a cell is null where its column is not asked for. */
async function* rowsIn(result: DuckDBResult, isAskedFor: readonly boolean[]): AsyncGenerator<DuckDBValue[]> {
	for (;;) {
		const chunk = await asked(result.fetchChunk());
		if (chunk === null || chunk.rowCount === 0) return;
		const columns = isAskedFor.map((asks, i) => (asks ? chunk.getColumnVector(i) : null));
		// One by one: a chunk has two thousand rows, and a row may hold a book.
		for (let row = 0; row < chunk.rowCount; row++) yield columns.map(column => column?.getItem(row) ?? null);
	}
}

async function* articlesIn(
	duckdb: DuckDB,
	connection: DuckDBConnection,
	sql: string,
	onProblem: OnProblem,
): AsyncGenerator<Placed> {
	const statement = await prepared(duckdb, connection, sql);
	const columns = Array.from({length: statement.columnCount}, (_, i) => fieldNamed(statement.columnName(i)));
	const missing = missingColumn(
		columns,
		queryName,
		'select it, or call a column so: select body as text, paper as outlet',
	);
	if (missing) throw missing;

	const result = await asked(statement.stream());
	let number = 0;
	for await (const row of rowsIn(
		result,
		columns.map(field => field !== null),
	)) {
		const place = `${queryName}, row ${++number}`;
		const placed = attempt(
			() =>
				placedOf(
					recordOf(
						columns,
						row.map(value => valueIn(duckdb, value, place)),
					),
					place,
				),
			onProblem,
		);
		if (placed !== null) yield placed;
	}

	// What fails after its first rows ends as what has no more of them; only this tells it.
	if (result.returnType === duckdb.ResultReturnType.INVALID) {
		throw new InputError(
			`${queryName}, after row ${number}`,
			await whyFailed(connection, sql),
			'mend the query, or the file; the rows from there on are left out',
		);
	}

	if (number === 0) throw new InputError(queryName, 'no rows', 'check its conditions');
}

/**
 * Reads articles through DuckDB, one a row, in constant memory: columns by their names, as in a table. The query is a
 * single SELECT, which reads files of this machine and writes nothing.
 *
 * @param sql The query.
 * @param onProblem Told of rows that are no articles; they are left out.
 * @param signal Ends the query.
 * @throws {InputError} Where nothing can be read, or nothing more; what was read until then stays.
 */
export async function* articleRows(
	sql: string,
	onProblem: OnProblem,
	{signal}: {signal?: AbortSignal | undefined} = {},
): AsyncGenerator<Placed> {
	const duckdb = await loadDuckDB();
	yield* inDatabase(duckdb, async function* (connection) {
		const ended = interrupting(connection, signal);
		try {
			if (signal?.aborted) throw stopped();
			yield* articlesIn(duckdb, connection, sql, onProblem);
			if (signal?.aborted) throw stopped();
		} catch (error) {
			throw signal?.aborted ? stopped() : error;
		} finally {
			ended();
		}
	});
}
