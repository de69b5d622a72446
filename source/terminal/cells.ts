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

/** The cells of a line whose characters take one cell each (see `isNarrow`) and whose only sequences are SGR. */
export const cellsOf = (line: string): Cell[] => {
	const cells: Cell[] = [];
	let styles: ReadonlyMap<string, string> = new Map();
	let style = '';
	for (const [match, parameters] of line.matchAll(part)) {
		if (parameters === undefined) cells.push({character: match, style});
		else {
			styles = applied(styles, parameters);
			style = [...styles.values()].sort().join(';');
		}
	}

	return cells;
};

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
	(a?.character ?? ' ') === (b?.character ?? ' ') && (a?.style ?? '') === (b?.style ?? '');

/** Cells that are cheaper to write again than to jump over. */
const shortGap = 6;

/** The stretches of two lines that differ, as cell numbers, `to` exclusive. */
export const changedStretches = (
	shown: readonly Cell[],
	next: readonly Cell[],
): Array<{from: number; to: number}> => {
	const stretches: Array<{from: number; to: number}> = [];
	for (let at = 0; at < Math.max(shown.length, next.length); at++) {
		if (isSame(shown[at], next[at])) continue;
		const last = stretches.at(-1);
		if (last && at - last.to < shortGap) last.to = at + 1;
		else stretches.push({from: at, to: at + 1});
	}

	return stretches;
};

/** The bytes that write cells where the cursor stands; cells past the end of the line are blank. */
export const cellBytes = (cells: readonly Cell[], from: number, to: number): string => {
	let bytes = '';
	let style: string | null = null;
	for (let at = from; at < to; at++) {
		const cell = cells[at] ?? {character: ' ', style: ''};
		if (cell.style !== style) bytes += cell.style === '' ? '\x1b[0m' : `\x1b[0;${cell.style}m`;
		style = cell.style;
		bytes += cell.character;
	}

	return bytes;
};
