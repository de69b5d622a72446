import path from 'node:path';
import type {Article} from '../analysis.ts';
import {articleOf} from './article.ts';
import {InputError} from './input-error.ts';
import {parseNote} from './note.ts';

/** An article, where it stands in its file (for messages), and whether its id was given or made. */
export type Placed = {article: Article; place: string; hasId: boolean};

const placedOf = (record: unknown, place: string): Placed => {
	const article = articleOf(record, place);
	return {article, place, hasId: (record as {id?: unknown}).id === article.id};
};

/** Reads the text of one file. `file` names it in messages. */
type Format = (text: string, file: string) => Placed[];

/** "Unexpected token } in JSON at position 7", without what newer engines quote of the text. */
const reason = (error: unknown): string =>
	error instanceof Error ? error.message.split(', "')[0]!.split('\n')[0]! : 'cannot be read';

const parseLines: Format = (text, file) => {
	const placed: Placed[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const place = `${file}, line ${index + 1}`;
		let record: unknown;
		try {
			record = JSON.parse(line);
		} catch (error) {
			throw new InputError(place, `not JSON (${reason(error)})`, 'write one article a line as a JSON object');
		}

		placed.push(placedOf(record, place));
	}

	return placed;
};

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const parseDocument: Format = (text, file) => {
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch (error) {
		const at = /position (\d+)/.exec(reason(error));
		const place = at ? `${file}, line ${lineAt(text, Number(at[1]))}` : file;
		throw new InputError(
			place,
			`not JSON (${reason(error)})`,
			'mend it, or name the file .jsonl if each line is an article',
		);
	}

	// `{"articles": […]}` is what an Analysis looks like, and the bundle.
	const inner =
		typeof document === 'object' && document !== null && 'articles' in document
			? document.articles
			: document;
	const records: unknown[] = Array.isArray(inner) ? inner : [inner];
	return records.map((record, index) => {
		const place = Array.isArray(inner) ? `${file}, article ${index + 1}` : file;
		return placedOf(record, place);
	});
};

const parsePlain: Format = (text, file) => [placedOf(parseNote(text, file), file)];

/** How files are read, by the ending of their name. */
const formats = new Map<string, Format>([
	['.jsonl', parseLines],
	['.ndjson', parseLines],
	['.json', parseDocument],
	['.txt', parsePlain],
	['.md', parsePlain],
]);

/** Endings of the files that can be read. */
export const endings: readonly string[] = [...formats.keys()];

/**
 * Reads the articles of one file.
 *
 * @param text What the file holds.
 * @param file Its name: the ending tells the format, and messages name it.
 * @throws {InputError} Where the file holds no articles that can be read.
 */
export const parseArticles = (text: string, file: string): Placed[] => {
	const parse = formats.get(path.extname(file).toLowerCase());
	if (!parse) throw new InputError(file, 'not a kind of file that is read', `give ${endings.join(', ')}`);
	return parse(text.replace(/^\uFEFF/, ''), file);
};

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/**
 * Reads articles from a text whose form no name tells: JSON, one JSON object a line, or one article.
 *
 * @param name What to call it in messages.
 * @throws {InputError} Where it holds no articles that can be read.
 */
export const parseUnnamed = (text: string, name: string): Placed[] => {
	const content = text.replace(/^\uFEFF/, '');
	if (!/^\s*[[{]/.test(content)) return parsePlain(content, name);
	return (isJson(content) ? parseDocument : parseLines)(content, name);
};
