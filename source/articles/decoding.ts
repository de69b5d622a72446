import {isUtf8} from 'node:buffer';
import {InputError} from './input-error.ts';

/** A text, and the encoding that its bytes were read in. */
export type Decoded = {
	/** Without a byte order mark. Bytes that stand for nothing in the encoding are U+FFFD. */
	text: string;
	/** By its name in the Encoding Standard: "utf-8", "shift_jis". */
	encoding: string;
	/** True where neither a byte order mark nor a declaration nor the form of the bytes tells the encoding. */
	isGuess: boolean;
};

/** The encoding that a label names (https://encoding.spec.whatwg.org/#names-and-labels), or null for none. */
export const encodingOf = (label: string | null): string | null => {
	if (label === null) return null;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return null;
	}
};

const byteOrderMark = (bytes: Buffer): string | null => {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** Two characters of ASCII in UTF-16: what a text without a mark begins with, where it is in UTF-16. */
const bareUtf16 = ([a, b, c, d]: Buffer): string | null => {
	if (a && b === 0 && c && d === 0) return 'utf-16le';
	return a === 0 && b && c === 0 && d ? 'utf-16be' : null;
};

/** A few broken characters (a cut file, a slip of a database) do not make another encoding of UTF-8. */
const isMostlyUtf8 = (bytes: Buffer): boolean => {
	if (isUtf8(bytes)) return true;
	const beyondAscii = bytes.toString('utf8').match(/[^\u0000-\u007F]/gu) ?? [];
	return beyondAscii.filter(character => character === '\uFFFD').length * 10 < beyondAscii.length;
};

/** Half-width katakana and what they are in other encodings are rare; kana fill a third of Japanese news. */
const isJapanese = (bytes: Buffer, encoding: string): boolean => {
	try {
		const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
		const beyondAscii = text.match(/[^\u0000-\u007F]/gu) ?? [];
		const kana = beyondAscii.filter(character => /[\u3041-\u30FE]/.test(character));
		return kana.length * 5 > beyondAscii.length;
	} catch {
		return false;
	}
};

const detected = (bytes: Buffer): string | null =>
	bareUtf16(bytes) ??
	(isMostlyUtf8(bytes) ? 'utf-8' : (['shift_jis', 'euc-jp'].find(each => isJapanese(bytes, each)) ?? null));

/** Pages and mails that declare UTF-8 are now and then in the encoding of Windows. */
const isDenied = (encoding: string, bytes: Buffer): boolean => encoding === 'utf-8' && !isMostlyUtf8(bytes);

/** 0x80 to 0x9F in Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** A text of Windows-1252 that was read as Latin-1, mended: no text has these controls. */
export const withoutLatin1Controls = (text: string): string =>
	text.replace(/[\u0080-\u009F]/g, control => windows1252[control.charCodeAt(0) - 0x80]!);

/** Some releases of Node take Windows-1252 for Latin-1, which has controls there. */
const textIn = (bytes: Buffer, encoding: string): string => {
	const text = new TextDecoder(encoding).decode(bytes);
	return encoding === 'windows-1252' ? withoutLatin1Controls(text) : text;
};

/**
 * The text that bytes stand for: by their byte order mark, else by what is declared, else by their form: UTF-16,
 * UTF-8, Shift-JIS and EUC-JP show; what is none of them is taken for Windows-1252, in which every byte is a
 * character.
 *
 * @param charset The label of the declared encoding; an unknown one counts for nothing.
 */
export const decode = (bytes: Buffer, charset: string | null = null): Decoded => {
	const declared = encodingOf(charset);
	const told =
		byteOrderMark(bytes) ??
		(declared !== null && !isDenied(declared, bytes) ? declared : null) ??
		detected(bytes);
	const encoding = told ?? 'windows-1252';
	return {text: textIn(bytes, encoding), encoding, isGuess: told === null};
};

/** Bytes of a file that tell whether it is text. */
const sample = 65_536;

/** True for what another kind of file holds: NUL stands in no text, and other controls are rare there: agencies frame their messages with some. */
export const isBinary = (text: string): boolean =>
	text.includes('\0') || (text.match(/[\u0001-\u0006\u000E-\u0019]/g)?.length ?? 0) * 100 > text.length;

/**
 * As `decode`, for what has to be text.
 *
 * @param place Names the file in messages.
 * @throws {InputError} Where the bytes are those of another kind of file: they hold characters that texts do not have.
 */
export const decodeText = (bytes: Buffer, charset: string | null, place: string): Decoded => {
	// What is none shows at its beginning, and is not decoded to its end.
	const beginning = decode(bytes.subarray(0, sample), charset);
	const decoded = isBinary(beginning.text) || bytes.length <= sample ? beginning : decode(bytes, charset);
	if (isBinary(decoded.text)) {
		throw new InputError(place, 'not a text', 'save the article as plain text');
	}

	return decoded;
};
