import {randomBytes} from 'node:crypto';
import {open, stat} from 'node:fs/promises';
import {z} from 'zod';
import type {Correction, Decision} from '../analysis.ts';
import {documentOf} from '../articles/document.ts';
import {isWorkspace, longestHeader, type WorkspaceLine} from '../articles/formats/workspace.ts';
import {attempt, InputError, type OnProblem} from '../articles/input-error.ts';
import {isIsoDate} from '../words/iso-date.ts';
import {changeWorkspace, linesOf} from './workspace.ts';

const anchor = z.object({
	article: z.string(),
	start: z.int().min(0),
	end: z.int().min(0),
	text: z.string(),
});

const date = z.string().refine(isIsoDate);

const decision = z.discriminatedUnion('what', [
	z.object({what: z.literal('join'), one: anchor, other: anchor}),
	z.object({what: z.literal('part'), one: anchor, others: z.array(anchor)}),
	z.object({what: z.literal('date'), of: anchor, date: date.nullable()}),
	z.object({
		what: z.literal('status'),
		of: anchor,
		status: z.enum(['occurred', 'planned', 'attempted', 'denied']),
	}),
	z.object({what: z.literal('person'), of: anchor, name: z.string().min(1)}),
	z.object({what: z.literal('row'), of: anchor, beside: anchor.nullable()}),
	z.object({what: z.literal('outlet'), article: z.string(), outlet: z.string().min(1)}),
	z.object({what: z.literal('published'), article: z.string(), published: z.iso.date()}),
	z.object({what: z.literal('note'), of: anchor, note: z.string()}),
	z.object({what: z.literal('undo'), of: z.string()}),
]);

const correction = z.intersection(
	z.object({id: z.string().min(1), at: z.iso.datetime(), by: z.string(), why: z.string().nullable()}),
	decision,
);

/** The kind of the lines of a workspace that hold a correction each, its fields beside the kind. */
const kind = 'correction';

const correctionOf = ({record, place}: WorkspaceLine): Correction => {
	const result = correction.safeParse(record);
	if (result.success) return result.data;
	const field = result.error.issues[0]?.path.join('.') || 'what';
	throw new InputError(place, `a correction whose "${field}" cannot be read`, 'mend the line or delete it');
};

/**
 * The corrections that a workspace keeps, in its order.
 *
 * @param onProblem Told of damaged lines; the others are read.
 * @throws {InputError} As `linesOf` does.
 */
export const correctionsIn = async (file: string, onProblem: OnProblem): Promise<Correction[]> => {
	// The articles, which are nearly all of it, are not looked at.
	const lines = await linesOf(file, onProblem);
	return lines
		.filter(line => line.kind === kind)
		.flatMap(line => attempt(() => correctionOf(line), onProblem) ?? []);
};

/** Who decides, and why. */
export type Deciding = {by: string; why: string | null; now: Date};

/**
 * Keeps decisions in a workspace, those of one moment together.
 *
 * @returns The corrections that they have become.
 * @throws {InputError} As `changeWorkspace` does.
 */
export const keepDecisions = (
	file: string,
	decisions: readonly Decision[],
	{by, why, now}: Deciding,
): Promise<Correction[]> =>
	changeWorkspace(file, () => {
		const kept = decisions.map(
			(decided): Correction => ({
				...{id: randomBytes(4).toString('hex'), at: now.toISOString(), by, why},
				...decided,
			}),
		);
		return {lines: kept.map(each => ({kind, ...each})), told: kept};
	});

/** Those of some files that are workspaces, by their first lines. What cannot be read is none: others say why. */
export const workspacesAmong = async (files: readonly string[]): Promise<string[]> => {
	const found: string[] = [];
	for (const file of files) {
		try {
			// To open a pipe is to wait for who writes to it.
			if (!(await stat(file)).isFile()) continue;
			const handle = await open(file, 'r');
			try {
				const {buffer, bytesRead} = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
				if (isWorkspace(documentOf(file, buffer.subarray(0, bytesRead)))) found.push(file);
			} finally {
				await handle.close();
			}
		} catch {
			// Not there, or not to be read.
		}
	}

	return found;
};
