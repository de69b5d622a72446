import {isUtf8} from 'node:buffer';
import type {Document, Reader} from '../document.ts';
import {attempt, InputError, type OnProblem} from '../input-error.ts';
import {type Placed, placedOf} from '../placed.ts';

/**
 * A workspace is JSON Lines in UTF-8: this first line, then what was done, the oldest first. `article` brings an article, or
 * another text of it; `removed` takes it out. Lines of other kinds are for others to read, and nothing is ever deleted.
 */
export const workspaceHeader = {readout: 'workspace', version: 1} as const;

/** A line below the first: what it holds, its kind, and where it stands, for messages. */
export type WorkspaceLine = {place: string; kind: string; record: Readonly<Record<string, unknown>>};

/** An article of a workspace, since when (ISO 8601) it is there, and the path or address that it was read from. */
export type Entry = {placed: Placed; added: string | null; from: string | null};

/** Bytes in which the first line has its place, whatever comes below. */
export const longestHeader = 200;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const headerOf = ({bytes}: Document): Record<string, unknown> | null => {
	const [first = ''] = bytes
		.subarray(0, longestHeader)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.split('\n', 1);
	try {
		const header: unknown = JSON.parse(first);
		return isObject(header) && header.readout === workspaceHeader.readout ? header : null;
	} catch {
		return null;
	}
};

/** Whether a document is a workspace, by its first line. */
export const isWorkspace = (document: Document): boolean => headerOf(document) !== null;

const mend = 'mend the line or delete it';

const newline = 0x0a;

/** The lines of a file, without their ends. */
function* linesIn(bytes: Buffer): Generator<Buffer> {
	for (let start = 0; start < bytes.length; ) {
		const found = bytes.indexOf(newline, start);
		const end = found === -1 ? bytes.length : found;
		yield bytes.subarray(start, end);
		start = end + 1;
	}
}

const lineOf = (bytes: Buffer, place: string): WorkspaceLine | null => {
	// A guess would take the other lines for what they are not.
	if (!isUtf8(bytes)) throw new InputError(place, 'not in UTF-8', mend);
	const text = bytes.toString('utf8');
	if (text.trim() === '') return null;
	let record: unknown;
	try {
		record = JSON.parse(text);
	} catch {
		throw new InputError(place, 'cut off, or not JSON', mend);
	}

	if (!isObject(record) || typeof record.kind !== 'string') {
		throw new InputError(place, 'no "kind" says what it is', mend);
	}

	return {place, kind: record.kind, record};
};

/**
 * The lines of a workspace below the first, in their order.
 *
 * @param onProblem Told of damaged lines; the others are read.
 * @throws {InputError} Where a later version wrote it.
 */
export const workspaceLines = (document: Document, onProblem: OnProblem): WorkspaceLine[] => {
	const version = headerOf(document)?.version;
	if (version !== workspaceHeader.version) {
		throw new InputError(
			`${document.name}, line 1`,
			`a workspace of version ${JSON.stringify(version) ?? 'unknown'}; this Readout knows version ${workspaceHeader.version}`,
			'use a newer Readout',
		);
	}

	const [, ...lines] = linesIn(document.bytes);
	return lines.flatMap(
		(line, index) => attempt(() => lineOf(line, `${document.name}, line ${index + 2}`), onProblem) ?? [],
	);
};

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const entryOf = ({record, place}: WorkspaceLine): Entry => {
	const placed = placedOf(record.article, place);
	if (!placed.hasId) throw new InputError(place, 'the article has no "id"', mend);
	return {placed, added: textIn(record.added), from: textIn(record.from)};
};

/** The articles that lines leave in a workspace, by id: of each the latest text. */
export const entriesOf = (lines: readonly WorkspaceLine[], onProblem: OnProblem): Map<string, Entry> => {
	const entries = new Map<string, Entry>();
	for (const line of lines) {
		if (line.kind === 'removed') entries.delete(textIn(line.record.article) ?? '');
		if (line.kind !== 'article') continue;
		const entry = attempt(() => entryOf(line), onProblem);
		if (entry) entries.set(entry.placed.article.id, entry);
	}

	return entries;
};

/** Reads the articles of a workspace. */
export const readWorkspace: Reader = (document, {onProblem}) =>
	[...entriesOf(workspaceLines(document, onProblem), onProblem).values()].map(({placed}) => placed);
