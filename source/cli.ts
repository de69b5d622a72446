#!/usr/bin/env node
import process from 'node:process';
import packageFile from '../package.json' with {type: 'json'};
import {readCommandLine} from './commands/command-line.ts';
import {runCommand} from './commands/table.ts';
import {isForUser, printable} from './commands/usage-error.ts';

const {stdin, stdout, stderr, env, argv} = process;

// Whoever reads our output may have read enough.
for (const stream of [stdout, stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT') throw error;
		if (stream === stdout)
			stderr.write('readout: the output is cut off: the disk is full; free some space\n');
		process.exit(2);
	});
}

try {
	const {inputs, flags, asks} = await readCommandLine(argv.slice(2));
	if (asks === 'version') {
		stdout.write(`${packageFile.version}\n`);
	} else {
		const words = asks === 'help' ? ['help', ...inputs.slice(0, 1)] : inputs;
		// Not `process.exit`: what is written to a pipe must be on its way first.
		process.exitCode = await runCommand(words, flags, {stdin, stdout, stderr, env});
	}
} catch (error) {
	if (!isForUser(error)) throw error;
	stderr.write(`readout: ${printable(error.message)}\n`);
	process.exitCode = 2;
}
