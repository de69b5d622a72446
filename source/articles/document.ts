import path from 'node:path';
import {decodeText} from './decoding.ts';
import type {OnProblem} from './input-error.ts';
import {type MediaType, mediaTypeOf} from './media-type.ts';
import type {Placed} from './placed.ts';

/** Bytes that hold articles, with what is known of them before they are read. */
export type Document = MediaType & {
	/** Names it in messages: a path, an address, "standard input". */
	name: string;
	bytes: Buffer;
	/** The ending of its name with the dot, in lower case; '' where it has no name that tells the format. */
	ending: string;
	/** The address that it was fetched from, or null. */
	address: string | null;
};

/** What a sender tells of a document. */
export type Sent = {
	/** The value of the Content-Type. */
	contentType?: string;
	/** The address that it was fetched from. */
	address?: string;
};

/** A document of a name and what stands under it. */
export const documentOf = (name: string, bytes: Buffer, {contentType, address}: Sent = {}): Document => ({
	name,
	bytes,
	ending: path.extname(name).toLowerCase(),
	address: address ?? null,
	...mediaTypeOf(contentType ?? null),
});

/** Told of a document whose reading rests on a guess; the same words for all documents of which it holds. */
export type OnNotice = (document: Document, notice: string) => void;

/** Who is told what while a document is read. */
export type Listener = {onProblem: OnProblem; onNotice: OnNotice};

/** How a document is read, and who is told what meanwhile. */
export type Reading = Listener & {
	/** True to read all that a page shows, false for its article alone. */
	keepFurniture: boolean;
};

/**
 * Reads the articles of a document of one format.
 *
 * @param reading Told what is wrong with single articles, while the others are read; and of what is a guess.
 * @throws {InputError} Where nothing of the document can be read.
 */
export type Reader = (document: Document, reading: Reading) => Placed[] | Promise<Placed[]>;

/** What is told where `decode` guesses. */
export const guessedEncoding = 'the encoding is neither declared nor UTF-8; read as Windows-1252';

/**
 * The text of a document, without a byte order mark.
 *
 * @throws {InputError} Where it is no text.
 */
export const textOf = (document: Document, {onNotice}: Pick<Listener, 'onNotice'>): string => {
	const {text, isGuess} = decodeText(document.bytes, document.charset, document.name);
	if (isGuess) onNotice(document, guessedEncoding);
	return text;
};
