import {stat} from 'node:fs/promises';
import type {Article} from '../analysis.ts';
import {type Document, documentOf, type OnNotice, type Sent} from './document.ts';
import {distinct} from './duplicates.ts';
import {mayBeEnglish} from './english.ts';
import {readDocument} from './files.ts';
import {type FilePath, filesIn, leftOut} from './folders.ts';
import {articlesOf, endings} from './formats.ts';
import {guessedByAddress} from './guessed-outlet.ts';
import {InputError, type OnProblem, rethrow} from './input-error.ts';
import type {Placed} from './placed.ts';
import {fetchAll, isAddress} from './web-addresses.ts';

/** What stands in no file, with what to call it in messages and what its sender tells of it. */
type Sending = {name: string; bytes: Buffer} & Sent;

/** A query in SQL, of which each row is an article. */
export type Query = {query: string};

/** What a user gives: the path of a file, an address, a query, or what stands in no file. */
export type Input = string | Query | Sending;

/** What is told while articles are read. */
export type ReadingOptions = {
	/** Told in one line of what was read otherwise than it was given, or rests on a guess. */
	onNotice?: (line: string) => void;
	/** True to read all that a page shows: what is not its article is furniture, where it is known for that. */
	keepFurniture?: boolean;
	/** True to fetch addresses of this machine and its network, too. */
	allowPrivate?: boolean;
	/** Told of how many inputs are read, and how many there are. */
	onRead?: (inputs: number, all: number) => void;
	/** Told of how many rows of a query are read. */
	onRow?: (rows: number) => void;
	/** Ends a query; what else there is is read. */
	signal?: AbortSignal;
	/** Told of what cannot be read; the rest is read. Without it the first problem is thrown. */
	onProblem?: OnProblem;
};

const documentFor = async (input: string | FilePath | Sending): Promise<Document> =>
	typeof input === 'string' || Buffer.isBuffer(input)
		? readDocument(input)
		: {...documentOf(input.name, input.bytes, input), ending: ''};

const isFolder = async (input: Input): Promise<boolean> =>
	typeof input === 'string' &&
	!isAddress(input) &&
	(await stat(input).catch(() => null))?.isDirectory() === true;

/** The inputs, folders replaced by the files in them. */
const withoutFolders = async (
	inputs: readonly Input[],
	{onNotice, onProblem}: Required<Pick<ReadingOptions, 'onNotice' | 'onProblem'>>,
): Promise<Array<Input | FilePath>> => {
	const found: Array<Input | FilePath> = [];
	for (const input of inputs) {
		if (typeof input !== 'string' || !(await isFolder(input))) {
			found.push(input);
			continue;
		}

		let isUnread = false;
		const {files, left} = await filesIn(input, new Set(endings), problem => {
			isUnread = true;
			onProblem(problem);
		});
		const notice = leftOut(input, left);
		if (notice !== null) onNotice(notice);
		// What cannot be read may hold articles.
		if (files.length === 0 && !isUnread)
			onProblem(new InputError(input, 'a folder without articles', `put ${endings.join(', ')} into it`));
		for (const file of files) found.push(file);
	}

	return found;
};

/** Says in a line what is to be told of some articles; null where it is of none. */
const noticeOf = ([first, ...others]: readonly Placed[], notice: string): string | null =>
	first ? `${first.place}${others.length === 0 ? '' : ` and ${others.length} more`}: ${notice}` : null;

/** Says which articles are in a language that is not read. */
const foreignNotice = (placed: readonly Placed[]): string | null =>
	noticeOf(
		placed.filter(({article}) => !mayBeEnglish(article.text)),
		'not in English; shown, not analysed',
	);

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

const isQuery = (input: Input | FilePath): input is Query => typeof input === 'object' && 'query' in input;

/** The articles that a query gives, as they come. What reads them is loaded when there is a query. */
async function* rowsOf(
	{query}: Query,
	{
		onProblem,
		onRow,
		signal,
	}: Required<Pick<ReadingOptions, 'onProblem' | 'onRow'>> & {
		signal: AbortSignal | undefined;
	},
): AsyncGenerator<Placed> {
	const {articleRows} = await import('./sql/rows.ts');
	let rows = 0;
	for await (const placed of articleRows(query, onProblem, {signal})) {
		yield placed;
		onRow(++rows);
	}
}

const articleIn = ({article}: Placed): Article => article;

/**
 * Reads articles from files and addresses. An article that stands twice is read once.
 *
 * @param inputs Paths of files and of folders, which are read with the folders in them, and addresses of pages and
 * feeds; the format of a file is told by its ending, that of a text without a file by how it begins.
 * @returns The articles in the order of the files.
 * @throws {InputError} Where nobody is told of problems: in one line the file, the line and the field that is
 * wrong, and the mend.
 */
export const readArticles = async (
	inputs: readonly Input[],
	options: ReadingOptions = {},
): Promise<Article[]> => (await readPlaced(inputs, options)).map(articleIn);

/** As `readArticles`, with where each article was read from. */
export const readPlaced = async (
	inputs: readonly Input[],
	{
		onNotice = () => {},
		onProblem = rethrow,
		onRead = () => {},
		onRow = () => {},
		signal,
		keepFurniture = false,
		allowPrivate = false,
	}: ReadingOptions = {},
): Promise<Placed[]> => {
	const placed: Placed[] = [];
	const guessed: Placed[] = [];
	const notices = gathered();
	const all = await withoutFolders(inputs, {onNotice, onProblem});
	const fetched = await fetchAll(all, {allowPrivate});
	for (const [i, input] of all.entries()) {
		try {
			if (isQuery(input)) {
				for await (const each of rowsOf(input, {onProblem, onRow, signal})) {
					placed.push(each);
					if (each.isGuessed) guessed.push(each);
				}

				continue;
			}

			const answer = await fetched[i];
			// Let go: thousands of pages fill the memory.
			delete fetched[i];
			const found = await articlesOf(await documentFor(answer ?? input), {
				onProblem,
				onNotice: notices.onNotice,
				keepFurniture,
			});
			for (const each of found) placed.push(typeof input === 'string' ? {...each, from: input} : each);
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			onProblem(error);
		} finally {
			onRead(i + 1, all.length);
		}
	}

	const {placed: once, notice} = distinct(placed, onProblem);
	for (const line of notices.lines()) onNotice(line);
	const guess = noticeOf(guessed, guessedByAddress);
	if (guess !== null) onNotice(guess);
	const foreign = foreignNotice(placed);
	if (foreign !== null) onNotice(foreign);
	if (notice !== null) onNotice(notice);
	return once;
};

/**
 * Reads articles from the text of a file. An article that stands twice is read once.
 *
 * @param text What the file holds.
 * @param file Its name: the ending tells the format, and messages name it.
 * @throws {InputError} As `readArticles` does.
 */
export const articlesIn = async (text: string, file: string): Promise<Article[]> => {
	const reading = {onProblem: rethrow, onNotice: () => {}, keepFurniture: false};
	return distinct(await articlesOf(documentOf(file, Buffer.from(text)), reading), rethrow).placed.map(
		articleIn,
	);
};
