import stringWidth from 'string-width';

/** Text of letters, digits, punctuation, arrows, signs and lines that take one cell each in every terminal. */
export const narrow =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u22ff\u2500-\u25fc]*$/;

/**
 * Cells that a printable text takes. Measures as Ink does (the same string-width), past a short cut for text
 * of one cell a character.
 */
export const widthOf = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

/** True where every terminal agrees on the width of the text. */
export const isNarrow = (text: string): boolean => narrow.test(text);

// Made when it is first needed: the tables behind it take milliseconds to load.
let graphemes: Intl.Segmenter | null = null;

const segmented = (text: string): string[] => {
	graphemes ??= new Intl.Segmenter();
	return Array.from(graphemes.segment(text), ({segment}) => segment);
};

/** The characters of a text as a reader counts them, a letter with its combining marks being one. */
export const charactersOf = (text: string): string[] => (narrow.test(text) ? [...text] : segmented(text));

/** The text, ended by `…` where it takes more than `width` cells. */
export const shorten = (text: string, width: number): string => {
	if (widthOf(text) <= width) return text;
	if (width <= 0) return '';
	let fitting = '';
	let used = 0;
	for (const character of charactersOf(text)) {
		used += widthOf(character);
		if (used > width - 1) break;
		fitting += character;
	}

	return `${fitting.trimEnd()}…`;
};

/** The text in exactly `width` cells: cut with a sign or filled with spaces. */
export const column = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
	const fitting = shorten(text, width);
	const space = ' '.repeat(Math.max(0, width - widthOf(fitting)));
	return align === 'left' ? fitting + space : space + fitting;
};
