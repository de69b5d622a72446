import type {Article} from '../analysis.ts';
import {documentOf} from '../articles/document.ts';
import {checkSize} from '../articles/files.ts';
import {
	type Entry,
	entriesOf,
	isWorkspace,
	type WorkspaceLine,
	workspaceHeader,
	workspaceLines,
} from '../articles/formats/workspace.ts';
import {InputError, type OnProblem, rethrow} from '../articles/input-error.ts';
import {withLock} from './lock.ts';
import {toldPlainly} from './obstacles.ts';
import {bytesOf, replaceFile, targetOf} from './replace.ts';

/** What a workspace holds: its articles by id, and all lines, also of kinds that only others know. */
export type Workspace = {entries: ReadonlyMap<string, Entry>; lines: readonly WorkspaceLine[]};

/** What a change adds to a workspace, and what there is to tell of it. */
export type Change<Told> = {lines: readonly object[]; told: Told};

const linesIn = (file: string, bytes: Buffer, onProblem: OnProblem): WorkspaceLine[] => {
	const document = documentOf(file, bytes);
	if (!isWorkspace(document)) {
		throw new InputError(
			file,
			'not a workspace',
			'name a new file, which becomes one, and add this one to it',
		);
	}

	return workspaceLines(document, onProblem);
};

const heldBy = (lines: readonly WorkspaceLine[], onProblem: OnProblem): Workspace => ({
	entries: entriesOf(lines, onProblem),
	lines,
});

/**
 * Reads the lines of a workspace, whatever they hold.
 *
 * @param onProblem Told of damaged lines; the others are read.
 * @throws {InputError} Where the file is not there, is no workspace, or a later version wrote it.
 */
export const linesOf = (file: string, onProblem: OnProblem): Promise<WorkspaceLine[]> =>
	toldPlainly(file, async () => {
		const bytes = await bytesOf(await targetOf(file));
		if (bytes === null) throw missing(file);
		return linesIn(file, bytes, onProblem);
	});

/** Reads a workspace: as `linesOf`, and what its articles are at the end of it. */
export const openWorkspace = async (file: string, onProblem: OnProblem): Promise<Workspace> =>
	heldBy(await linesOf(file, onProblem), onProblem);

const missing = (file: string): InputError =>
	new InputError(file, 'no such workspace', 'check the path, or make one with "readout add"');

const header = `${JSON.stringify(workspaceHeader)}\n`;

/**
 * Adds lines to a workspace: what stands in it stays as it is, to the byte. Safe with several writers and when stopped
 * at any moment: when this is done the lines are on the disk, before it none of them is. For that the whole file is
 * written anew. To append would leave half of what was decided at once, or a torn line that looks like any damage, and
 * save little: of an article added to ten thousand 30 ms of 700, most of which it takes to read them.
 *
 * @param change Tells from what there is what comes to it.
 * @param make Makes the file where there is none.
 * @throws {InputError} Where the file is damaged, no workspace, of a later version, or not to be written: then it is
 * left as it is.
 */
export const changeWorkspace = <Told>(
	file: string,
	change: (workspace: Workspace) => Change<Told>,
	{make = false}: {make?: boolean} = {},
): Promise<Told> =>
	toldPlainly(file, async () => {
		const target = await targetOf(file);
		return withLock(target, file, async () => {
			const found = await bytesOf(target);
			if (found === null && !make) throw missing(file);
			const before = found === null || found.length === 0 ? Buffer.from(header) : found;
			const {lines, told} = change(heldBy(linesIn(file, before, rethrow), rethrow));
			if (lines.length === 0) return told;
			const end = before.at(-1) === 0x0a ? '' : '\n';
			const added = lines.map(line => `${JSON.stringify(line)}\n`).join('');
			const after = Buffer.concat([before, Buffer.from(end + added)]);
			// What nobody could read any more is not written.
			checkSize(file, after.length);
			await replaceFile(target, after);
			return told;
		});
	});

/** The line that brings an article, or another text of one that is there. */
export const articleLine = (article: Article, from: string | null, added: string, more: object = {}) => ({
	kind: 'article',
	added,
	...(from !== null && {from}),
	...more,
	article,
});
