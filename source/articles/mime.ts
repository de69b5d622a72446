import {decode} from './decoding.ts';
import {type MediaType, mediaTypeOf} from './media-type.ts';

/** A part of a message (RFC 2045, RFC 2046): a mail, or a page with all that belongs to it. */
export type MimePart = MediaType & {
	/** By their names in lower case; of those that stand twice the first. Continued lines are one. */
	headers: ReadonlyMap<string, string>;
	/** What it holds, decoded from its transfer encoding. Of a part that has parts: their bytes. */
	body: Buffer;
};

/** Parts within parts. */
const deepest = 10;

const headersOf = (block: string): Map<string, string> => {
	const headers = new Map<string, string>();
	for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const [, name, value] = /^([!-9;-~]{1,100}):[ \t]*(.*)$/.exec(line) ?? [];
		if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value!.trim());
	}

	return headers;
};

const quotedPrintable = (text: string): Buffer =>
	Buffer.from(
		text
			.replace(/=[ \t]{0,99}\r?\n/g, '')
			.replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
		'latin1',
	);

/** Splits where the blank line below the headers stands. */
const split = (message: string): {block: string; rest: string} => {
	const blank = /^\r?\n|\r?\n\r?\n/.exec(message);
	return blank
		? {block: message.slice(0, blank.index), rest: message.slice(blank.index + blank[0].length)}
		: {block: message, rest: ''};
};

const boundaryOf = (contentType: string): string | null =>
	/;\s{0,99}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
		.exec(contentType)
		?.slice(1)
		.find(Boolean) ?? null;

/** What stands between the lines of a boundary. */
const piecesOf = (text: string, boundary: string): string[] => {
	const pieces: string[] = [];
	let start = -1;
	let at = 0;
	while (at < text.length) {
		const found = text.indexOf(`--${boundary}`, at);
		if (found === -1) break;
		at = found + boundary.length + 2;
		if (found > 0 && text[found - 1] !== '\n') continue;
		if (start !== -1) pieces.push(text.slice(start, found).replace(/\r?\n$/, ''));
		const line = text.indexOf('\n', at);
		start = text.startsWith('--', at) || line === -1 ? -1 : line + 1;
	}

	// A message that is cut has no last boundary.
	if (start !== -1) pieces.push(text.slice(start));
	return pieces;
};

const partsIn = (message: string, depth: number): MimePart[] => {
	const {block, rest} = split(message);
	const headers = headersOf(block);
	const contentType = headers.get('content-type') ?? 'text/plain';
	const type = mediaTypeOf(contentType);
	const boundary = type.mediaType?.startsWith('multipart/') ? boundaryOf(contentType) : null;
	if (boundary !== null && depth < deepest) {
		const inner = piecesOf(rest, boundary).flatMap(piece => partsIn(piece, depth + 1));
		return [{headers, ...type, body: Buffer.alloc(0)}, ...inner];
	}

	const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
	const body =
		encoding === 'quoted-printable'
			? quotedPrintable(rest)
			: Buffer.from(rest, encoding === 'base64' ? 'base64' : 'latin1');
	return [{headers, ...type, body}];
};

/** A message and its parts, in their order, the message itself first. What is broken is read as far as it goes. */
export const mimeParts = (bytes: Buffer): MimePart[] => partsIn(bytes.toString('latin1'), 0);

/** A header as it is shown: "=?utf-8?Q?=C3=89t=C3=A9?=" → "Été" (RFC 2047). */
export const shownHeader = (value: string): string =>
	value
		.replace(/(\?=)\s{1,9}(?==\?[\w.:*-]{1,60}\?[bq]\?)/gi, '$1')
		.replace(
			/=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]{0,1000})\?=/gi,
			(_, charset: string, kind: string, text: string) =>
				decode(
					kind.toLowerCase() === 'b'
						? Buffer.from(text, 'base64')
						: quotedPrintable(text.replaceAll('_', ' ')),
					charset,
				).text,
		);
