import {type Document, type Listener, type Reader, textOf} from './document.ts';
import {isFeed, readFeed} from './formats/feed.ts';
import {readJson, readJsonLines} from './formats/json.ts';
import {isMail, readMail} from './formats/mail.ts';
import {readNote} from './formats/note.ts';
import {isTable, readTable} from './formats/table.ts';
import {isWorkspace, readWorkspace} from './formats/workspace.ts';
import {InputError} from './input-error.ts';
import type {Placed} from './placed.ts';

/** How documents are read, by the ending of their name. */
const readers = new Map<string, Reader>([
	['.jsonl', readJsonLines],
	['.ndjson', readJsonLines],
	['.json', readJson],
	['.csv', readTable],
	['.tsv', readTable],
	['.eml', readMail],
	['.xml', readFeed],
	['.rss', readFeed],
	['.atom', readFeed],
	['.txt', readNote],
	['.md', readNote],
]);

/** Endings of the files that can be read. */
export const endings: readonly string[] = [...readers.keys()];

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/** The reader for a document: a workspace says what it is, else by the ending of its name, else by how it begins. */
const readerFor = (document: Document): Reader | undefined => {
	if (isWorkspace(document)) return readWorkspace;
	if (document.ending !== '') return readers.get(document.ending);
	const text = textOf(document, {onNotice: () => {}});
	if (isFeed(text)) return readFeed;
	if (isMail(text)) return readMail;
	if (isTable(text)) return readTable;
	if (!/^\s*[[{]/.test(text)) return readNote;
	return isJson(text) ? readJson : readJsonLines;
};

/**
 * Reads the articles of a document: by how it begins where that or nothing else tells, or by the ending of its name.
 *
 * @param listener Told what is wrong with single articles, while the others are read; and of what is a guess.
 * @throws {InputError} Where nothing of the document can be read.
 */
export const articlesOf = async (document: Document, listener: Listener): Promise<Placed[]> => {
	const read = readerFor(document);
	if (!read) {
		throw new InputError(document.name, 'not a kind of file that is read', `give ${endings.join(', ')}`);
	}

	return read(document, listener);
};
