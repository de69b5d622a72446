import type {Article} from '../analysis.ts';
import {type Document, documentOf, type OnNotice, type Sent} from './document.ts';
import {distinct} from './duplicates.ts';
import {readDocument} from './files.ts';
import {articlesOf} from './formats.ts';
import {InputError, type OnProblem} from './input-error.ts';
import type {Placed} from './placed.ts';

/**
 * What a user gives: the path of a file, or what stands in no file, with what to call it in messages and what its
 * sender tells of it.
 */
export type Input = string | ({name: string; bytes: Buffer} & Sent);

/** What is told while articles are read. */
export type ReadingOptions = {
	/** Told in one line of what was read otherwise than it was given, or rests on a guess. */
	onNotice?: (line: string) => void;
	/** Told of what cannot be read; the rest is read. Without it the first problem is thrown. */
	onProblem?: OnProblem;
};

const rethrow: OnProblem = problem => {
	throw problem;
};

const documentFor = async (input: Input): Promise<Document> =>
	typeof input === 'string'
		? readDocument(input)
		: {...documentOf(input.name, input.bytes, input), ending: ''};

/** Gathers what is told of documents: where it is the same of many, it is one line. */
const gathered = (): {onNotice: OnNotice; lines: () => string[]} => {
	const names = new Map<string, Set<string>>();
	return {
		onNotice: ({name}, notice) => {
			names.set(notice, (names.get(notice) ?? new Set()).add(name));
		},
		lines: () =>
			[...names].map(([notice, [first, ...others]]) =>
				others.length === 0 ? `${first}: ${notice}` : `${first} and ${others.length} more: ${notice}`,
			),
	};
};

/**
 * Reads articles from files. An article that stands twice is read once.
 *
 * @param inputs Paths of .jsonl, .ndjson, .json, .txt and .md files; a text without a file is told by its first
 * character: JSON, JSON lines, or one article.
 * @returns The articles in the order of the files.
 * @throws {InputError} Where nobody is told of problems: in one line the file, the line and the field that is
 * wrong, and the mend.
 */
export const readArticles = async (
	inputs: readonly Input[],
	{onNotice = () => {}, onProblem = rethrow}: ReadingOptions = {},
): Promise<Article[]> => {
	const placed: Placed[] = [];
	const notices = gathered();
	for (const input of inputs) {
		try {
			const found = await articlesOf(await documentFor(input), {onProblem, onNotice: notices.onNotice});
			for (const each of found) placed.push(each);
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			onProblem(error);
		}
	}

	const {articles, notice} = distinct(placed, onProblem);
	for (const line of notices.lines()) onNotice(line);
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
export const articlesIn = async (text: string, file: string): Promise<Article[]> => {
	const listener = {onProblem: rethrow, onNotice: () => {}};
	return distinct(await articlesOf(documentOf(file, Buffer.from(text)), listener), rethrow).articles;
};
