import xterm from '@xterm/headless';

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

	get isAlternate(): boolean {
		return this.#terminal.buffer.active.type === 'alternate';
	}
}
