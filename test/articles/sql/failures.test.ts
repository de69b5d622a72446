import {expect, test} from 'vitest';
import {asked} from '../../../source/articles/sql/failures.ts';

test.each([
	[
		'Catalog Error: Table with name news does not exist!\nDid you mean "views"?\n\nLINE 1: from news\n             ^',
		'Catalog Error: Table with name news does not exist! Did you mean "views"?; mend the query',
	],
	[
		'IO Error: Could not set lock on file "news.duckdb": Conflicting lock is held in writer (PID 7). See also https://duckdb.example/concurrency',
		'IO Error: Could not set lock on file "news.duckdb": Conflicting lock is held in writer (PID 7); end the program that writes to the file',
	],
	[
		'IO Error: Cannot open file "news.csv": Permission denied',
		'IO Error: Cannot open file "news.csv": Permission denied; check the file',
	],
	[
		'Out of Memory Error: failed to allocate data of size 512.0 MiB\nDatabase is launched in in-memory mode\nUnused blocks cannot be offloaded',
		'Out of Memory Error: failed to allocate data of size 512.0 MiB; ask for fewer rows at once, or leave the order to Readout',
	],
	[
		`Invalid Input Error: ${'so '.repeat(200)}`,
		`Invalid Input Error: ${'so '.repeat(92)}so…; mend the query`,
	],
])('what DuckDB says is told in a line: %s', async (message, line) => {
	await expect(asked(Promise.reject(new Error(message)))).rejects.toThrow(
		expect.objectContaining({message: `the query: ${line}`}),
	);
});

test('an answer is given as it is', async () => {
	expect(await asked(Promise.resolve(7))).toBe(7);
});
