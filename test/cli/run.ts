import {spawn} from 'node:child_process';
import path from 'node:path';
import {environment} from '../terminal/environment.ts';

/** The built command. */
export const program = path.resolve('dist/cli.js');

export type Outcome = {code: number | null; stdout: string; stderr: string};

type RunOptions = {
	file?: string;
	env?: Record<string, string>;
	enough?: boolean;
	input?: string | null;
	isLate?: boolean;
};

/**
 * Runs the command with its output in pipes, and ends it where it does not end by itself.
 *
 * @param input What is piped in; null for a pipe that stays open without a word.
 * @param isLate Pipes it in when the program has something to say.
 * @param enough Closes the pipe after the first of what is read from it, as `head` does.
 */
export const readout = (
	inputs: readonly string[],
	{file = program, env = {}, enough = false, input, isLate = false}: RunOptions = {},
): Promise<Outcome> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...inputs], {
			env: environment(env),
			stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
			timeout: 50_000,
			killSignal: 'SIGKILL',
		});
		if (typeof input === 'string' && !isLate) child.stdin!.end(input);
		const outcome: Outcome = {code: null, stdout: '', stderr: ''};
		child.stdout!.setEncoding('utf8').on('data', chunk => {
			outcome.stdout += chunk;
			if (enough) child.stdout!.destroy();
		});
		child.stderr!.setEncoding('utf8').on('data', chunk => {
			outcome.stderr += chunk;
			if (isLate && typeof input === 'string' && child.stdin!.writable) child.stdin!.end(input);
		});
		child.on('error', reject);
		child.on('close', code => resolve({...outcome, code}));
	});
