import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {linkProblem, systemProblem} from './files.ts';
import type {OnProblem} from './input-error.ts';

/** A path; as bytes where it is not in UTF-8, as in old archives, so that no text would lead there. */
export type FilePath = string | Buffer;

/** What stands in a folder: the files to read, and how many of other kinds there are by their ending. */
export type Contents = {files: FilePath[]; left: Map<string, number>};

type Found = {file: Buffer; isLink: boolean};

const separator = Buffer.from(path.sep);

const within = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, separator, name]);

const pathOf = (bytes: Buffer): FilePath => {
	const text = bytes.toString();
	return Buffer.from(text).equals(bytes) ? path.normalize(text) : bytes;
};

type Kind = 'file' | 'folder' | 'other';

const kindOf = async (entry: Dirent<Buffer>, file: Buffer): Promise<Kind> => {
	const what = entry.isSymbolicLink() ? await stat(file) : entry;
	return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : 'other';
};

/** Of a file and the links to it the file, else the first of the links. */
const eachOnce = async (found: readonly Found[]): Promise<FilePath[]> => {
	const known = new Set<string>();
	if (found.some(({isLink}) => isLink)) {
		for (const {file, isLink} of found) if (!isLink) known.add(await realpath(file, 'latin1'));
	}

	const files: FilePath[] = [];
	for (const {file, isLink} of found) {
		if (isLink) {
			const real = await realpath(file, 'latin1');
			if (known.has(real)) continue;
			known.add(real);
		}

		files.push(pathOf(file));
	}

	return files;
};

/**
 * The files of a folder and of those in it, in the order of their names. What is hidden stays hidden; a folder and a
 * file that several links lead to is taken once.
 *
 * @param endings What the names of files to read end in, with the dot.
 * @param onProblem Told of folders that cannot be read, and of links that lead nowhere.
 */
export const filesIn = async (
	folder: string,
	endings: ReadonlySet<string>,
	onProblem: OnProblem,
): Promise<Contents> => {
	const found: Found[] = [];
	const left = new Map<string, number>();
	const seen = new Set<string>();
	const unseen = async (current: Buffer): Promise<Array<Dirent<Buffer>>> => {
		const real = await realpath(current, 'latin1');
		if (seen.has(real)) return [];
		seen.add(real);
		return readdir(current, {withFileTypes: true, encoding: 'buffer'});
	};

	const visit = async (current: Buffer): Promise<void> => {
		const entries = await unseen(current).catch((error: unknown) => {
			onProblem(systemProblem(String(pathOf(current)), error));
			return [];
		});
		entries.sort((a, b) => Buffer.compare(a.name, b.name));
		for (const entry of entries) {
			const name = entry.name.toString();
			if (name.startsWith('.')) continue;
			const file = within(current, entry.name);
			const ending = path.extname(name).toLowerCase();
			const isRead = endings.has(ending);
			const isLink = entry.isSymbolicLink();
			const kind = await kindOf(entry, file).catch((error: unknown) => {
				if (isRead) onProblem(linkProblem(String(pathOf(file)), error));
				return null;
			});
			if (kind === 'folder') await visit(file);
			// What is no file is told when it is to be read.
			else if (kind !== null && isRead) found.push({file, isLink});
			else if (kind === 'file') left.set(ending, (left.get(ending) ?? 0) + 1);
		}
	};

	await visit(Buffer.from(folder));
	return {files: await eachOnce(found), left};
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
