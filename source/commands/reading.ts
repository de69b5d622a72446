import type {Article, Correction} from '../analysis.ts';
import type {PackedFindings, Query} from '../index.ts';
import type {FlagValues} from './command.ts';
import type {Follower} from './find-all.ts';
import {UsageError} from './usage-error.ts';

/** A file, what came on standard input, or a query. */
export type Given = string | {name: string; bytes: Buffer} | Query;

const nameOf = (given: Given): string =>
	typeof given === 'string' ? given : 'query' in given ? 'the query' : given.name;

/** Flags that say how articles are read. */
export type ReadingFlags = Pick<FlagValues, 'keepFurniture' | 'allowPrivate'>;

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
export const correctionsOf = async (
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

/** Follows the reading of what was given. */
export type Reader = Follower & {
	/** Whether what every article says will be asked for, and not only of those that are compared. */
	accounts: boolean;
	/** What there is to say, in a line: of what is not read, or not known of an article. */
	tell: (line: string) => void;
	/** Ends a query, whose rows nobody waits for any longer. */
	left?: AbortSignal;
};

/** What the engine found in what was given, and what an analyst has decided of it. */
export type ReadGiven = {
	findings: PackedFindings[];
	corrections: Correction[];
	/** 2 where something given is not among it, 130 where the reading was ended before it was through. */
	code: 0 | 2 | 130;
};

/**
 * Reads what was given, from the cache or anew.
 *
 * @throws {UsageError} Where nothing is left to go on with; or the last problem.
 */
export const readGiven = async (
	given: readonly Given[],
	{keepFurniture = false, allowPrivate = false}: ReadingFlags,
	{accounts, tell, left, ...follower}: Reader,
	env: NodeJS.ProcessEnv,
): Promise<ReadGiven> => {
	const engine = await loadEngine();
	const problems: Error[] = [];
	const {openingOf} = await import('./progress.ts');
	const opening = openingOf(follower.show);
	const articles = await engine
		.readArticles(given, {
			keepFurniture,
			allowPrivate,
			onNotice: tell,
			onProblem: problem => problems.push(problem),
			onRead: opening.opened,
			onRow: opening.selected,
			...(left && {signal: left}),
		})
		.finally(opening.end);
	// Where nothing is left to go on with, the last problem ends the program.
	const last = articles.length === 0 ? problems.pop() : undefined;
	for (const {message} of problems.slice(0, mostTold)) tell(message);
	if (problems.length > mostTold)
		tell(`and ${problems.length - mostTold} more problems of this kind or another`);
	if (last) throw last;
	if (articles.length === 0) {
		throw new UsageError(`no articles in ${given.map(nameOf).join(', ')}`);
	}

	const notice = undatedNotice(articles);
	if (notice !== null) tell(notice);
	// What keeps findings is loaded where there are some.
	const {findAll} = await import('./find-all.ts');
	const found = await findAll(articles, accounts, engine, follower, env);
	found.problems.forEach(tell);
	if (found.findings.length === 0 && !found.interrupted)
		throw new UsageError('none of the articles was read');
	const {corrections, damaged} = await correctionsOf(given);
	const known = new Set(problems.map(({message}) => message));
	const others = damaged.filter(({message}) => !known.has(message));
	for (const {message} of others) tell(message);
	const isWhole = problems.length + found.problems.length + others.length === 0;
	return {findings: found.findings, corrections, code: found.interrupted ? 130 : isWhole ? 0 : 2};
};
