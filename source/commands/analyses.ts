import {readFile} from 'node:fs/promises';
import process from 'node:process';
import type {Analysis, Linked} from '../analysis.ts';
import type {FlagValues, Streams} from './command.ts';
import {lineOn} from './progress.ts';
import {type Given, loadEngine, type ReadingFlags, readGiven} from './reading.ts';
import {pipedInput, readAll, standardInput, waitingOn} from './standard-input.ts';
import {tellerOn} from './teller.ts';

// The bundle stands in `dist/`, beside `data/`.
const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);

/** The analysis of the bundled articles, made when the program was built: opening it loads no language library. */
export const bundled = async (): Promise<Analysis> =>
	JSON.parse(await readFile(data('analysis.json'), 'utf8'));

/** An analysis in which nothing is left to compare. */
const asLinked = (analysis: Analysis): Linked => ({
	overview: analysis,
	series: () => analysis,
	article: () => analysis,
	whole: () => analysis,
});

/** What came on standard input. */
export const piped = (bytes: Buffer): Given => ({name: 'standard input', bytes});

/**
 * The files named, `-` read, and the query; or what is piped in where there is neither; empty for the bundle.
 *
 * @param orExample Whether the bundle will do where a pipe brings nothing.
 */
export const givenOf = async (
	files: readonly string[],
	{sql}: Pick<FlagValues, 'sql'>,
	streams: Streams,
	orExample = false,
): Promise<Given[]> => {
	if (sql === undefined) return filesOf(files, streams, orExample);
	return [...(files.length === 0 ? [] : await filesOf(files, streams, false)), {query: sql}];
};

const filesOf = async (files: readonly string[], streams: Streams, orExample: boolean): Promise<Given[]> => {
	if (files.length === 0) {
		const bytes = await pipedInput(streams, orExample);
		return bytes === null ? [] : [piped(bytes)];
	}

	if (!files.includes(standardInput)) return [...files];
	// Read once, however often it is named.
	const bytes = await readAll(streams.stdin, waitingOn(streams));
	return [...new Set(files)].map(file => (file === standardInput ? piped(bytes) : file));
};

/**
 * Articles that are linked, and the exit code of who uses it: 2 where something given is not in it, 130 where Ctrl-C
 * ended the reading before its end. What is not in it was told on stderr.
 */
export type Loaded = {linked: Linked; code: 0 | 2 | 130};

/**
 * Reads what was given. Once the articles are there, the first Ctrl-C ends the reading, and what was found by then is
 * linked; the second ends the program, as always.
 *
 * @param accounts Whether what every article says will be asked for.
 */
const linkedOf = async (
	given: readonly Given[],
	accounts: boolean,
	flags: ReadingFlags,
	streams: Streams,
): Promise<Loaded> => {
	const interrupt = new AbortController();
	const stop = () => interrupt.abort();
	const stopping = () => {
		process.once('SIGINT', stop);
		return interrupt.signal;
	};
	try {
		const reader = {accounts, show: lineOn(streams.stderr), tell: tellerOn(streams).tell, stopping};
		const {findings, corrections, code} = await readGiven(given, flags, reader, streams.env);
		const {link, unpacked} = await loadEngine();
		return {linked: link(findings.map(unpacked), corrections), code};
	} finally {
		process.off('SIGINT', stop);
	}
};

/** What the bundled articles hold, found anew. */
const linkedBundle = async (): Promise<Loaded> => {
	const {articlesIn, findingsOf, link} = await loadEngine();
	const articles = await articlesIn(await readFile(data('articles.json'), 'utf8'), 'articles.json');
	return {linked: link(articles.map(findingsOf)), code: 0};
};

/** Flags that say what is read, and how. */
type GivingFlags = ReadingFlags & Pick<FlagValues, 'sql'>;

/**
 * What the files given or piped in hold, or the saved analysis of the bundle where there are none.
 *
 * @param orExample Whether the bundle will do where a pipe brings nothing.
 */
export const loadAnalysis = async (
	files: readonly string[],
	flags: GivingFlags,
	streams: Streams,
	orExample = false,
): Promise<Loaded> => {
	const given = await givenOf(files, flags, streams, orExample);
	return given.length === 0
		? {linked: asLinked(await bundled()), code: 0}
		: linkedOf(given, false, flags, streams);
};

/** All that the files given or piped in hold, or the bundle, made anew. */
export const makeAnalysis = async (
	files: readonly string[],
	flags: GivingFlags,
	streams: Streams,
): Promise<Loaded> => {
	const given = await givenOf(files, flags, streams);
	return given.length === 0 ? linkedBundle() : linkedOf(given, true, flags, streams);
};
