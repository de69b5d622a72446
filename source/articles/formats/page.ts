import path from 'node:path';
import type {Document, Reader, Reading} from '../document.ts';
import {type GuessedOutlet, guessedByAddress, outletOfAddress} from '../guessed-outlet.ts';
import {InputError} from '../input-error.ts';
import {mimeParts} from '../mime.ts';
import {type Placed, placedOf} from '../placed.ts';

/** Bytes of a page, and of one with its pictures and styles, at most: a tenth of it is a long article. */
const [largestPage, largestArchive] = [32, 256];

const checkSize = ({name, bytes}: Document, megabytes: number): void => {
	if (bytes.length > megabytes * 1024 * 1024) {
		throw new InputError(name, `a page of more than ${megabytes} MB`, 'save the article as plain text');
	}
};

const outletFor = (document: Document, address: string | null, {onNotice}: Reading): GuessedOutlet => {
	const guess = address === null ? null : outletOfAddress(address);
	if (guess !== null) {
		onNotice(document, guessedByAddress);
		return guess;
	}

	onNotice(document, 'the page names neither outlet nor address; the name of the file stands for the outlet');
	return {outlet: path.basename(document.name, path.extname(document.name)), outletFrom: 'file'};
};

/** Reads a page that holds one article. */
export const readPage: Reader = async (document, reading): Promise<Placed[]> => {
	checkSize(document, largestPage);
	// The libraries that read pages are loaded when there is one.
	const {pageOf} = await import('../pages/page.ts');
	const {outlet, address, published, author, headline, text, excerpt} = pageOf(document, reading);
	const record = {
		...(outlet === null ? outletFor(document, address, reading) : {outlet}),
		url: address,
		published,
		author,
		headline,
		text,
		excerpt,
	};
	return [placedOf(record, document.name)];
};

/** Reads a page that a browser saved with all that belongs to it in one file (MHTML, RFC 2557). */
export const readPageArchive: Reader = (document, reading) => {
	checkSize(document, largestArchive);
	const [whole, ...parts] = mimeParts(document.bytes);
	const page = parts.find(
		({mediaType}) => mediaType === 'text/html' || mediaType === 'application/xhtml+xml',
	);
	if (!page)
		throw new InputError(document.name, 'no page is in it', 'save the page anew, or its text as .txt');
	const told = [whole?.headers.get('snapshot-content-location'), page.headers.get('content-location')];
	const location = told.find(each => each !== undefined && URL.canParse(each) && /^https?:/i.test(each));
	const {body: bytes, mediaType, charset} = page;
	return readPage(
		{...document, bytes, mediaType, charset, address: document.address ?? location ?? null},
		reading,
	);
};
