import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {systemProblem} from './files.ts';
import type {OnProblem} from './input-error.ts';

/** What stands in a folder: the files to read, and how many of other kinds there are by their ending. */
export type Contents = {files: string[]; left: Map<string, number>};

const kindOf = async (entry: Dirent, file: string): Promise<'file' | 'folder' | null> => {
	const what = entry.isSymbolicLink() ? await stat(file).catch(() => null) : entry;
	if (what === null) return null;
	return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : null;
};

/**
 * The files of a folder and of those in it, in the order of their names. What is hidden stays hidden, a link to a
 * folder that was read is passed over, and so are links that lead nowhere, pipes and devices.
 *
 * @param endings What the names of files to read end in, with the dot.
 * @param onProblem Told of folders that cannot be read.
 */
export const filesIn = async (
	folder: string,
	endings: ReadonlySet<string>,
	onProblem: OnProblem,
): Promise<Contents> => {
	const contents: Contents = {files: [], left: new Map()};
	const seen = new Set<string>();
	const unseen = async (current: string): Promise<Dirent[]> => {
		const real = await realpath(current);
		if (seen.has(real)) return [];
		seen.add(real);
		return readdir(current, {withFileTypes: true});
	};

	const visit = async (current: string): Promise<void> => {
		const entries = await unseen(current).catch((error: unknown) => {
			onProblem(systemProblem(current, error));
			return [];
		});
		entries.sort((a, b) => (a.name < b.name ? -1 : 1));
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const file = path.join(current, entry.name);
			const kind = await kindOf(entry, file);
			if (kind === 'folder') await visit(file);
			if (kind !== 'file') continue;
			const ending = path.extname(entry.name).toLowerCase();
			if (endings.has(ending)) contents.files.push(file);
			else contents.left.set(ending, (contents.left.get(ending) ?? 0) + 1);
		}
	};

	await visit(folder);
	return contents;
};

/** The most frequent kinds are named, so that the line stays one. */
const named = 5;

/** "12 files of other kinds left out: .png, .css"; null where none was. */
export const leftOut = (folder: string, left: ReadonlyMap<string, number>): string | null => {
	const kinds = [...left].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const count = kinds.reduce((sum, [, files]) => sum + files, 0);
	if (count === 0) return null;
	const names = kinds.slice(0, named).map(([ending]) => ending || 'without an ending');
	const files = count === 1 ? '1 file of another kind' : `${count} files of other kinds`;
	return `${folder}: ${files} left out: ${names.join(', ')}${kinds.length > named ? ' …' : ''}`;
};
