#!/usr/bin/env node
import process from 'node:process';
import type {FlagValues} from './commands/command.ts';
import {flagTable} from './commands/flags.ts';
import {helpText} from './commands/help.ts';
import {commandTable, runCommand} from './commands/table.ts';
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

/** What was typed. Where nothing was, nothing has to be read, and the parser is not loaded. */
const readCommandLine = async (): Promise<{input: readonly string[]; flags: FlagValues}> => {
	if (argv.length === 2) return {input: [], flags: {}};
	const {default: meow} = await import('meow');
	const {input, flags} = meow(helpText(commandTable, flagTable), {
		importMeta: import.meta,
		description: false,
		// Told apart from a switch turned off.
		booleanDefault: undefined,
		flags: {
			...Object.fromEntries(flagTable.map(({name, type}) => [name, {type}])),
			help: {type: 'boolean', shortFlag: 'h'},
		},
	});
	// Meow has answered `--help` itself.
	const {help: _help, ...rest}: FlagValues & {help: boolean | undefined} = flags;
	return {input, flags: rest};
};

try {
	const {input, flags} = await readCommandLine();
	// Not `process.exit`: what is written to a pipe must be on its way first.
	process.exitCode = await runCommand(input, flags, {stdin, stdout, stderr, env});
} catch (error) {
	if (!isForUser(error)) throw error;
	stderr.write(`readout: ${printable(error.message)}\n`);
	process.exitCode = 2;
}
