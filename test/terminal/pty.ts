import pty from '@lydell/node-pty';
import {environment} from './environment.ts';
import {TestTerminal} from './terminal.ts';

/** A program in a pseudo-terminal, and what its screen shows. */
export type Session = {
	/** Types: the bytes that a keyboard would send. */
	type: (bytes: string) => void;
	resize: (columns: number, rows: number) => void;
	kill: (signal: string) => void;
	/** Closes the terminal, as a window is closed. */
	hangUp: () => void;
	/** Waits until the screen shows a text, or fails with the screen. */
	see: (text: string) => Promise<void>;
	/** Waits until the screen does not show a text any more. */
	seeNo: (text: string) => Promise<void>;
	/** Waits until something holds of the bytes written. */
	until: (holds: (bytes: string) => boolean) => Promise<void>;
	screen: () => string;
	/** All that the program has written. */
	bytes: () => string;
	terminal: TestTerminal;
	/** Waits for the end of the program. */
	ended: () => Promise<{exitCode: number; signal: number}>;
};

const patience = 20_000;

const until = async (holds: () => boolean, failure: () => string): Promise<void> => {
	const start = Date.now();
	while (!holds()) {
		if (Date.now() - start > patience) throw new Error(failure());
		await new Promise(resolve => setTimeout(resolve, 10));
	}
};

/** Starts a program in a pseudo-terminal of its own. */
export const startInPty = (
	file: string,
	args: readonly string[],
	{columns = 80, rows = 24, env = {}}: {columns?: number; rows?: number; env?: Record<string, string>} = {},
): Session => {
	const terminal = new TestTerminal(columns, rows);
	const child = pty.spawn(file, [...args], {
		cols: columns,
		rows,
		name: env.TERM ?? 'xterm-256color',
		env: environment(env),
	});
	let bytes = '';
	let written = Promise.resolve();
	child.onData(data => {
		bytes += data;
		written = written.then(() => terminal.write(data));
	});
	const exit = new Promise<{exitCode: number; signal: number}>(resolve => {
		child.onExit(({exitCode, signal}) => resolve({exitCode, signal: signal ?? 0}));
	});
	const screen = () => terminal.lines().join('\n');
	return {
		type: data => child.write(data),
		resize: (nextColumns, nextRows) => {
			terminal.resize(nextColumns, nextRows);
			child.resize(nextColumns, nextRows);
		},
		kill: signal => child.kill(signal),
		hangUp: () => (child as unknown as {destroy: () => void}).destroy(),
		see: text =>
			until(
				() => screen().includes(text),
				() => `“${text}” did not appear:\n${screen()}`,
			),
		seeNo: text =>
			until(
				() => !screen().includes(text),
				() => `“${text}” stayed:\n${screen()}`,
			),
		until: async holds => {
			await until(
				() => holds(bytes),
				() => `What was waited for did not come:\n${screen()}`,
			);
			await written;
		},
		screen,
		bytes: () => bytes,
		terminal,
		ended: async () => {
			const end = await exit;
			await written;
			return end;
		},
	};
};
