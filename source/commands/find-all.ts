import type {Article, PackedFindings} from '../index.ts';
import {cachedFindings} from './cached-findings.ts';
import {grouped, progressOf, type Show} from './progress.ts';
import type {Engine} from './reading.ts';

/** What was found in articles, and what there is to tell of those that are not among it. */
export type FoundAll = {findings: PackedFindings[]; problems: string[]; interrupted: boolean};

/** Follows the reading of articles. */
export type Follower = {
	/** Shows how far it is, in a line; null takes the line away. */
	show: Show;
	/** Told of what was found in each article, as it comes, and of how many there are. */
	found?: (findings: PackedFindings, articles: number) => void;
	/** Asked, when there is something to keep, for what ends the reading; what was found by then is given. */
	stopping: () => AbortSignal;
};

/**
 * Finds what each of some articles holds, from the cache or anew.
 *
 * @param accounts Whether what each says will be asked for; else it is found when it is.
 */
export const findAll = async (
	articles: readonly Article[],
	accounts: boolean,
	{findIn, compactor}: Pick<Engine, 'findIn' | 'compactor'>,
	{show, found: onFound, stopping}: Follower,
	env: NodeJS.ProcessEnv,
): Promise<FoundAll> => {
	const signal = stopping();
	const problems: string[] = [];
	const progress = progressOf(show, articles.length);
	const read = async function* (missing: readonly Article[]): AsyncGenerator<PackedFindings> {
		progress.skip(articles.length - missing.length);
		for await (const found of findIn(missing, {signal, accounts})) {
			if ('findings' in found) {
				yield found.findings;
				progress.count(found.findings.article);
			} else {
				const {outlet, headline, id} = found.article;
				problems.push(
					`${outlet}, “${headline || id}”: could not be read (${found.problem}); it is left out, please report it`,
				);
				progress.count(found.article);
			}
		}
	};
	try {
		const findings: PackedFindings[] = [];
		const compact = compactor();
		const own = new Map(articles.map(article => [article.id, article]));
		for await (const each of cachedFindings(articles, accounts, read, env)) {
			// Its article is another copy of ours.
			const found = {...compact(each), article: own.get(each.article.id)!};
			findings.push(found);
			onFound?.(found, articles.length);
		}

		const missing = articles.length - findings.length - problems.length;
		if (signal.aborted && missing > 0) {
			problems.push(
				`stopped: ${grouped(missing)} of ${grouped(articles.length)} articles are missing; run it again to go on`,
			);
		}

		return {findings, problems, interrupted: signal.aborted};
	} finally {
		progress.end();
	}
};
