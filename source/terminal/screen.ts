import {constants} from 'node:os';

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

/**
 * Takes over the terminal when told to: raw mode and the alternate screen. It is given back when the process exits,
 * if not before. Nothing is taken yet, so that whoever asks can first see to what may end the program (`onEnd`).
 *
 * @param options.mouse Asks the terminal to report clicks and the wheel.
 * @param options.linear Leaves the screen alone: lines are written below what stands there.
 */
export const createScreen = ({stdin, stdout}: Terminal, {mouse = false, linear = false} = {}): Screen => {
	let isOpen = false;
	const open = () => {
		if (isOpen) return;
		isOpen = true;
		if (stdin.isTTY) stdin.setRawMode(true);
		if (linear) stdout.write(takeForLines);
		else stdout.write(mouse ? take + mouseOn : take);
	};

	const close = () => {
		if (!isOpen) return;
		isOpen = false;
		try {
			stdout.write(linear ? giveBackAfterLines : giveBack);
			if (stdin.isTTY) stdin.setRawMode(false);
		} catch {
			// The terminal is gone: nobody is left to restore it for.
		}
	};

	process.on('exit', close);
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

/**
 * Ctrl-Z, which raw mode keeps from the shell: gives the terminal back, stops the whole job (npm and its like
 * stand between us and the shell), and takes the screen again when the job goes on.
 *
 * @param resumed Called when the screen is ours again and has to be painted.
 */
export const suspend = (screen: Screen, resumed: () => void): void => {
	screen.close();
	const resume = () => {
		clearTimeout(timer);
		process.off('SIGCONT', resume);
		screen.open();
		resumed();
	};

	process.once('SIGCONT', resume);
	// Where no shell could bring the job back, the system ignores the stop: go on then.
	const timer = setTimeout(resume, 100);
	process.kill(0, 'SIGTSTP');
};
