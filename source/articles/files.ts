import {readFile, stat} from 'node:fs/promises';
import {type Document, documentOf} from './document.ts';
import {InputError} from './input-error.ts';

const problems = new Map([
	['ENOENT', ['no such file', 'check the path']],
	['EACCES', ['not readable', 'change its permissions']],
	['EPERM', ['not readable', 'change its permissions']],
	['EISDIR', ['a folder', 'name the files in it']],
	['ELOOP', ['a link that leads to itself', 'name the file itself']],
	['ENOTDIR', ['no such file', 'check the path']],
	['ENAMETOOLONG', ['no such file', 'check the path']],
]);

/** What the system says of a file, as the user is told it. */
export const systemProblem = (file: string, error: unknown): InputError => {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const [problem, mend] = problems.get(code) ?? [`cannot be read (${code})`, 'check the file'];
	return new InputError(file, problem!, mend!);
};

/** The same of a link in a folder, which nobody has named. */
export const linkProblem = (link: string, error: unknown): InputError => {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code !== 'ENOENT' && code !== 'ELOOP') return systemProblem(link, error);
	return new InputError(
		link,
		code === 'ENOENT' ? 'a link that leads nowhere' : 'a link that leads to itself',
		'mend it or delete it',
	);
};

/** Bytes of a file that are read into memory at once. */
const largest = 400_000_000;

/**
 * Checks that a file can be read into memory.
 *
 * @throws {InputError} Where it has too many bytes.
 */
export const checkSize = (file: string, bytes: number): void => {
	if (bytes <= largest) return;
	throw new InputError(
		file,
		`${Math.ceil(bytes / 1e6)} MB, more than is read at once (${largest / 1e6} MB at most)`,
		'part it into several files',
	);
};

/** Pipes that the shell has opened for this program: `readout <(command)`. */
const isOpenPipe = (file: string): boolean => /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/.test(file);

/**
 * Reads a file.
 *
 * @param path As bytes where it is no text.
 * @throws {InputError} Where it is not there, not readable, or no file: a device would be read for ever.
 */
export const readDocument = async (path: string | Buffer): Promise<Document> => {
	const file = String(path);
	try {
		const stats = await stat(path);
		if (!stats.isFile() && !(stats.isFIFO() && isOpenPipe(file))) {
			throw new InputError(
				file,
				stats.isFIFO() ? 'a pipe, not a file' : 'a device, not a file',
				'pipe into readout what is to be read, or name a file',
			);
		}

		checkSize(file, stats.size);
		return documentOf(file, await readFile(path));
	} catch (error) {
		throw error instanceof InputError ? error : systemProblem(file, error);
	}
};
