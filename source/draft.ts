import {type FileHandle, open, rename, rm} from 'node:fs/promises';

/**
 * Writes a file beside its place and moves it there: whoever reads finds what was there before, or all of the new.
 *
 * @param draft Where it is written: a name in the same folder that nobody else writes to, and that is not there.
 * @param mode The permissions that the draft is made with.
 * @param write Writes to the draft. What it throws leaves the file as it is, and no draft.
 */
export const throughDraft = async (
	file: string,
	draft: string,
	mode: number,
	write: (handle: FileHandle) => Promise<void>,
): Promise<void> => {
	try {
		const handle = await open(draft, 'wx', mode);
		try {
			await write(handle);
		} finally {
			await handle.close();
		}

		await rename(draft, file);
	} catch (error) {
		await rm(draft, {force: true});
		throw error;
	}
};
