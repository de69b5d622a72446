import {readFile} from 'node:fs/promises';
import type {Article} from '../analysis.ts';
import {decoded} from './decoding.ts';
import {distinct} from './duplicates.ts';
import {type Placed, parseArticles, parseUnnamed} from './formats.ts';
import {InputError} from './input-error.ts';

const problems = new Map([
	['ENOENT', ['no such file', 'check the path']],
	['EACCES', ['not readable', 'change its permissions']],
	['EPERM', ['not readable', 'change its permissions']],
	['EISDIR', ['a folder', 'name the files in it']],
]);

const readText = async (file: string): Promise<string> => {
	let bytes: Buffer;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const [problem, mend] = problems.get(code) ?? [`cannot be read (${code})`, 'check the file'];
		throw new InputError(file, problem!, mend!);
	}

	return decoded(bytes, file);
};

/** What a user gives: the path of a file, or a text that stands in no file and what to call it in messages. */
export type Input = string | {name: string; bytes: Buffer};

const parse = async (input: Input): Promise<Placed[]> =>
	typeof input === 'string'
		? parseArticles(await readText(input), input)
		: parseUnnamed(decoded(input.bytes, input.name), input.name);

/**
 * Reads articles from files. An article that stands twice is read once.
 *
 * @param inputs Paths of .jsonl, .ndjson, .json, .txt and .md files; a text without a file is told by its first
 * character: JSON, JSON lines, or one article.
 * @param onNotice Told in one line of articles that stand twice.
 * @returns The articles in the order of the files.
 * @throws {InputError} In one line: the file, the line and the field that is wrong, and the mend.
 */
export const readArticles = async (
	inputs: readonly Input[],
	onNotice: (line: string) => void = () => {},
): Promise<Article[]> => {
	const placed: Placed[][] = [];
	for (const input of inputs) placed.push(await parse(input));
	const {articles, notice} = distinct(placed.flat());
	if (notice !== null) onNotice(notice);
	return articles;
};

/**
 * Reads articles from the text of a file. An article that stands twice is read once.
 *
 * @param text What the file holds.
 * @param file Its name: the ending tells the format, and messages name it.
 * @throws {InputError} As `readArticles` does.
 */
export const articlesIn = (text: string, file: string): Article[] =>
	distinct(parseArticles(text, file)).articles;
