import {expect} from 'vitest';
import type {Session} from '../../terminal/pty.ts';

/** Fails unless the program has undone what it had done to the terminal. */
export const restored = (session: Session): void => {
	expect(session.terminal.isAlternate).toBe(false);
	const last = (on: string, off: string) =>
		session.bytes().lastIndexOf(off) > session.bytes().lastIndexOf(on);
	expect({
		cursor: last('\x1b[?25l', '\x1b[?25h'),
		autowrap: last('\x1b[?7l', '\x1b[?7h'),
		paste: last('\x1b[?2004h', '\x1b[?2004l'),
		mouse: last('\x1b[?1000h', '\x1b[?1000l') && last('\x1b[?1006h', '\x1b[?1006l'),
		update: last('\x1b[?2026h', '\x1b[?2026l'),
		// Of a screen that is left with lines on it and has grown, tmux keeps some above the prompt.
		lines: last('\x1b[?2026h', '\x1b[H\x1b[2J'),
	}).toEqual({cursor: true, autowrap: true, paste: true, mouse: true, update: true, lines: true});
};

/**
 * A shell script that runs a program between two readings of the settings of its terminal (raw mode and the like),
 * and tells its exit code: what `settings` reads. It ends when Enter is pressed: what a process writes as it exits
 * may never come through a pseudo-terminal.
 */
export const betweenSettings = (program: string): string =>
	`stty -g; ${process.execPath} ${program}; echo "code $?"; stty -g; echo do""ne; read -r line`;

/** What `betweenSettings` told. */
export const settings = (session: Session): {before: string; after: string; code: number} => {
	const text = session.bytes().replaceAll('\r', '');
	const [before = '', after = ''] = text.match(/^[0-9a-z=]+(?::[0-9a-z=]+){3,}$/gm) ?? [];
	expect(before).not.toBe('');
	return {before, after, code: Number(/code (\d+)\n/.exec(text)?.[1])};
};
