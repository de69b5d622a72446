import {EventEmitter} from 'node:events';

/**
 * What Ink takes for its stdin. The dashboard reads the terminal itself and passes on only what an Ink menu
 * is to have, one press at a time, so that two presses in one read stay two.
 */
export class MenuInput extends EventEmitter {
	readonly isTTY = true;
	readonly #presses: string[] = [];

	/** Hands a press to the menu, as the terminal sent it. */
	send(raw: string): void {
		this.#presses.push(raw);
		this.emit('readable');
	}

	read(): string | null {
		return this.#presses.shift() ?? null;
	}

	setEncoding(): this {
		return this;
	}

	setRawMode(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}
}
