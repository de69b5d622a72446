import os from 'node:os';
import path from 'node:path';

/** What says of a terminal what it can do, or what its owner would like. */
const wishes: ReadonlySet<string> = new Set([
	'CI',
	'COLORTERM',
	'FORCE_COLOR',
	'FORCE_HYPERLINK',
	'INK_SCREEN_READER',
	'KONSOLE_VERSION',
	'NO_COLOR',
	'TERM_PROGRAM',
	'TMUX',
	'VTE_VERSION',
	'WT_SESSION',
]);

/**
 * The environment for a program under test: without settings, memory or wishes for colour of whoever runs the tests.
 *
 * @param more What the test wants beside.
 */
export const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => {
	const rest = Object.entries(process.env).filter(([name]) => !wishes.has(name));
	return {
		...(Object.fromEntries(rest) as Record<string, string>),
		// Beneath a file nothing can be written.
		XDG_CACHE_HOME: '/dev/null/readout-nobody',
		XDG_CONFIG_HOME: path.join(os.tmpdir(), 'readout-nobody'),
		XDG_STATE_HOME: '/dev/null/readout-nobody',
		...more,
	};
};
