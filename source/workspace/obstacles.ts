import {InputError} from '../articles/input-error.ts';

/** The code of a system's error ("ENOENT"); '' for any other. */
export const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

/** What keeps a workspace from being written, and the mend. */
const obstacles = new Map([
	['EACCES', ['may not be read or written', 'change its permissions and those of its folder']],
	['EPERM', ['may not be read or written', 'change its permissions and those of its folder']],
	['EROFS', ['on a disk that is read-only', 'name a file elsewhere']],
	['ENOENT', ['its folder is not there', 'make it first']],
	['ENOTDIR', ['its folder is a file', 'name another file']],
	['EISDIR', ['a folder', 'name a file in it']],
	['ELOOP', ['a link that leads to itself', 'name the file']],
	['EBUSY', ['mounted alone, or held by another program', 'mount its folder, or end the program']],
	['ENAMETOOLONG', ['a name too long', 'give a shorter one']],
	['ENOSPC', ['the disk is full: nothing was changed', 'make room']],
	['EDQUOT', ['the disk is full: nothing was changed', 'make room']],
]);

/**
 * Does something with a file.
 *
 * @throws {InputError} For what the system has against it, in a line with the mend.
 */
export const toldPlainly = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
	try {
		return await work();
	} catch (error) {
		const code = codeOf(error);
		if (code === '') throw error;
		const [problem, mend] = obstacles.get(code) ?? [`cannot be written (${code})`, 'check the file'];
		throw new InputError(file, problem!, mend!);
	}
};
