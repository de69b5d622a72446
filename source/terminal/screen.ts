import {constants} from 'node:os';
import {isatty} from 'node:tty';

/** The terminal taken over for a while, and given back as it was. */

/** Alternate screen, cursor hidden, autowrap off, pastes marked as such. */
const take = '\x1b[?1049h\x1b[2J\x1b[H\x1b[?25l\x1b[?7l\x1b[?2004h';
/** For lines that follow each other on the screen as it is. */
const takeForLines = '\x1b[?2004h';
const giveBackAfterLines = '\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?25h';
const mouseOn = '\x1b[?1000h\x1b[?1006h';

/**
 * The reverse, in reverse; an update that was cut short is ended first. The cursor goes home over an empty screen: tmux
 * cuts an alternate screen that has grown back to its old size below the cursor, and what does not fit lands above
 * the prompt.
 */
const giveBack =
	'\x1b[?2026l\x1b[0m\x1b[H\x1b[2J\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l';

export type Terminal = {stdin: NodeJS.ReadStream; stdout: NodeJS.WriteStream};

export type Screen = {
	/** Takes the terminal over. May be called any number of times. */
	open: () => void;
	/** Gives it back. May be called any number of times. */
	close: () => void;
	readonly isOpen: boolean;
};

/** The file that a process writes its output to, by its number. */
const standardOutput = 1;

/**
 * Ends the process as SIGHUP does by itself. Node puts the terminal back when it exits, and aborts with a core dump
 * where that is gone, its window closed or its connection lost.
 */
const dieWithTerminal = (): void => {
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
};

/**
 * Takes over the terminal when told to: raw mode and the alternate screen. It is given back when the process exits,
 * if not before. Nothing is taken yet, so that whoever asks can first see to what may end the program (`onEnd`).
 *
 * @param options.mouse Asks the terminal to report clicks and the wheel.
 * @param options.linear Leaves the screen alone: lines are written below what stands there.
 * @param options.onStop Called when somebody asks the program to stop for a while (SIGTSTP) while it has the screen;
 * by itself it would stop with the terminal in its hands.
 */
export const createScreen = (
	{stdin, stdout}: Terminal,
	{mouse = false, linear = false, onStop}: {mouse?: boolean; linear?: boolean; onStop?: () => void} = {},
): Screen => {
	let isOpen = false;
	const open = () => {
		if (isOpen) return;
		isOpen = true;
		if (onStop) process.on('SIGTSTP', onStop);
		if (stdin.isTTY) stdin.setRawMode(true);
		if (linear) stdout.write(takeForLines);
		else stdout.write(mouse ? take + mouseOn : take);
	};

	const close = () => {
		if (!isOpen) return;
		isOpen = false;
		// Whoever has the screen now, a pager or the shell, is stopped in its own way, and we with it.
		if (onStop) process.off('SIGTSTP', onStop);
		try {
			stdout.write(linear ? giveBackAfterLines : giveBack);
			if (stdin.isTTY) stdin.setRawMode(false);
		} catch {
			// The terminal is gone: nobody is left to restore it for.
		}
	};

	process.on('exit', () => {
		close();
		if (stdout.isTTY && !isatty(standardOutput)) dieWithTerminal();
	});
	return {
		open,
		close,
		get isOpen() {
			return isOpen;
		},
	};
};

/** The signals that would end the program and can be caught, but for SIGUSR1, with which Node starts its debugger. */
const endingSignals: readonly NodeJS.Signals[] = [
	'SIGHUP',
	'SIGINT',
	'SIGQUIT',
	'SIGABRT',
	'SIGUSR2',
	'SIGALRM',
	'SIGTERM',
	'SIGXCPU',
];

/**
 * Calls back once when the program is told to end by a signal, when the terminal goes away, or when something
 * throws that nobody catches.
 *
 * @param end Gets the exit code (128 + n for signal n) and, after a crash, the error.
 * @returns Stops listening.
 */
export const onEnd = (
	{stdin, stdout}: Terminal,
	end: (code: number, error?: unknown) => void,
): (() => void) => {
	const listeners: Array<[NodeJS.EventEmitter, string, (argument: unknown) => void]> = [
		[process, 'uncaughtException', error => end(1, error)],
		[process, 'unhandledRejection', error => end(1, error)],
		[stdin, 'end', () => end(129)],
		[stdin, 'error', () => end(129)],
		[stdout, 'error', () => end(129)],
	];
	for (const signal of endingSignals) {
		listeners.push([process, signal, () => end(128 + constants.signals[signal])]);
	}

	for (const [emitter, event, listener] of listeners) emitter.on(event, listener);
	return () => {
		for (const [emitter, event, listener] of listeners) emitter.off(event, listener);
	};
};
