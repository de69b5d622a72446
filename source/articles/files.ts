import {readFile} from 'node:fs/promises';
import {type Document, documentOf} from './document.ts';
import {InputError} from './input-error.ts';

const problems = new Map([
	['ENOENT', ['no such file', 'check the path']],
	['EACCES', ['not readable', 'change its permissions']],
	['EPERM', ['not readable', 'change its permissions']],
	['EISDIR', ['a folder', 'name the files in it']],
]);

/**
 * Reads a file.
 *
 * @throws {InputError} Where it is not there or not readable.
 */
export const readDocument = async (file: string): Promise<Document> => {
	try {
		return documentOf(file, await readFile(file));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const [problem, mend] = problems.get(code) ?? [`cannot be read (${code})`, 'check the file'];
		throw new InputError(file, problem!, mend!);
	}
};
