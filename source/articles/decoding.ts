import {isUtf8} from 'node:buffer';
import {InputError} from './input-error.ts';

/**
 * The text that bytes stand for.
 *
 * @param place Names the file in messages.
 * @throws {InputError} Where they are no UTF-8, or hold a NUL, which no text does.
 */
export const decoded = (bytes: Buffer, place: string): string => {
	if (!isUtf8(bytes) || bytes.includes(0)) {
		throw new InputError(place, 'not text in UTF-8', 'save the article as plain text in UTF-8');
	}

	return bytes.toString('utf8');
};
