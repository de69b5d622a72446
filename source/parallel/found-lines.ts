import type {Article} from '../analysis.ts';
import {distinct} from '../articles/duplicates.ts';
import {parseLine} from '../articles/formats/json.ts';
import {InputError, type OnProblem} from '../articles/input-error.ts';
import type {Placed} from '../articles/placed.ts';
import {eachLine} from '../articles/stream.ts';
import type {Findings} from '../findings.ts';

/** What was found in one article, with what has to be known to join it with others. */
export type FoundLine = {findings: Findings; hasId: boolean; place: string};

/** JSON has no sets. */
const setKey = '$set';

const withoutSets = (_key: string, value: unknown): unknown =>
	value instanceof Set ? {[setKey]: [...value]} : value;

const withSets = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && setKey in value && Array.isArray(value[setKey])
		? new Set(value[setKey])
		: value;

/**
 * What was found in an article as a line of JSON.
 *
 * @param engine The version of the engine that found it.
 * @param hasId Whether the article came with an id of its own.
 */
export const foundLine = (engine: string, hasId: boolean, findings: Findings): string =>
	`${JSON.stringify({engine, hasId, findings}, withoutSets)}\n`;

/** The engine of a line that does not fit: nothing else of the input would either. */
export class EngineError extends Error {
	override name = 'InputError';
}

const foundIn =
	(engine: string) =>
	(line: string, place: string): FoundLine => {
		const record = parseLine(line, place) as Partial<Record<'engine' | 'hasId' | 'findings', unknown>> | null;
		if (typeof record?.engine !== 'string' || typeof record.findings !== 'object') {
			throw new InputError(
				place,
				'not what "readout analyze --jsonl" has found',
				'give what it printed, or name the file in another command if it holds articles',
			);
		}

		if (record.engine !== engine) {
			throw new EngineError(
				`${place}: found by another engine (${record.engine}; this is ${engine}); run "readout analyze --jsonl" again with this one`,
			);
		}

		const {findings} = JSON.parse(line, withSets) as {findings: Findings};
		return {findings, hasId: record.hasId === true, place};
	};

/**
 * Reads lines of `foundLine`.
 *
 * @throws {EngineError} At the first line that another engine has made.
 */
export const foundLines = (
	pieces: AsyncIterable<string>,
	name: string,
	engine: string,
	onProblem: OnProblem,
): AsyncGenerator<FoundLine> => eachLine(pieces, name, foundIn(engine), onProblem);

/**
 * Takes each article once, as if all had been read together (`distinct`).
 *
 * @param read Finds what articles hold that are another for the others: their id was taken, or they stand at two
 * addresses.
 */
export const distinctFindings = (
	lines: readonly FoundLine[],
	read: (article: Article) => Findings,
	onProblem: OnProblem,
): {findings: Findings[]; notice: string | null} => {
	const placed = lines.map(({findings: {article}, hasId, place}): Placed => ({article, hasId, place}));
	const known = new Map(lines.map(({findings}) => [findings.article, findings]));
	const {placed: unlike, notice} = distinct(placed, onProblem);
	return {findings: unlike.map(({article}) => known.get(article) ?? read(article)), notice};
};
