import {spawn} from 'node:child_process';
import path from 'node:path';

/** The built command. */
export const program = path.resolve('dist/cli.js');

export type Outcome = {code: number | null; stdout: string; stderr: string};

/** Runs the command with its output in pipes. */
export const readout = (inputs: readonly string[], {file = program, env = {}} = {}): Promise<Outcome> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...inputs], {
			env: {...process.env, ...env},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const outcome: Outcome = {code: null, stdout: '', stderr: ''};
		child.stdout.setEncoding('utf8').on('data', chunk => {
			outcome.stdout += chunk;
		});
		child.stderr.setEncoding('utf8').on('data', chunk => {
			outcome.stderr += chunk;
		});
		child.on('error', reject);
		child.on('close', code => resolve({...outcome, code}));
	});
