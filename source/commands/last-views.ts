import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {isAddress} from './article-files.ts';
import {stateFolder} from './folders.ts';
import {standardInput} from './standard-input.ts';

/** What was shown of some articles when the dashboard was left. */
type LastView = {files: readonly string[]; view: unknown};

/** How many are kept: the latest. */
const mostKept = 64;

/**
 * By what articles are known again: the files that hold them, in order of their names, and then the query that selects
 * them; none for the bundle. Null where they came through a pipe, of which nothing says whether it brings the same
 * another time.
 */
export const knownBy = (files: readonly string[], piped: boolean, sql?: string): readonly string[] | null =>
	piped || files.includes(standardInput)
		? null
		: [
				...[...new Set(files.map(file => (isAddress(file) ? file : path.resolve(file))))].sort(),
				// A query names files by the folder that it is asked in.
				...(sql === undefined ? [] : [`${process.cwd()}: ${sql}`]),
			];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((file, i) => file === b[i]);

const isLastView = (value: unknown): value is LastView =>
	typeof value === 'object' &&
	value !== null &&
	'view' in value &&
	'files' in value &&
	Array.isArray(value.files) &&
	value.files.every(file => typeof file === 'string');

/** The views in a file, the latest last; none where there is no such file, or what it holds is not ours. */
const lastViewsIn = (file: string): LastView[] => {
	try {
		const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return Array.isArray(value) ? value.filter(isLastView) : [];
	} catch {
		return [];
	}
};

const fileOf = (env: NodeJS.ProcessEnv): string | null => {
	const folder = stateFolder(env);
	return folder === null ? null : path.join(folder, 'last-views.json');
};

/** What was remembered of these articles, whatever it is; undefined where nothing was. */
export const recall = (env: NodeJS.ProcessEnv, files: readonly string[]): unknown => {
	const file = fileOf(env);
	return file === null ? undefined : lastViewsIn(file).find(last => isSame(last.files, files))?.view;
};

/** Writes a file beside its place and moves it there: whoever reads finds the old one or the new. */
const replace = (file: string, text: string): void => {
	const draft = `${file}.${process.pid}`;
	try {
		writeFileSync(draft, text, {mode: 0o600});
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, {force: true});
		throw error;
	}
};

/**
 * Remembers a view of these articles, in `readout/last-views.json` in the XDG state folder. The file is replaced as a
 * whole, never half written. Where that cannot be done nothing is remembered, which is not worth a word.
 */
export const remember = (env: NodeJS.ProcessEnv, files: readonly string[], view: unknown): void => {
	const file = fileOf(env);
	if (file === null) return;
	const others = lastViewsIn(file).filter(last => !isSame(last.files, files));
	const kept: LastView[] = [...others, {files, view}].slice(-mostKept);
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		replace(file, `${JSON.stringify(kept, null, '\t')}\n`);
	} catch {
		// The screen is given back already, and the next run begins as the first did.
	}
};
