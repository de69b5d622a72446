import xterm from '@xterm/headless';

/** How a cell looks; a colour is `#rrggbb`, or null for that of the terminal. */
export type Look = {
	colour: string | null;
	bold: boolean;
	dim: boolean;
	italic: boolean;
	underline: boolean;
	inverse: boolean;
};

/** A cell of the screen. Of a character two cells wide the second is empty, with no width. */
export type ScreenCell = {text: string; width: number; look: Look};

/** A terminal without a window, for reading back what bytes make of a screen. */
export class TestTerminal {
	readonly #terminal: InstanceType<typeof xterm.Terminal>;

	constructor(columns: number, rows: number) {
		this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	}

	async write(bytes: string): Promise<void> {
		await new Promise<void>(resolve => {
			this.#terminal.write(bytes, resolve);
		});
	}

	resize(columns: number, rows: number): void {
		this.#terminal.resize(columns, rows);
	}

	/** The visible lines, without the spaces at their ends. */
	lines(): string[] {
		const {active} = this.#terminal.buffer;
		return Array.from(
			{length: this.#terminal.rows},
			(_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
		);
	}

	/** Every cell of the screen with those of its colours and attributes that show. */
	cells(): string[] {
		const {active} = this.#terminal.buffer;
		return Array.from({length: this.#terminal.rows}, (_, row) => {
			const line = active.getLine(active.viewportY + row);
			return Array.from({length: this.#terminal.cols}, (_, column) => {
				const cell = line?.getCell(column);
				if (!cell) return '';
				const character = cell.getChars() || ' ';
				const ground = [cell.getBgColor(), cell.isUnderline(), cell.isInverse()];
				if (character === ' ' && !cell.isUnderline() && !cell.isInverse()) return ` ${ground.join(',')}`;
				const style = [...ground, cell.getFgColor(), cell.isBold(), cell.isDim(), cell.isItalic()];
				return `${character}${style.join(',')}`;
			}).join('|');
		});
	}

	/** Every cell of the screen, row by row. Colours have to be of the 16 million, as COLORTERM=truecolor asks for. */
	grid(): ScreenCell[][] {
		const {active} = this.#terminal.buffer;
		return Array.from({length: this.#terminal.rows}, (_, row) => {
			const line = active.getLine(active.viewportY + row);
			return Array.from({length: this.#terminal.cols}, (_, column): ScreenCell => {
				const cell = line?.getCell(column);
				if (!cell) throw new Error(`the screen has no cell ${row}:${column}`);
				if (cell.isFgPalette() || !cell.isBgDefault())
					throw new Error(`the colour of “${cell.getChars()}” is none of the 16 million`);
				return {
					text: cell.getChars() || (cell.getWidth() === 0 ? '' : ' '),
					width: cell.getWidth(),
					look: {
						colour: cell.isFgRGB() ? `#${cell.getFgColor().toString(16).padStart(6, '0')}` : null,
						bold: cell.isBold() !== 0,
						dim: cell.isDim() !== 0,
						italic: cell.isItalic() !== 0,
						underline: cell.isUnderline() !== 0,
						inverse: cell.isInverse() !== 0,
					},
				};
			});
		});
	}

	get isAlternate(): boolean {
		return this.#terminal.buffer.active.type === 'alternate';
	}
}
