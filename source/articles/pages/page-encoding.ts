import {type Decoded, decode, isBinary} from '../decoding.ts';
import {InputError} from '../input-error.ts';

/** Bytes in which a page may declare its encoding. */
const beginning = 16_384;

/** The encoding that a page declares within itself, or null. What can be read as ASCII is not in UTF-16. */
const declaredWithin = (bytes: Buffer): string | null => {
	const text = bytes.subarray(0, beginning).toString('latin1');
	const label =
		/<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(text)?.[1] ??
		/^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(text)?.[1] ??
		null;
	return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
};

/**
 * The text of a page: by its byte order mark, what its sender declares, what it declares itself, or its form.
 *
 * @param charset What its sender declares, or null.
 * @param place Names it in messages.
 * @throws {InputError} Where the bytes are those of another kind of file.
 */
export const decodePage = (bytes: Buffer, charset: string | null, place: string): Decoded => {
	const decoded = decode(bytes, charset ?? declaredWithin(bytes));
	// As browsers do: a NUL on a page is nothing.
	const text = decoded.text.replaceAll('\0', '');
	if (isBinary(text)) throw new InputError(place, 'not a text', 'save the page anew from the browser');
	return {...decoded, text};
};
