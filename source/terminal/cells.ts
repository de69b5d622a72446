/** A line taken apart into cells, so that two lines can be compared cell by cell. */

/** A character of one cell, with all the styles it has as parameters of one SGR sequence ("1;38;2;58;143;217"). */
export type Cell = {character: string; style: string};

const part = /\x1b\[([\d;]*)m|[^\x1b]/gu;

/** What each code is about, so that a later one takes the place of an earlier one. */
const topicOf = (code: number): string => {
	if ((code >= 30 && code <= 39) || (code >= 90 && code <= 97)) return 'colour';
	if ((code >= 40 && code <= 49) || (code >= 100 && code <= 107)) return 'ground';
	return String(code);
};

const closes = new Map([
	[22, ['1', '2']],
	[23, ['3']],
	[24, ['4']],
	[27, ['7']],
	[29, ['9']],
	[39, ['colour']],
	[49, ['ground']],
]);

/** The styles after an SGR sequence. */
const applied = (styles: ReadonlyMap<string, string>, parameters: string): Map<string, string> => {
	const next = new Map(styles);
	const codes = parameters.split(';').map(Number);
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i]!;
		if (code === 0) next.clear();
		for (const topic of closes.get(code) ?? []) next.delete(topic);
		if (code === 0 || closes.has(code)) continue;
		// 38;5;n and 38;2;r;g;b belong together.
		const length = code === 38 || code === 48 ? (codes[i + 1] === 5 ? 3 : 5) : 1;
		next.delete(topicOf(code));
		next.set(topicOf(code), codes.slice(i, i + length).join(';'));
		i += length - 1;
	}

	return next;
};

/** Underlined, inverse, struck through, or with a ground of its own: styles that show on a blank too. */
const showsOnBlank = /(?:^|;)(?:4|7|9|4[0-8]|10[0-7])(?:;|$)/;

/** A style without its colours of 256 or 16 million for the foreground, whose numbers are no codes. */
const withoutColour = (style: string): string => style.replace(/(^|;)38;(?:5;\d+|2;\d+;\d+;\d+)/, '$1');

/** Whether a blank looks the same with this style as without. */
export const isPlainOnBlank = (style: string): boolean => !showsOnBlank.test(withoutColour(style));

/**
 * The cells of a line whose characters take one cell each (see `isNarrow`) and whose only sequences are SGR.
 * A blank whose style does not show has none.
 */
export const cellsOf = (line: string): Cell[] => {
	const cells: Cell[] = [];
	let styles: ReadonlyMap<string, string> = new Map();
	let style = '';
	for (const [match, parameters] of line.matchAll(part)) {
		if (parameters === undefined)
			cells.push({character: match, style: match === ' ' && isPlainOnBlank(style) ? '' : style});
		else {
			styles = applied(styles, parameters);
			style = [...styles.values()].sort().join(';');
		}
	}

	return cells;
};

const blank: Cell = {character: ' ', style: ''};

/** Whether two cells look the same; past the end of a line there are blanks. */
export const isSameCell = (a: Cell = blank, b: Cell = blank): boolean =>
	a.character === b.character && a.style === b.style;

/** Whether a cell shows nothing. */
export const isBlank = (cell: Cell | undefined): boolean => isSameCell(cell);
