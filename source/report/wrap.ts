const wide =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** What switches bold on and off takes no column. */
const bold = /\u001B\[(?:1|22)m/g;

/** Columns that a text takes on a terminal: none for marks that combine, two for wide characters. */
export const columnsOf = (text: string): number => {
	let columns = 0;
	for (const character of text.replace(bold, ''))
		columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
	return columns;
};

/** A word longer than the line, in pieces that fit. */
const broken = (word: string, width: number): string[] => {
	const pieces = [''];
	for (const character of word) {
		if (columnsOf(pieces.at(-1)! + character) > width) pieces.push('');
		pieces[pieces.length - 1] += character;
	}

	return pieces;
};

/** Breaks a text at spaces into lines of at most `width` columns; nothing is cut. */
export const wrap = (text: string, width: number): string[] => {
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
