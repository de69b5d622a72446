import {readFile} from 'node:fs/promises';
import type {Article} from '../analysis.ts';
import {type Placed, parseArticles} from './formats.ts';
import {InputError} from './input-error.ts';

const problems = new Map([
	['ENOENT', ['no such file', 'check the path']],
	['EACCES', ['not readable', 'change its permissions']],
	['EPERM', ['not readable', 'change its permissions']],
	['EISDIR', ['a folder', 'name the files in it']],
]);

const readText = async (file: string): Promise<string> => {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const [problem, mend] = problems.get(code) ?? [`cannot be read (${code})`, 'check the file'];
		throw new InputError(file, problem!, mend!);
	}
};

/**
 * Checks that no two articles share an id.
 *
 * @throws {InputError} Naming both places.
 */
const withoutDuplicates = (placed: readonly Placed[]): Article[] => {
	const places = new Map<string, string>();
	for (const {article, place} of placed) {
		const before = places.get(article.id);
		if (before !== undefined) {
			throw new InputError(
				place,
				`the id "${article.id}" stands already in ${before}`,
				'give each article its own "id"',
			);
		}

		places.set(article.id, place);
	}

	return placed.map(({article}) => article);
};

/**
 * Reads articles from files.
 *
 * @param files Paths of .jsonl, .json, .txt and .md files.
 * @returns The articles in the order of the files.
 * @throws {InputError} In one line: the file, the line and the field that is wrong, and the mend.
 */
export const readArticles = async (files: readonly string[]): Promise<Article[]> => {
	const placed: Placed[][] = [];
	for (const file of files) placed.push(parseArticles(await readText(file), file));
	return withoutDuplicates(placed.flat());
};

/**
 * Reads articles from the text of a file.
 *
 * @param text What the file holds.
 * @param file Its name: the ending tells the format, and messages name it.
 * @throws {InputError} As `readArticles` does.
 */
export const articlesIn = (text: string, file: string): Article[] =>
	withoutDuplicates(parseArticles(text, file));
