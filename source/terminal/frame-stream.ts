import {EventEmitter} from 'node:events';
import {lineUpdate} from './line-update.ts';
import {linkSequence} from './links.ts';
import {charactersOf, isNarrow, widthOf} from './width.ts';

/** The size of a terminal in cells. */
export type Size = {columns: number; rows: number};

const sequence = /(\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\)/;
const styles = /\x1b\[[\d;]*m/g;

/** The text of a line, without styles and links. */
const bare = (line: string): string => line.replace(styles, '').replace(linkSequence, '');

/**
 * The line with the cursor set right after every run of characters on whose width terminals may disagree, so
 * that what follows stands in its column wherever such a run ended.
 */
const straightened = (line: string): string => {
	if (isNarrow(bare(line))) return line;
	let straight = '';
	let at = 1;
	let doubtful = false;
	for (const part of line.split(sequence)) {
		if (sequence.test(part)) {
			straight += part;
			continue;
		}

		for (const character of charactersOf(part)) {
			if (isNarrow(character) && doubtful) straight += `\x1b[${at}G`;
			doubtful = !isNarrow(character);
			straight += character;
			at += widthOf(character);
		}
	}

	return straight;
};

/** Whether the line can be taken apart into cells. One with a link cannot: its escapes keep it from being narrow. */
const isStraight = (line: string): boolean => isNarrow(line.replace(styles, ''));

/** The bytes for a line of which nothing on the screen is to stay. */
const wholeLine = (row: number, line: string): string =>
	// Erased before it is written: after the last column the cursor would stand on it and erase it.
	`\x1b[${row};1H\x1b[2K${straightened(line)}\x1b[m`;

/**
 * The bytes that turn one frame on the screen into the next: what has changed of each line, at its place, in one
 * synchronized update (mode 2026). Expects autowrap off.
 *
 * @param shown The lines on the screen, or null where nothing is known of it.
 * @param next The lines to show.
 * @returns An empty string where nothing changes.
 */
export const frameUpdate = (shown: readonly string[] | null, next: readonly string[], size: Size): string => {
	let update = '';
	for (let row = 0; row < size.rows; row++) {
		const line = next[row] ?? '';
		const before = shown === null ? null : (shown[row] ?? '');
		if (line === before) continue;
		// Where a terminal may have put characters elsewhere, only the whole line is sure to be right.
		const isWhole = before === null || !isStraight(before) || !isStraight(line);
		update += isWhole ? wholeLine(row + 1, line) : lineUpdate(row + 1, before, line);
	}

	return update === '' ? '' : `\x1b[?2026h\x1b[m${update}\x1b[?2026l`;
};

/**
 * What Ink takes for its stdout. With `debug: true` Ink writes one whole frame at a time; this writes on what
 * has changed since the last one. Ink's own ways of updating are no good on a full screen: they clear it at
 * every frame, or lose lines.
 */
export class FrameStream extends EventEmitter {
	#shown: readonly string[] | null = null;
	#frame: readonly string[] = [];
	#size: Size;
	#open = true;
	readonly #write: (bytes: string) => void;

	/** @param write Takes the bytes for the terminal. */
	constructor(write: (bytes: string) => void, size: Size) {
		super();
		this.#write = write;
		this.#size = size;
	}

	get columns(): number {
		return this.#size.columns;
	}

	get rows(): number {
		return this.#size.rows;
	}

	write = (frame: string): boolean => {
		this.#frame = frame.split('\n');
		this.#paint();
		return true;
	};

	/** Takes a new size; the next frame is painted whole, since terminals shift lines about when resized. */
	resize(size: Size): void {
		this.#size = size;
		this.#shown = null;
	}

	/** Paints the last frame again, whole. */
	repaint(): void {
		this.#shown = null;
		this.#paint();
	}

	/** Writes no more: what Ink prints while it ends is no frame. */
	close(): void {
		this.#open = false;
	}

	#paint(): void {
		if (!this.#open) return;
		const update = frameUpdate(this.#shown, this.#frame, this.#size);
		this.#shown = this.#frame;
		if (update !== '') this.#write(update);
	}
}
