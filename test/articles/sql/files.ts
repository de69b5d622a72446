import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {DuckDBInstance, type DuckDBValue} from '@duckdb/node-api';

/** A folder of files that DuckDB has made. */
export type Made = {
	folder: string;
	/** The path of a file in it, quoted for SQL. */
	at: (name: string) => string;
	/** Runs statements, in which paths are those of `at`. */
	run: (sql: string, values?: DuckDBValue[]) => Promise<void>;
	remove: () => Promise<void>;
};

export const makeFiles = async (): Promise<Made> => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-sql-'));
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	return {
		folder,
		at: name => `'${path.join(folder, name)}'`,
		run: async (sql, values) => {
			await connection.run(sql, values);
		},
		remove: async () => {
			connection.closeSync();
			instance.closeSync();
			await rm(folder, {recursive: true});
		},
	};
};
