import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import pty from '@lydell/node-pty';

const home = mkdtempSync(path.join(os.tmpdir(), 'readout-bench-'));

const size = {columns: 120, rows: 40};

/** The end of a synchronized update: the frame is whole on the screen. */
const frameEnd = '\u001B[?2026l';

/** A program in a pseudo-terminal of 120×40. Times are milliseconds. */
export type Running = {
	/** From the start to the end of the first frame. */
	firstFrame: number;
	/** From the start to the answer to a key that was pressed when the first frame had come. */
	firstAnswer: number;
	/** Types a key and waits for the frame that answers it; null where none came within a second. */
	press: (key: string) => Promise<{ms: number; bytes: number} | null>;
	/** All bytes written since the first frame. */
	written: () => string;
	/** Resident memory in bytes. */
	memory: () => number;
	end: () => Promise<void>;
};

const spawn = (inputs: readonly string[]) =>
	pty.spawn(process.execPath, [...inputs], {
		cols: size.columns,
		rows: size.rows,
		name: 'xterm-256color',
		// Nobody's settings, and a memory that begins empty.
		env: {
			...(process.env as Record<string, string>),
			XDG_CACHE_HOME: home,
			XDG_CONFIG_HOME: home,
			// Of its own for each run: each begins where the last has not left off.
			XDG_STATE_HOME: mkdtempSync(path.join(home, 'state-')),
		},
	});

/** Milliseconds that a program takes from start to end. */
export const timeToExit = (inputs: readonly string[]): Promise<number> => {
	const started = performance.now();
	const child = spawn(inputs);
	return new Promise(resolve => {
		child.onExit(() => resolve(performance.now() - started));
	});
};

/** Starts a program that draws frames in synchronized updates, and waits for the first. */
export const run = async (inputs: readonly string[]): Promise<Running> => {
	const started = performance.now();
	const child = spawn(inputs);
	let written = '';
	let onFrame: (() => void) | null = null;
	child.onData(data => {
		const before = written.length;
		written += data;
		// The mark may come in two pieces.
		if (written.indexOf(frameEnd, Math.max(0, before - frameEnd.length + 1)) >= 0) onFrame?.();
	});
	const exited = new Promise<void>(resolve => {
		child.onExit(() => resolve());
	});
	const frame = (patience: number): Promise<boolean> =>
		new Promise(resolve => {
			const timer = setTimeout(() => resolve(false), patience);
			onFrame = () => {
				clearTimeout(timer);
				onFrame = null;
				resolve(true);
			};
		});

	if (!(await frame(10_000))) throw new Error(`no frame came:\n${written.slice(0, 500)}`);
	const firstFrame = performance.now() - started;
	const first = written.length;
	child.write('j');
	if (!(await frame(10_000))) throw new Error('the first key was not answered');
	const firstAnswer = performance.now() - started;
	return {
		firstFrame,
		firstAnswer,
		press: async key => {
			const before = written.length;
			const pressed = performance.now();
			child.write(key);
			if (!(await frame(1000))) return null;
			return {ms: performance.now() - pressed, bytes: Buffer.byteLength(written.slice(before))};
		},
		written: () => written.slice(first),
		memory: () =>
			1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], {encoding: 'utf8'})),
		end: async () => {
			child.write('q');
			await exited;
		},
	};
};
