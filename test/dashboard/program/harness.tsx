import {startDashboard} from '../../../source/dashboard/start.tsx';
import {sample} from '../sample.ts';

/** The dashboard on the sample, as a program of its own: what the tests run in a pseudo-terminal. */
process.exitCode = await startDashboard(sample, {
	stdin: process.stdin,
	stdout: process.stdout,
	env: process.env,
	exporter: {formats: ['Markdown', 'CSV'], write: format => `wrote comparison.${format}`},
}).catch((error: unknown) => {
	console.error(String(error));
	return 1;
});
