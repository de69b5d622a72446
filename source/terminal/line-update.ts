/** The bytes that turn one line on the screen into another: as few as terminals of all kinds allow. */

import {type Cell, cellsOf, isBlank, isPlainOnBlank, isSameCell} from './cells.ts';

type Stretch = {from: number; to: number};

/** Cells that are cheaper to write again than to jump over. */
const shortGap = 4;

/** Blanks that may be cheaper to erase, with all that follows them, than to write. */
const longBlank = 8;

/** The stretches of two lines that differ, as cell numbers, `to` exclusive. */
const changedStretches = (shown: readonly Cell[], next: readonly Cell[]): Stretch[] => {
	const stretches: Stretch[] = [];
	for (let at = 0; at < Math.max(shown.length, next.length); at++) {
		if (isSameCell(shown[at], next[at])) continue;
		const last = stretches.at(-1);
		if (last && at - last.to < shortGap) last.to = at + 1;
		else stretches.push({from: at, to: at + 1});
	}

	return stretches;
};

/** Writes in one row, from left to right. A row begins and ends without a style. */
class RowWriter {
	#bytes = '';
	#style = '';
	#column: number | null = null;
	readonly #row: number;

	constructor(row: number) {
		this.#row = row;
	}

	moveTo(column: number): void {
		if (this.#column === null) this.#bytes += `\x1b[${this.#row};${column + 1}H`;
		else if (column > this.#column) this.#bytes += `\x1b[${column - this.#column}C`;
		this.#column = column;
	}

	write(cells: readonly Cell[], {from, to}: Stretch): void {
		this.moveTo(from);
		for (let at = from; at < to; at++) {
			const cell = cells[at];
			// Between two bold words a blank may as well be bold.
			if (!(isBlank(cell) && isPlainOnBlank(this.#style))) this.#setStyle(cell?.style ?? '');
			this.#bytes += cell?.character ?? ' ';
		}

		this.#column = to;
	}

	/** Erases from a column to the end of the row. Terminals erase in the style that is set. */
	eraseFrom(column: number): void {
		this.moveTo(column);
		this.#setStyle('');
		this.#bytes += '\x1b[K';
	}

	end(): string {
		this.#setStyle('');
		return this.#bytes;
	}

	#setStyle(style: string): void {
		if (style === this.#style) return;
		const reset = this.#style === '' ? '' : '0;';
		this.#bytes += style === '' ? '\x1b[m' : `\x1b[${reset}${style}m`;
		this.#style = style;
	}
}

/** @param erased The cell from which the row is erased to its end before what follows is written. */
const bytesFor = (row: number, shown: readonly Cell[], next: readonly Cell[], erased = Infinity): string => {
	const writer = new RowWriter(row);
	const stretches = changedStretches(shown.slice(0, erased), next);
	for (const stretch of stretches) if (stretch.from < erased) writer.write(next, stretch);
	if (erased < Infinity) writer.eraseFrom(erased);
	for (const stretch of stretches) if (stretch.from >= erased) writer.write(next, stretch);
	return writer.end();
};

/** Where long stretches of blanks begin that take the place of something. */
const erasable = (shown: readonly Cell[], next: readonly Cell[]): number[] => {
	const starts: number[] = [];
	const end = Math.max(shown.length, next.length);
	for (let at = 0; at < end; at++) {
		const from = at;
		while (at < end && isBlank(next[at])) at++;
		const isChanged = shown.slice(from, at).some(cell => !isBlank(cell));
		if (at - from >= longBlank && isChanged) starts.push(from);
	}

	return starts;
};

/**
 * The bytes that turn a line into another. Only cursor moves, SGR and "erase to the end of the line" are used:
 * GNU screen and tmux do not promise the sequences that erase or repeat a number of characters.
 *
 * @param row The row on the screen, from 1; the style must be none before, and is none after.
 * @param shown The line that stands there; as `next` of characters that take one cell each.
 */
export const lineUpdate = (row: number, shown: string, next: string): string => {
	const [before, after] = [cellsOf(shown), cellsOf(next)];
	const ways = [Infinity, ...erasable(before, after)].map(erased => bytesFor(row, before, after, erased));
	return ways.reduce((best, way) => (way.length < best.length ? way : best));
};
