import {startDashboard} from '../../../source/dashboard/start.ts';
import {sample} from '../sample.ts';

/**
 * The dashboard on the sample, as a program of its own: what the tests run in a pseudo-terminal. Exporting as
 * "crash" throws where nobody catches.
 */
const write = (format: string): string => {
	if (format === 'crash') {
		setImmediate(() => {
			throw new Error('the harness was told to crash');
		});
	}

	return `wrote comparison as ${format}`;
};

process.exitCode = await startDashboard(sample, {
	stdin: process.stdin,
	stdout: process.stdout,
	env: process.env,
	colors: 2,
	exporter: {formats: ['Markdown', 'crash'], write, render: format => `the comparison as ${format}`},
}).catch((error: unknown) => {
	console.error(String(error));
	return 1;
});
