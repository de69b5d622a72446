import path from 'node:path';
import {listed} from '../../words/told.ts';
import {type Reader, textOf} from '../document.ts';
import {dateField, type FieldName, fieldNamed} from '../fields.ts';
import {type GuessedOutlet, guessedByAddress, outletOfAddress} from '../guessed-outlet.ts';
import {InputError} from '../input-error.ts';
import {bareDateLine, publishedLine} from '../pages/date-line.ts';
import {visibleAuthor} from '../pages/visible-author.ts';
import {placedOf} from '../placed.ts';

/** What a plain text file tells of its article, as yet unchecked. */
type Note = {
	outlet: string;
	outletFrom: GuessedOutlet['outletFrom'] | null;
	url: string | null;
	published: string | null;
	author: string | null;
	headline: string;
	text: string;
};

/** The fields of a front matter (`---`, then `key: value` lines, then `---`), and where the text goes on. */
const frontMatter = (text: string, file: string): {fields: Map<FieldName, string>; body: string} => {
	const fields = new Map<FieldName, string>();
	if (!/^---[ \t]*\r?\n/.test(text)) return {fields, body: text};
	const matter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!matter) {
		throw new InputError(
			file,
			'the front matter that --- begins is never closed',
			'write a line --- below its last field',
		);
	}

	for (const line of (matter[1] ?? '').split(/\r?\n/)) {
		const [, key, value] = /^([A-Za-z_-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
		const name = key === undefined ? null : fieldNamed(key);
		if (name !== null && value) fields.set(name, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
	}

	return {fields, body: text.slice(matter[0].length)};
};

/** A first line that is longer, in characters, is no headline. */
const longestHeadline = 500;

/** A line that ends as a sentence does: where no other stands below it, it is the article. */
const isProse = (line: string): boolean => !line.startsWith('#') && /[.!?…。！？]["”’»」')]?$/.test(line);

/** A list as front matter writes it in one line: "[Ada Brandt, Olaf Tor]". */
const listedIn = (value: string | undefined): string | undefined => {
	const list = /^\[(.*)\]$/.exec(value ?? '')?.[1];
	return list === undefined
		? value
		: listed(list.split(',').map(name => name.trim().replace(/^(["'])(.*)\1$/, '$2')));
};

/** The lines under the headline where byline and date stand. */
const beginning = (text: string): string[] =>
	text
		.slice(0, 2000)
		.split('\n')
		.map(line => line.replace(/[*_#\s]+/g, ' ').trim())
		.filter(line => line !== '')
		.slice(0, 4);

/** The outlet that the front matter names; else the host of its address, or the name of the file. */
const outletIn = (
	fields: ReadonlyMap<FieldName, string>,
	file: string,
): Pick<Note, 'outlet' | 'outletFrom'> => {
	const named = fields.get('outlet');
	if (named !== undefined) return {outlet: named, outletFrom: null};
	return (
		outletOfAddress(fields.get('url') ?? '') ?? {
			outlet: path.basename(file, path.extname(file)),
			outletFrom: 'file',
		}
	);
};

/** @throws {InputError} Where nothing is written, or a headline alone, or the front matter has no end. */
const parseNote = (text: string, file: string): Note => {
	const {fields, body} = frontMatter(text, file);
	const content = body.trim();
	if (content === '') throw new InputError(file, 'no article below the front matter', 'write it there');

	const [line = ''] = content.split('\n', 1);
	const named = fields.get('headline');
	const isAlone = named === undefined && content.length === line.length;
	if (isAlone && !isProse(line)) {
		throw new InputError(file, 'a headline without an article', 'write the article below it');
	}

	const first = isAlone || line.length > longestHeadline ? '' : line;
	const published = fields.get('published');
	const headline = named ?? first.replace(/^#+[ \t]+/, '').trim();
	const head = beginning(named === undefined ? content.slice(first.length) : content);
	return {
		...outletIn(fields, file),
		url: fields.get('url') ?? null,
		published: published === undefined ? (publishedLine(head) ?? bareDateLine(head)) : dateField(published),
		author: listedIn(fields.get('author')) ?? visibleAuthor([], [headline, ...head], headline),
		headline,
		text: named === undefined ? content.slice(first.length).trim() : content,
	};
};

/**
 * Reads a plain text or Markdown file that holds one article: front matter where there is one, else the first
 * line is the headline, and author and date stand in lines of their own under it.
 */
export const readNote: Reader = (document, reading) => {
	const note = parseNote(textOf(document, reading), document.name);
	if (note.outletFrom === 'address') reading.onNotice(document, guessedByAddress);
	if (note.outletFrom === 'file')
		reading.onNotice(document, 'no outlet is named; the name of the file stands for it');
	return [placedOf(note, document.name)];
};
