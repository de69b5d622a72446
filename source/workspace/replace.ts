import type {Stats} from 'node:fs';
import {
	access,
	constants,
	type FileHandle,
	open,
	readFile,
	readlink,
	realpath,
	rm,
	stat,
} from 'node:fs/promises';
import path from 'node:path';
import {checkSize} from '../articles/files.ts';
import {InputError} from '../articles/input-error.ts';
import {throughDraft} from '../draft.ts';
import {codeOf} from './obstacles.ts';

/** The file that a path leads to, links followed, whether it is there already or not. */
export const targetOf = async (file: string): Promise<string> => {
	try {
		return await realpath(file);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}

	const folder = path.dirname(path.resolve(file));
	const link = await readlink(file).catch(() => null);
	return link === null
		? path.join(await realpath(folder), path.basename(file))
		: targetOf(path.resolve(folder, link));
};

/**
 * What stands in a file; null where there is none.
 *
 * @throws {InputError} For what is no file, or too large for one.
 */
export const bytesOf = async (file: string): Promise<Buffer | null> => {
	try {
		const stats = await stat(file);
		// Else /dev/null would be replaced by a file.
		if (!stats.isFile() && !stats.isDirectory()) {
			throw new InputError(file, 'a device or a pipe', 'name a file');
		}

		checkSize(file, stats.size);
		return await readFile(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
};

/** For an owner to be left as it is. */
const unchanged = -1;

/** So that the new name of a file outlasts a loss of power, where the system has such a thing. */
const syncFolder = async (folder: string): Promise<void> => {
	try {
		const handle = await open(folder, 'r');
		await handle.sync().finally(() => handle.close());
	} catch {
		// Not every system opens folders.
	}
};

/** Nobody but root gives files to others; a group may be one of ours. */
const keepOwner = async (handle: FileHandle, {uid, gid}: Stats): Promise<void> => {
	const as = (owner: number) => handle.chown(owner, gid);
	await as(uid).catch(() => as(unchanged).catch(() => {}));
};

/**
 * Writes a file beside its place and moves it there, once it is on the disk: whoever reads, and whatever happens, finds
 * the old one or the new. Its permissions stay, and its owner and group as far as the system lets us. One process at a time: they share the draft.
 *
 * @param file No link (`targetOf`).
 */
export const replaceFile = async (file: string, bytes: Buffer): Promise<void> => {
	const before = await stat(file).catch(() => null);
	// A folder that may be written to lets go even a file that may not.
	if (before) await access(file, constants.W_OK);
	const draft = path.join(path.dirname(file), `.${path.basename(file)}.draft`);
	// What a process that was killed has left.
	await rm(draft, {force: true});
	await throughDraft(file, draft, before ? 0o600 : 0o666, async handle => {
		if (before) {
			await keepOwner(handle, before);
			await handle.chmod(before.mode & 0o7777);
		}

		await handle.writeFile(bytes);
		await handle.sync();
	});
	await syncFolder(path.dirname(file));
};
