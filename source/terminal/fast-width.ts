import stringWidth from 'string-width';
import {narrow} from './width.ts';

const styles = /\x1b\[[\d;]*m/g;

/**
 * Stands in for string-width in the bundle (see `scripts/terminal-program.mjs`): the same answers, sooner. Ink measures
 * every line of every frame anew, and a border outside ASCII sends the whole line through a grapheme segmenter.
 */
export default (text: string, options?: {countAnsiEscapeCodes?: boolean}): number => {
	const bare = text.includes('\x1b') && !options?.countAnsiEscapeCodes ? text.replace(styles, '') : text;
	return narrow.test(bare) ? bare.length : stringWidth(text, options);
};
