import os from 'node:os';
import path from 'node:path';

/**
 * The environment for a program under test: without settings, memory or wishes for colour of whoever runs the tests.
 *
 * @param more What the test wants beside.
 */
export const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => {
	const {FORCE_COLOR: _force, NO_COLOR: _no, COLORTERM: _depth, CI: _ci, ...rest} = process.env;
	return {
		...(rest as Record<string, string>),
		XDG_CONFIG_HOME: path.join(os.tmpdir(), 'readout-nobody'),
		// Beneath a file nothing can be written.
		XDG_STATE_HOME: '/dev/null/readout-nobody',
		...more,
	};
};
