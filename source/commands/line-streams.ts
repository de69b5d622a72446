import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import type {Article, OnProblem, Placed} from '../index.ts';
import {harmlessJson} from '../report/plain-json.ts';
import type {Loaded} from './analyses.ts';
import {isAddress} from './article-files.ts';
import {builtEngine} from './cached-findings.ts';
import type {Streams} from './command.ts';
import type {Engine} from './reading.ts';
import {mayHold, standardInput} from './standard-input.ts';
import {tellerOn} from './teller.ts';
import {isForUser, UsageError} from './usage-error.ts';

/** The engine that a line is of; where the program was not built there is only one. */
const engine = builtEngine ?? 'unbuilt';

type Source = {name: string; pieces: () => AsyncIterable<string>};

/** Where lines come from: files, `-`, or what is piped in where none is named. */
const sourcesOf = (files: readonly string[], {stdin}: Streams): Source[] => {
	if (files.length === 0 && !mayHold(stdin)) {
		throw new UsageError('nothing to read; name files of JSON lines, or pipe them in');
	}

	const address = files.find(isAddress);
	if (address !== undefined) {
		throw new UsageError(
			`${address}: lines are read from files and pipes; give what was found there as a file`,
		);
	}

	return (files.length === 0 ? [standardInput] : files).map(file =>
		file === standardInput
			? {name: 'standard input', pieces: () => stdin.setEncoding('utf8')}
			: {name: file, pieces: () => createReadStream(file, 'utf8')},
	);
};

/** The lines of all sources, one after the other; a file that cannot be read is told, and the next one read. */
async function* allOf<Item>(
	sources: readonly Source[],
	read: (source: Source) => AsyncIterable<Item>,
	{systemProblem}: Engine,
	onProblem: OnProblem,
): AsyncGenerator<Item> {
	for (const source of sources) {
		try {
			yield* read(source);
		} catch (error) {
			if (!(error instanceof Error && 'syscall' in error)) throw error;
			onProblem(systemProblem(source.name, error));
		}
	}
}

/** The rows of a query; what ends them is told, and what was read before goes on. */
async function* rowsOf(sql: string, {articleRows}: Engine, onProblem: OnProblem): AsyncGenerator<Placed> {
	try {
		yield* articleRows(sql, onProblem);
	} catch (error) {
		if (!isForUser(error)) throw error;
		onProblem(error);
	}
}

/**
 * Reads articles, one a line or a row, and prints for each what was found in it, one a line, in their order and in
 * constant memory: no more is read than is taken.
 *
 * @param sql The query that gives articles, if there is one.
 * @returns The exit code.
 */
export const streamFindings = async (
	files: readonly string[],
	sql: string | undefined,
	streams: Streams,
	library: Engine,
): Promise<0 | 2> => {
	const {tell, onProblem, code} = tellerOn(streams);
	const hasIds: boolean[] = [];
	const placed = async function* (): AsyncGenerator<Placed> {
		const read = ({name, pieces}: Source): AsyncGenerator<Placed> =>
			library.articleLines(pieces(), name, onProblem);
		if (files.length > 0 || sql === undefined)
			yield* allOf(sourcesOf(files, streams), read, library, onProblem);
		if (sql !== undefined) yield* rowsOf(sql, library, onProblem);
	};
	const articles = async function* (): AsyncGenerator<Article> {
		for await (const {article, hasId} of placed()) {
			hasIds.push(hasId);
			yield article;
		}
	};
	let failed = false;
	for await (const found of library.findIn(articles())) {
		const hasId = hasIds.shift()!;
		if ('problem' in found) {
			failed = true;
			tell(
				`${found.article.outlet}, “${found.article.headline}”: could not be read (${found.problem}); left out`,
			);
		} else if (
			!streams.stdout.write(harmlessJson(library.foundLine(engine, hasId, library.unpacked(found.findings))))
		) {
			await once(streams.stdout, 'drain');
		}
	}

	return failed ? 2 : code();
};

/** Joins what `streamFindings` printed, in one process or many, into one Analysis. */
export const linkLines = async (
	files: readonly string[],
	streams: Streams,
	library: Engine,
): Promise<Loaded> => {
	const {tell, onProblem, code} = tellerOn(streams);
	const read = ({name, pieces}: Source) => library.foundLines(pieces(), name, engine, onProblem);
	const lines = [];
	for await (const {findings, ...line} of allOf(sourcesOf(files, streams), read, library, onProblem))
		lines.push({...line, findings: library.unpacked(library.packed(findings))});
	const {findings, notice} = library.distinctFindings(lines, library.findingsOf, onProblem);
	if (notice !== null) tell(notice);
	return {linked: library.link(findings), code: code()};
};
