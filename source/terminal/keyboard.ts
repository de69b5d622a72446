/**
 * What a terminal sends, taken apart into presses. A read may hold half a sequence or twenty keys; nothing
 * is lost or joined.
 */

/**
 * A press of a key, a pasted text, or a mouse report. `key` is the character itself, or a name of two or more
 * letters (`up`, `ctrl-d`, `space`); `raw` is what the terminal sent.
 */
export type Press =
	| {kind: 'key'; key: string; raw: string}
	| {kind: 'paste'; text: string}
	| {kind: 'mouse'; button: number; column: number; row: number; released: boolean};

const named = new Map([
	['A', 'up'],
	['B', 'down'],
	['C', 'right'],
	['D', 'left'],
	['H', 'home'],
	['F', 'end'],
	['Z', 'shift-tab'],
	['1~', 'home'],
	['3~', 'delete'],
	['4~', 'end'],
	['5~', 'pageup'],
	['6~', 'pagedown'],
	['7~', 'home'],
	['8~', 'end'],
]);

const single = new Map([
	['\r', 'enter'],
	['\n', 'enter'],
	['\t', 'tab'],
	[' ', 'space'],
	['\x7f', 'backspace'],
	['\b', 'backspace'],
	['\x1b', 'escape'],
	['\x00', 'ctrl-space'],
]);

const nameOf = (character: string): string => {
	const name = single.get(character);
	if (name) return name;
	const code = character.charCodeAt(0);
	return code < 0x20 ? `ctrl-${String.fromCharCode(code + 0x60)}` : character;
};

const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';
const control = /^\x1b(?:\[\[?[0-?]*[ -/]*[@-~]|O[@-~])/;
const unfinished = /^\x1b(?:\[\[?[0-?]*[ -/]*|O)?$/;
const mouse = /^\x1b\[<(\d+);(\d+);(\d+)([Mm])$/;

/** A mouse report of the old kind (X10), which a program before us may have asked for: three bytes follow. */
const oldMouse = '\x1b[M';
const oldMouseLength = oldMouse.length + 3;

const sequencePress = (raw: string): Press => {
	const report = mouse.exec(raw);
	if (report) {
		const [, button, column, row, end] = report;
		return {
			kind: 'mouse',
			button: Number(button),
			column: Number(column),
			row: Number(row),
			released: end === 'm',
		};
	}

	// A modifier (";5") changes none of the keys in use: Shift-Up moves as Up does.
	const body = raw
		.slice(2)
		.replace(/^\[/, '')
		.replace(/^1?;\d+/, '')
		.replace(/;\d+/, '');
	return {kind: 'key', key: named.get(body) ?? 'unknown', raw};
};

/**
 * Takes apart what was read.
 *
 * @param input What is left of the last read and what came now.
 * @param ended True when nothing more came for a while: a lone Esc is then the key of that name.
 * @returns The presses, and the rest that is still unfinished.
 */
export const decode = (input: string, ended = false): {presses: Press[]; rest: string} => {
	const presses: Press[] = [];
	let rest = input;
	while (rest !== '') {
		if (rest.startsWith(pasteStart)) {
			const end = rest.indexOf(pasteEnd);
			if (end === -1 && !ended) break;
			const text = end === -1 ? rest.slice(pasteStart.length) : rest.slice(pasteStart.length, end);
			presses.push({kind: 'paste', text});
			rest = end === -1 ? '' : rest.slice(end + pasteEnd.length);
			continue;
		}

		if (rest.startsWith(oldMouse)) {
			if (rest.length < oldMouseLength && !ended) break;
			// Not worth telling apart from keys that are of no use: nobody asks for these reports.
			presses.push({kind: 'key', key: 'unknown', raw: rest.slice(0, oldMouseLength)});
			rest = rest.slice(oldMouseLength);
			continue;
		}

		const sequence = control.exec(rest)?.[0];
		if (sequence) {
			presses.push(sequencePress(sequence));
			rest = rest.slice(sequence.length);
			continue;
		}

		if (unfinished.test(rest) && !ended) break;
		const character = String.fromCodePoint(rest.codePointAt(0)!);
		presses.push({kind: 'key', key: nameOf(character), raw: character});
		rest = rest.slice(character.length);
	}

	return {presses, rest};
};

/** How long half a sequence is waited for, in milliseconds: ssh may split one, a person does not notice. */
const patience = 40;

/** How long the rest of a paste is waited for: let go too early, its tail would be taken for commands. */
const pastePatience = 2000;

/**
 * Reads presses from a terminal until it is told to stop.
 *
 * @param read Gets all presses of one read together, so that held keys cost one frame.
 * @returns Stops reading.
 */
export const readPresses = (
	stdin: NodeJS.ReadStream,
	read: (presses: readonly Press[]) => void,
): (() => void) => {
	let pending = '';
	let timer: NodeJS.Timeout | undefined;
	const take = (text: string, ended: boolean) => {
		const {presses, rest} = decode(pending + text, ended);
		pending = rest;
		if (presses.length > 0) read(presses);
	};

	const onData = (data: string | Buffer) => {
		clearTimeout(timer);
		take(String(data), false);
		if (pending === '') return;
		timer = setTimeout(take, pending.startsWith(pasteStart) ? pastePatience : patience, '', true);
	};

	stdin.setEncoding('utf8');
	stdin.on('data', onData);
	stdin.resume();
	return () => {
		clearTimeout(timer);
		stdin.off('data', onData);
		stdin.pause();
	};
};
