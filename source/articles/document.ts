import {decoded} from './decoding.ts';
import type {OnProblem} from './input-error.ts';
import type {Placed} from './placed.ts';

/** Bytes that hold articles, with what is known of them before they are read. */
export type Document = {
	/** Names it in messages: a path, an address, "standard input". */
	name: string;
	bytes: Buffer;
	/** The ending of its name with the dot, in lower case; '' where it has no name that tells the format. */
	ending: string;
};

/**
 * Reads the articles of a document of one format.
 *
 * @param onProblem Told what is wrong with single articles; the others are read.
 * @throws {InputError} Where nothing of the document can be read.
 */
export type Reader = (document: Document, onProblem: OnProblem) => Placed[];

/** The text of a document, without a byte order mark. */
export const textOf = ({bytes, name}: Document): string => decoded(bytes, name).replace(/^\uFEFF/, '');
