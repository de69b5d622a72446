import {fstatSync, openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** What stands for standard input where files are named. */
export const standardInput = '-';

/** How long a pipe may stay silent, in milliseconds, before it counts as one that nobody writes to. */
const patience = 2000;

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
 * Reads standard input to its end.
 *
 * @param wait Milliseconds to wait for the first byte; without, as long as it takes.
 * @returns What came; null where nothing did within that time.
 */
export const readAll = (stdin: NodeJS.ReadStream, wait?: number): Promise<Buffer | null> =>
	new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		const timer =
			wait === undefined
				? undefined
				: setTimeout(() => {
						// Else the open pipe would keep the program from ending.
						stdin.destroy();
						resolve(null);
					}, wait);
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

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => byte <= 0x20);

/**
 * What is piped into a command that names no files: null where standard input is a terminal, closed, or
 * brings nothing.
 *
 * @param onSilence Called where the pipe is empty, or stays open and nothing comes.
 */
export const pipedInput = async (
	stdin: NodeJS.ReadStream,
	onSilence: () => void,
	wait = patience,
): Promise<Buffer | null> => {
	if (!mayHold(stdin)) return null;
	const bytes = await readAll(stdin, wait);
	if (bytes !== null && !isBlank(bytes)) return bytes;
	onSilence();
	return null;
};

/** The terminal itself, for keys where standard input brings articles; null where there is none. */
export const controllingTerminal = (): ReadStream | null => {
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return null;
	}
};
