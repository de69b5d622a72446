import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rm, stat, utimes} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {gunzip as gunzipWith, gzip as gzipWith} from 'node:zlib';
import {throughDraft} from '../draft.ts';

const gzip = promisify(gzipWith);
const gunzip = promisify(gunzipWith);

/** Values kept from one run to the next. Nothing that goes wrong with the disk is told: what is not there is made anew. */
export type Store<Value> = {
	/** The value kept under a key; undefined where there is none, or what is there is damaged. */
	get: (key: string) => Promise<Value | undefined>;
	/** Keeps a value: of what `structuredClone` takes, plain objects, arrays, maps and sets. */
	put: (key: string, value: Value) => Promise<void>;
	/** Lets those go that were not used for longest, until the rest is within bounds. */
	trim: () => Promise<void>;
};

/** The name of the file for a key, which may be of any length. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A name that no other write has, of this machine or another that has the folder, too. */
const draftOf = (file: string): string => `${file}.${randomUUID()}`;

type Kept = {file: string; size: number; used: number};

const keptIn = async (folder: string): Promise<Kept[]> => {
	const kept: Kept[] = [];
	for (const name of await readdir(folder)) {
		const file = path.join(folder, name);
		// Another process may let it go meanwhile.
		const stats = await stat(file).catch(() => null);
		if (stats?.isFile()) kept.push({file, size: stats.size, used: stats.mtimeMs});
	}

	return kept;
};

/**
 * Keeps values in a folder, a file each: v8's own serialization, which takes sets and maps, under gzip, whose checksum
 * tells damage. Two processes may use the same folder at once.
 *
 * @param folder Made when the first value is kept, for its owner alone.
 * @param most Bytes that all files together may take after `trim`.
 */
export const storeIn = <Value>(folder: string, most: number): Store<Value> => ({
	get: async key => {
		const file = path.join(folder, nameOf(key));
		try {
			const value: Value = deserialize(await gunzip(await readFile(file)));
			const now = new Date();
			await utimes(file, now, now);
			return value;
		} catch {
			return undefined;
		}
	},
	put: async (key, value) => {
		try {
			const bytes = await gzip(serialize(value), {level: 1});
			const file = path.join(folder, nameOf(key));
			const write = () => throughDraft(file, draftOf(file), 0o600, handle => handle.writeFile(bytes));
			// The folder is there but for the first time.
			await write().catch(async () => {
				await mkdir(folder, {recursive: true, mode: 0o700});
				await write();
			});
		} catch {
			// It will be made anew, which only takes its time.
		}
	},
	trim: async () => {
		try {
			const kept = await keptIn(folder);
			let left = kept.reduce((sum, {size}) => sum + size, 0);
			for (const {file, size} of kept.sort((a, b) => a.used - b.used)) {
				if (left <= most) return;
				await rm(file, {force: true});
				left -= size;
			}
		} catch {
			// The folder is not there, or not ours: nothing is kept in it.
		}
	},
});
