import {InputError} from '../input-error.ts';
import {queryName} from './database.ts';

/** What to do, by how DuckDB's message begins. */
const mends: ReadonlyArray<readonly [RegExp, string]> = [
	[/^IO Error: No files found/, 'check the path, which is taken from the folder that you are in'],
	[/^IO Error: Could not set lock/, 'end the program that writes to the file'],
	[/^IO Error:/, 'check the file'],
	[/^Missing Extension Error:/, 'give a file of this machine in a format that DuckDB reads by itself'],
	[/needs? .*extension|exists in the \w+ extension/, 'give a file in a format that DuckDB reads by itself'],
	[/^Out of Memory Error:/, 'ask for fewer rows at once, or leave the order to Readout'],
];

const mostShown = 300;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** DuckDB's message in a line: without where it stands in the query, and what to type in its own shell. */
export const inLine = (error: unknown): string => {
	const [said = ''] = messageOf(error).split(/\n\s*\n|\nDatabase is launched/, 1);
	const line = said
		.replace(/\s+/g, ' ')
		.replace(/ See also https?:.*$/, '')
		.trim()
		.replace(/[.!]$/, '');
	return line.length > mostShown ? `${line.slice(0, mostShown - 1)}…` : line;
};

const mendOf = (error: unknown): string =>
	mends.find(([pattern]) => pattern.test(messageOf(error)))?.[1] ?? 'mend the query';

/**
 * What DuckDB answers.
 *
 * @throws {InputError} With what it says where it fails.
 */
export const asked = async <T>(answer: Promise<T>): Promise<T> => {
	try {
		return await answer;
	} catch (error) {
		throw new InputError(queryName, inLine(error), mendOf(error));
	}
};
