import {decode} from './decoding.ts';
import {type Document, type Reader, type Reading, textOf} from './document.ts';
import {isFeed, readFeed} from './formats/feed.ts';
import {readJson, readJsonLines} from './formats/json.ts';
import {isMail, readMail} from './formats/mail.ts';
import {readNote} from './formats/note.ts';
import {readPage, readPageArchive} from './formats/page.ts';
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
	['.html', readPage],
	['.htm', readPage],
	['.xhtml', readPage],
	['.mhtml', readPageArchive],
	['.mht', readPageArchive],
]);

/** How documents are read, by what their sender calls them. */
const readersByType = new Map<string, Reader>([
	['application/json', readJson],
	['application/x-ndjson', readJsonLines],
	['application/jsonl', readJsonLines],
	['text/csv', readTable],
	['message/rfc822', readMail],
	['application/rss+xml', readFeed],
	['application/atom+xml', readFeed],
	['text/markdown', readNote],
	['text/html', readPage],
	['application/xhtml+xml', readPage],
	['multipart/related', readPageArchive],
]);

/** Endings of the files that can be read. */
export const endings: readonly string[] = [...readers.keys()];

/** Files that a query can read, and nothing else. */
const queried = new Set(['.parquet']);

/** A space, a tab or the end of a line. */
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/** A page, after what may stand before its first element. */
const isPage = (text: string): boolean =>
	/^\s{0,999}<(?:!doctype\s+html|\?xml|html|head|body|meta|title|!--)/i.test(text.slice(0, 2000));

/** The headers of a message, with what MHTML has in any case. */
const isPageArchive = (text: string): boolean =>
	/^[A-Z][\w-]{1,50}:/.test(text) && /^content-type:\s{0,9}multipart\/related\b/im.test(text.slice(0, 4000));

/** The reader for a document: by what it says it is, what its sender calls it, its ending, or how it begins. */
const readerFor = (document: Document): Reader | undefined => {
	if (isWorkspace(document)) return readWorkspace;
	const beginning = decode(document.bytes.subarray(0, 4000), document.charset).text;
	// Servers send feeds under whatever name.
	if (document.mediaType !== null && isFeed(beginning)) return readFeed;
	const sent = readersByType.get(document.mediaType ?? '');
	if (sent) return sent;
	if (document.ending !== '') return readers.get(document.ending);
	if (isFeed(beginning)) return readFeed;
	if (isPage(beginning)) return readPage;
	if (isPageArchive(beginning)) return readPageArchive;
	const text = textOf(document, {onNotice: () => {}});
	if (isMail(text)) return readMail;
	if (isTable(text)) return readTable;
	if (!/^\s*[[{]/.test(text)) return readNote;
	return isJson(text) ? readJson : readJsonLines;
};

/**
 * Reads the articles of a document: a workspace says what it is; else by what its sender calls it, by the ending of
 * its name, or by how it begins.
 *
 * @param reading Told what is wrong with single articles, while the others are read; and of what is a guess.
 * @throws {InputError} Where nothing of the document can be read.
 */
export const articlesOf = async (document: Document, reading: Reading): Promise<Placed[]> => {
	const read = readerFor(document);
	if (!read) {
		const mend = queried.has(document.ending)
			? `read it with --sql "from '${document.name}'"`
			: `give ${endings.join(', ')}`;
		throw new InputError(document.name, 'not a kind of file that is read', mend);
	}

	if (document.bytes.every(isSpace))
		throw new InputError(document.name, 'empty', 'write an article into it, or leave it out');

	return read(document, reading);
};
