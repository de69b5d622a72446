import {readFile} from 'node:fs/promises';
import type {Analysis, Article, Correction, Linked} from '../analysis.ts';
import type {FlagValues, Streams} from './command.ts';
import {pipedInput, readAll, standardInput} from './standard-input.ts';
import {tellerOn} from './teller.ts';
import {UsageError} from './usage-error.ts';

// The bundle stands in `dist/`, beside `data/`.
const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);

/** The analysis of the bundled articles, made when the program was built: opening it loads no language library. */
const bundled = async (): Promise<Linked> => {
	const analysis: Analysis = JSON.parse(await readFile(data('analysis.json'), 'utf8'));
	return {overview: analysis, series: () => analysis, article: () => analysis, whole: () => analysis};
};

/** A file, or what came on standard input. */
export type Given = string | {name: string; bytes: Buffer};

/** What came on standard input. */
export const piped = (bytes: Buffer): Given => ({name: 'standard input', bytes});

/** The files named, `-` read, or what is piped in where no file is named; empty for the bundle. */
export const givenOf = async (files: readonly string[], {stdin, stderr}: Streams): Promise<Given[]> => {
	if (files.length === 0) {
		const bytes = await pipedInput(stdin, () =>
			stderr.write('readout: nothing came on standard input; this is the bundled example\n'),
		);
		return bytes === null ? [] : [piped(bytes)];
	}

	if (!files.includes(standardInput)) return [...files];
	// Read once, however often it is named.
	const bytes = (await readAll(stdin))!;
	return [...new Set(files)].map(file => (file === standardInput ? piped(bytes) : file));
};

/**
 * Articles that are linked, and the exit code of who uses it: 2 where something given is not in it, 130 where Ctrl-C ended the
 * reading before its end. What is not in it was told on stderr.
 */
export type Loaded = {linked: Linked; code: 0 | 2 | 130};

/** Flags that say how articles are read. */
type ReadingFlags = Pick<FlagValues, 'keepFurniture' | 'allowPrivate'>;

/** Says what is not known of articles that a user gave. */
const undatedNotice = (articles: readonly Article[]): string | null => {
	const [first, ...others] = articles.filter(({published}) => published === null);
	if (!first) return null;
	const more = others.length > 0 ? ` and ${others.length} more` : '';
	return `${first.outlet}, “${first.headline || first.id}”${more}: no date of publication: weekdays stay unknown`;
};

/** Lines of problems; a file of another kind under the name of one that is read has as many as it has lines. */
const mostTold = 100;

export type Engine = typeof import('../index.ts');

/** Loads the engine: the only place from where this is done. */
export const loadEngine = (): Promise<Engine> => import('../index.ts');

/** What an analyst has decided in the workspaces among what was given, and what is wrong with their lines. */
const correctionsOf = async (
	given: readonly Given[],
): Promise<{corrections: Correction[]; damaged: Error[]}> => {
	const {correctionsIn, workspacesAmong} = await import('../workspace/corrections.ts');
	const corrections: Correction[] = [];
	const damaged: Error[] = [];
	for (const file of await workspacesAmong(given.filter(each => typeof each === 'string'))) {
		// Damaged lines were told when the articles were read, but for those of corrections.
		corrections.push(...(await correctionsIn(file, problem => damaged.push(problem))));
	}

	return {corrections, damaged};
};

/** Reads and analyses what was given. */
const linkedOf = async (
	given: readonly Given[],
	{keepFurniture = false, allowPrivate = false}: ReadingFlags,
	streams: Streams,
): Promise<Loaded> => {
	const {articlesIn, findIn, findingsOf, link, readArticles, unpacked} = await loadEngine();
	if (given.length === 0) {
		const articles = await articlesIn(await readFile(data('articles.json'), 'utf8'), 'articles.json');
		return {linked: link(articles.map(findingsOf)), code: 0};
	}

	const {tell} = tellerOn(streams);
	const problems: Error[] = [];
	const articles = await readArticles(given, {
		keepFurniture,
		allowPrivate,
		onNotice: tell,
		onProblem: problem => problems.push(problem),
	});
	// Where nothing is left to go on with, the last problem ends the program.
	const last = articles.length === 0 ? problems.pop() : undefined;
	for (const {message} of problems.slice(0, mostTold)) tell(message);
	if (problems.length > mostTold)
		tell(`and ${problems.length - mostTold} more problems of this kind or another`);
	if (last) throw last;
	if (articles.length === 0) {
		const names = given.map(each => (typeof each === 'string' ? each : each.name));
		throw new UsageError(`no articles in ${names.join(', ')}`);
	}

	const notice = undatedNotice(articles);
	if (notice !== null) tell(notice);
	const {findAll} = await import('./find-all.ts');
	const found = await findAll(articles, findIn, streams);
	found.problems.forEach(tell);
	if (found.findings.length === 0 && !found.interrupted)
		throw new UsageError('none of the articles was read');
	const {corrections, damaged} = await correctionsOf(given);
	const known = new Set(problems.map(({message}) => message));
	const others = damaged.filter(({message}) => !known.has(message));
	for (const {message} of others) tell(message);
	const isWhole = problems.length + found.problems.length + others.length === 0;
	return {
		linked: link(found.findings.map(unpacked), corrections),
		code: found.interrupted ? 130 : isWhole ? 0 : 2,
	};
};

/** What the files given or piped in hold, or the saved analysis one of the bundle where there are none. */
export const loadAnalysis = async (
	files: readonly string[],
	flags: ReadingFlags,
	streams: Streams,
): Promise<Loaded> => {
	const given = await givenOf(files, streams);
	return given.length === 0 ? {linked: await bundled(), code: 0} : linkedOf(given, flags, streams);
};

/** What the files given or piped in hold, or the bundle, made anew. */
export const makeAnalysis = async (
	files: readonly string[],
	flags: ReadingFlags,
	streams: Streams,
): Promise<Loaded> => linkedOf(await givenOf(files, streams), flags, streams);
