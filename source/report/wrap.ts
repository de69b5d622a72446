import {charactersOf, widthOf} from '../terminal/width.ts';

/** What switches bold on and off takes no column. */
const bold = /\u001B\[(?:1|22)m/g;

/** Cells that a text takes on a terminal. */
export const columnsOf = (text: string): number => widthOf(text.replace(bold, ''));

/** A word longer than the line, in pieces that fit. */
const broken = (word: string, width: number): string[] => {
	const pieces = [''];
	for (const character of charactersOf(word)) {
		if (columnsOf(pieces.at(-1)! + character) > width) pieces.push('');
		pieces[pieces.length - 1] += character;
	}

	return pieces;
};

/** Breaks a text at spaces into lines of at most `width` columns; nothing is cut. */
export const wrap = (text: string, width: number): string[] => {
	if (width === Number.POSITIVE_INFINITY) return [text];
	const lines: string[] = [];
	let line = '';
	for (const word of text
		.split(' ')
		.flatMap(word => (columnsOf(word) > width ? broken(word, width) : [word]))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && columnsOf(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}

	return [...lines, line];
};

/** Fills up with spaces on the right. */
export const padded = (text: string, width: number): string =>
	text + ' '.repeat(Math.max(0, width - columnsOf(text)));

/** A label and its text beside it, the further lines indented to the same column. */
export const hanging = (
	label: string,
	text: string,
	indent: number,
	labelWidth: number,
	width: number,
): string[] => {
	const room = Math.max(20, width - indent - labelWidth - 2);
	return wrap(text, room).map((line, i) =>
		`${' '.repeat(indent)}${padded(i === 0 ? label : '', labelWidth)}  ${line}`.trimEnd(),
	);
};
