import type {Article} from '../analysis.ts';
import type {Document} from './document.ts';
import {distinct} from './duplicates.ts';
import {documentOf, readDocument} from './files.ts';
import {articlesOf} from './formats.ts';
import {InputError, type OnProblem} from './input-error.ts';
import type {Placed} from './placed.ts';

/** What a user gives: the path of a file, or a text that stands in no file and what to call it in messages. */
export type Input = string | {name: string; bytes: Buffer};

/** What is told while articles are read. */
export type ReadingOptions = {
	/** Told in one line of what was read otherwise than it was given: articles that stand twice. */
	onNotice?: (line: string) => void;
	/** Told of what cannot be read; the rest is read. Without it the first problem is thrown. */
	onProblem?: OnProblem;
};

const rethrow: OnProblem = problem => {
	throw problem;
};

const documentFor = async (input: Input): Promise<Document> =>
	typeof input === 'string' ? readDocument(input) : {...input, ending: ''};

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
	for (const input of inputs) {
		try {
			placed.push(...articlesOf(await documentFor(input), onProblem));
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			onProblem(error);
		}
	}

	const {articles, notice} = distinct(placed, onProblem);
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
	distinct(articlesOf(documentOf(file, Buffer.from(text)), rethrow), rethrow).articles;
