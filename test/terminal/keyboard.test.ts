import {EventEmitter} from 'node:events';
import fc from 'fast-check';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {decode, type Press, readPresses} from '../../source/terminal/keyboard.ts';

const keys = (input: string, ended = false) =>
	decode(input, ended).presses.map(press => (press.kind === 'key' ? press.key : press.kind));

test('several keys in one read stay several', () => {
	expect(keys('jjG')).toEqual(['j', 'j', 'G']);
});

test('keys have names', () => {
	expect(keys('\x1b[A\x1b[B\x1bOC\x1bOD\x1b[5~\x1b[6~\x1b[H\x1b[4~\x1b[Z\t\r \x7f\x04\x1b[1;5B')).toEqual([
		'up',
		'down',
		'right',
		'left',
		'pageup',
		'pagedown',
		'home',
		'end',
		'shift-tab',
		'tab',
		'enter',
		'space',
		'backspace',
		'ctrl-d',
		'down',
	]);
});

test('characters outside ASCII are keys of their own', () => {
	expect(keys('é👍')).toEqual(['é', '👍']);
});

test('half a sequence waits for the rest', () => {
	expect(decode('j\x1b[')).toEqual({presses: [{kind: 'key', key: 'j', raw: 'j'}], rest: '\x1b['});
});

test('Esc alone is the key once nothing more comes', () => {
	expect(decode('\x1b').rest).toBe('\x1b');
	expect(keys('\x1b', true)).toEqual(['escape']);
});

test('a sequence that nobody knows is one unknown key', () => {
	expect(keys('\x1b[24~j')).toEqual(['unknown', 'j']);
});

test('a paste is text, whatever keys it would be', () => {
	expect(decode('a\x1b[200~q\nj\x1b[201~k').presses).toEqual([
		{kind: 'key', key: 'a', raw: 'a'},
		{kind: 'paste', text: 'q\nj'},
		{kind: 'key', key: 'k', raw: 'k'},
	]);
});

test('a mouse report is no text', () => {
	expect(decode('\x1b[<65;10;4M').presses).toEqual([
		{kind: 'mouse', button: 65, column: 10, row: 4, released: false},
	]);
});

test('a mouse report of the old kind takes its three bytes along', () => {
	expect(keys('\x1b[M q!j')).toEqual(['unknown', 'j']);
	expect(decode('\x1b[M q')).toEqual({presses: [], rest: '\x1b[M q'});
	expect(keys('\x1b[M q', true)).toEqual(['unknown']);
});

test('however the bytes are cut, the keys are the same', () => {
	const pieces = fc.array(
		fc.constantFrom('j', 'é', '\x1b[A', '\x1bOB', '\x1b[5~', '\x1b[200~q\x1b[201~', '\x1b[M q!', '\r'),
	);
	fc.assert(
		fc.property(pieces, fc.array(fc.nat(9)), (parts, cuts) => {
			const input = parts.join('');
			const presses: Press[] = [];
			let rest = '';
			let at = 0;
			for (const cut of [...cuts, input.length]) {
				const step = decode(rest + input.slice(at, at + cut));
				presses.push(...step.presses);
				rest = step.rest;
				at = Math.min(input.length, at + cut);
			}

			expect(presses).toEqual(decode(input).presses);
			expect(rest).toBe('');
		}),
	);
});

class Keyboard extends EventEmitter {
	setEncoding() {}
	resume() {}
	pause() {}
	type(text: string) {
		this.emit('data', text);
	}
}

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

const reading = () => {
	const keyboard = new Keyboard();
	const reads: string[][] = [];
	const stop = readPresses(keyboard as unknown as NodeJS.ReadStream, presses => {
		reads.push(presses.map(press => (press.kind === 'key' ? press.key : press.kind)));
	});
	return {keyboard, reads, stop};
};

test('the presses of one read come together', () => {
	const {keyboard, reads} = reading();
	keyboard.type('jj');
	keyboard.type('k');
	expect(reads).toEqual([['j', 'j'], ['k']]);
});

test('an arrow that arrives in halves is an arrow', () => {
	const {keyboard, reads} = reading();
	keyboard.type('\x1b');
	vi.advanceTimersByTime(20);
	keyboard.type('[B');
	vi.runAllTimers();
	expect(reads).toEqual([['down']]);
});

test('Esc is given after a moment, unless reading has stopped', () => {
	const {keyboard, reads, stop} = reading();
	keyboard.type('\x1b');
	vi.runAllTimers();
	keyboard.type('\x1b');
	stop();
	vi.runAllTimers();
	keyboard.type('j');
	expect(reads).toEqual([['escape']]);
});

test('the tail of a slow paste is not taken for keys', () => {
	const {keyboard, reads} = reading();
	keyboard.type('\x1b[200~some te');
	vi.advanceTimersByTime(500);
	keyboard.type('xt q\x1b[201~');
	expect(reads).toEqual([['paste']]);
});
