import {existsSync} from 'node:fs';
import {standardInput} from './standard-input.ts';
import {UsageError} from './usage-error.ts';

/** What the names of files with articles end in. */
export const articleExtensions = [
	'jsonl',
	'ndjson',
	'json',
	'csv',
	'tsv',
	'eml',
	'xml',
	'rss',
	'atom',
	'txt',
	'md',
	'html',
	'htm',
	'xhtml',
	'mhtml',
	'mht',
] as const;

const ending = new RegExp(`\\.(?:${articleExtensions.join('|')})$`, 'i');

/** True for what is fetched and no file. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input);

/** True for what has the look of a path or an address, or is one, or stands for standard input. */
export const isFile = (input: string): boolean =>
	input === standardInput || /[/\\]/.test(input) || ending.test(input) || existsSync(input);

/**
 * The inputs, where all of them are files.
 *
 * @param mend What is said to mend where one is none.
 * @throws {UsageError} That names the first that is none.
 */
export const onlyFiles = (inputs: readonly string[], mend = 'check the path'): readonly string[] => {
	const wrong = inputs.find(input => !isFile(input));
	if (wrong !== undefined) throw new UsageError(`${wrong || '""'}: no such file; ${mend}`);
	return inputs;
};
