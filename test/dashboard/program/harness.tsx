import {writeFileSync} from 'node:fs';
import type {Exporter} from '../../../source/dashboard/effects.ts';
import {startDashboard} from '../../../source/dashboard/start.ts';
import {sample} from '../sample.ts';

/**
 * The dashboard on the sample, as a program of its own: what the tests run in a pseudo-terminal. Exporting as
 * "crash" throws where nobody catches, as "warning" warns. With PID_FILE it writes its process id there, with MOUSE
 * it asks for the mouse.
 */
const write: Exporter['write'] = (_analysis, _scope, format) => {
	if (format === 'crash') {
		setImmediate(() => {
			throw new Error('the harness was told to crash');
		});
	}

	if (format === 'warning') process.emitWarning('the harness was told to warn');
	return `wrote comparison as ${format}`;
};

const {PID_FILE: pidFile, MOUSE: mouse} = process.env;
if (pidFile) writeFileSync(pidFile, String(process.pid));

process.exitCode = await startDashboard(sample, {
	stdin: process.stdin,
	stdout: process.stdout,
	env: process.env,
	colors: 2,
	mouse: mouse !== undefined,
	exporter: {
		formats: ['Markdown', 'crash', 'warning'],
		write,
		render: (_analysis, _scope, format) => `the comparison as ${format}`,
	},
}).catch((error: unknown) => {
	console.error(String(error));
	return 1;
});
