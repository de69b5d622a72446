import {fstatSync, openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Streams} from './command.ts';
import {tellerOn} from './teller.ts';
import {UsageError} from './usage-error.ts';

/** What stands for standard input where files are named. */
export const standardInput = '-';

/** How long a pipe may stay silent, in milliseconds, before it is said that it is waited for. */
const patience = 2000;

/** How long, where nothing was asked for, before nothing is expected of it. */
const longPatience = 10_000;

/** True where something may come: a pipe, a socket or a file, and no terminal and no /dev/null (as ripgrep tells). */
export const mayHold = (stdin: NodeJS.ReadStream & {fd?: number}): boolean => {
	if (stdin.isTTY) return false;
	try {
		const stats = fstatSync(stdin.fd ?? 0);
		return stats.isFIFO() || stats.isSocket() || stats.isFile();
	} catch {
		return false;
	}
};

/**
 * Reads standard input to its end, as long as it takes: who reads from a pipe cannot know whether something comes late
 * or never.
 *
 * @param onSilence Called once where nothing comes for a while.
 */
export const readAll = (stdin: NodeJS.ReadStream, onSilence: () => void): Promise<Buffer> =>
	new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		const timer = setTimeout(onSilence, patience);
		stdin.on('data', chunk => {
			clearTimeout(timer);
			chunks.push(Buffer.from(chunk));
		});
		stdin.on('end', () => {
			clearTimeout(timer);
			resolve(Buffer.concat(chunks));
		});
		stdin.on('error', reject);
	});

/** Says that a pipe is waited for. */
export const waitingOn = (streams: Pick<Streams, 'stderr'>) => (): void =>
	tellerOn(streams).tell('nothing has come on standard input yet; still waiting for it');

/**
 * Whether nothing comes: the end at once, or silence for long. What does come can still be read.
 *
 * @param onSilence Called once where nothing comes for a while.
 */
const staysSilent = (stdin: NodeJS.ReadStream, onSilence: () => void): Promise<boolean> =>
	new Promise(resolve => {
		const timers = [setTimeout(onSilence, patience), setTimeout(() => decide(true), longPatience)];
		const decide = (isSilent: boolean): void => {
			timers.forEach(clearTimeout);
			stdin.off('readable', onReadable);
			// Else the open pipe would keep the program from ending.
			if (isSilent) stdin.destroy();
			resolve(isSilent);
		};
		const onReadable = (): void => {
			const chunk: Buffer | null = stdin.read();
			if (chunk !== null) stdin.unshift(chunk);
			decide(chunk === null);
		};
		stdin.on('readable', onReadable);
	});

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => byte <= 0x20);

/**
 * What is piped into a command that names no files; null where standard input is a terminal, closed or /dev/null.
 *
 * @param orExample Whether the example will do, where nothing was asked for: many programs start others with a pipe
 * that they never write to. Then null stands for a pipe without a word, too, which is told.
 * @throws {UsageError} Where a pipe or a file brings nothing: whoever gave it meant something else.
 */
export const pipedInput = async ({stdin, stderr}: Streams, orExample = false): Promise<Buffer | null> => {
	if (!mayHold(stdin)) return null;
	const onSilence = waitingOn({stderr});
	if (orExample && (await staysSilent(stdin, onSilence))) {
		tellerOn({stderr}).tell('nothing came on standard input; this is the bundled example');
		return null;
	}

	const bytes = await readAll(stdin, orExample ? () => {} : onSilence);
	if (isBlank(bytes)) throw new UsageError('nothing came on standard input; pipe articles in, or name files');
	return bytes;
};

/** The terminal itself, for keys where standard input brings articles; null where there is none. */
export const controllingTerminal = (): ReadStream | null => {
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
};
