import type {DuckDBConnection} from '@duckdb/node-api';
import {InputError} from '../input-error.ts';

/** DuckDB as its optional package exports it. */
export type DuckDB = typeof import('@duckdb/node-api');

/** The version that `package.json` takes; others may read queries otherwise. */
export const duckdbVersion = '1.5.6-r.1';

/** Names the query in messages. */
export const queryName = 'the query';

const install = `run "npm install @duckdb/node-api@${duckdbVersion}" where Readout is installed (with --global where Readout is)`;

/**
 * Loads DuckDB from where the program is installed, never from the folder that somebody happens to work in.
 *
 * @throws {InputError} Where it is not installed, or not for this machine.
 */
export const loadDuckDB = async (): Promise<DuckDB> => {
	try {
		return await import('@duckdb/node-api');
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const isThere = !('code' in error && error.code === 'ERR_MODULE_NOT_FOUND');
		throw new InputError(
			queryName,
			isThere
				? `DuckDB, which reads it, cannot be loaded (${error.message.split('\n', 1)[0]})`
				: 'DuckDB, which reads it, is not installed',
			install,
		);
	}
};

/**
 * Nothing leaves the machine, nothing is written, and the machine goes on with other work. Files may be read: that is
 * what a query is for. Without a folder for what does not fit in memory, such a query ends with an error.
 */
const settings = {
	threads: '2',
	memory_limit: '1GB',
	temp_directory: '',
	autoinstall_known_extensions: 'false',
	autoload_known_extensions: 'false',
	allow_community_extensions: 'false',
	allow_persistent_secrets: 'false',
	lock_configuration: 'true',
};

/** Opens an empty database in memory, does something with it and closes it. */
export async function* inDatabase<Item>(
	{DuckDBInstance}: DuckDB,
	work: (connection: DuckDBConnection) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
	const instance = await DuckDBInstance.create(':memory:', settings);
	try {
		const connection = await instance.connect();
		try {
			yield* work(connection);
		} finally {
			connection.closeSync();
		}
	} finally {
		instance.closeSync();
	}
}
