import OwnOutput from 'ink/build/output.js';
import {widthOf} from './width.ts';

type Drawing = ConstructorParameters<typeof OwnOutput>[0];
type Write = Parameters<OwnOutput['write']>;
type Clip = Parameters<OwnOutput['clip']>[0];

/** A text of one line with its place in its row. */
type Piece = {x: number; end: number; text: string};

const sgr = /\x1b\[[\d;]*m/g;

/** The pieces of a row with blanks between them, or null where one covers another. */
const joined = (pieces: readonly Piece[]): string | null => {
	let row = '';
	let at = 0;
	for (const {x, end, text} of [...pieces].sort((a, b) => a.x - b.x)) {
		if (x < at) return null;
		row += ' '.repeat(x - at) + text;
		at = end;
	}

	return row;
};

/**
 * Stands in for Ink's Output in the bundle (see `scripts/terminal-program.mjs`): the canvas for the texts that Ink
 * has laid out. Ink's own takes each line apart into characters with their styles and puts them together again,
 * at every frame, which is most of what a frame costs. Where no text covers another there is no need to. Expects
 * that texts end the styles they begin, as all of Ink's components do.
 */
export default class InkOutput {
	readonly #drawing: Drawing;
	readonly #writes: Write[] = [];
	/** Ink's own canvas, from the first clipping on. */
	#own: OwnOutput | null = null;

	constructor(drawing: Drawing) {
		this.#drawing = drawing;
	}

	write(...write: Write): void {
		if (this.#own) this.#own.write(...write);
		else this.#writes.push(write);
	}

	clip(clip: Clip): void {
		this.#own ??= this.#drawnByInk();
		this.#own.clip(clip);
	}

	unclip(): void {
		this.#own?.unclip();
	}

	get(): {output: string; height: number} {
		if (this.#own) return this.#own.get();
		const rows = this.#pieces().map(joined);
		return rows.includes(null)
			? this.#drawnByInk().get()
			: {output: rows.join('\n'), height: this.#drawing.height};
	}

	#drawnByInk(): OwnOutput {
		const own = new OwnOutput(this.#drawing);
		for (const write of this.#writes) own.write(...write);
		return own;
	}

	/** The texts by row; what lies outside the canvas is not drawn. */
	#pieces(): Piece[][] {
		const rows: Piece[][] = Array.from({length: this.#drawing.height}, () => []);
		for (const [x, y, text, {transformers}] of this.#writes) {
			for (const [i, line] of text.split('\n').entries()) {
				const drawn = transformers.reduce((changed, transform) => transform(changed, i), line);
				const end = x + widthOf(drawn.replace(sgr, ''));
				rows[y + i]?.push({x, end, text: drawn});
			}
		}

		return rows;
	}
}
