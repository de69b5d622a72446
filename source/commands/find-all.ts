import process from 'node:process';
import type {Article, findIn as findInArticles, PackedFindings} from '../index.ts';
import {cachedFindings} from './cached-findings.ts';
import type {Streams} from './command.ts';
import {grouped, progressLine} from './progress.ts';

/** What was found in articles, and what there is to tell of those that are not among it. */
export type FoundAll = {findings: PackedFindings[]; problems: string[]; interrupted: boolean};

/**
 * Finds what each of some articles holds, from the cache or anew, and tells on a terminal how far it is. The first
 * Ctrl-C ends the reading, and what was found by then is given; the second ends the program, as always.
 *
 * @param findIn The engine's.
 */
export const findAll = async (
	articles: readonly Article[],
	findIn: typeof findInArticles,
	{stderr, env}: Streams,
): Promise<FoundAll> => {
	const problems: string[] = [];
	const interrupt = new AbortController();
	const stop = () => interrupt.abort();
	process.once('SIGINT', stop);
	const progress = progressLine(stderr, articles.length);
	const read = async function* (missing: readonly Article[]): AsyncGenerator<PackedFindings> {
		progress.skip(articles.length - missing.length);
		for await (const found of findIn(missing, {signal: interrupt.signal})) {
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
		const findings = await cachedFindings(articles, read, env);
		const missing = articles.length - findings.length - problems.length;
		if (interrupt.signal.aborted && missing > 0) {
			problems.push(
				`stopped: ${grouped(missing)} of ${grouped(articles.length)} articles are missing; run it again to go on`,
			);
		}

		return {findings, problems, interrupted: interrupt.signal.aborted};
	} finally {
		progress.end();
		process.off('SIGINT', stop);
	}
};
