import path from 'node:path';
import process from 'node:process';
import {type Store, storeIn} from '../cache/store.ts';
import type {Article, PackedFindings} from '../index.ts';
import {cacheFolder} from './folders.ts';

/** Replaced at build: a digest of the engine, so that a new one never takes what an older one found. */
declare const ENGINE_VERSION: string;

/** The engine and what it runs on, which brings the tables of Unicode; null where the program was not built. */
export const builtEngine: string | null =
	typeof ENGINE_VERSION === 'string' ? `${ENGINE_VERSION} ${process.version}` : null;

/** How much is kept, in bytes: of news of 600 words some 30,000 articles. */
const mostKept = 512 * 1024 * 1024;

/** How many are read at once: enough to keep the disk busy. */
const atOnce = 16;

/** The value kept for each of the articles, in their order. */
const keptOf = async (
	store: Store<PackedFindings>,
	articles: readonly Article[],
	keyOf: (article: Article) => string,
): Promise<Array<PackedFindings | undefined>> => {
	const kept: Array<PackedFindings | undefined> = [];
	for (let i = 0; i < articles.length; i += atOnce) {
		kept.push(
			...(await Promise.all(articles.slice(i, i + atOnce).map(article => store.get(keyOf(article))))),
		);
	}

	return kept;
};

/**
 * What each article holds: kept from an earlier run in the XDG cache folder where engine and article are the same to
 * the letter, else read now and kept. Each is kept as soon as it is there, so that a run that is stopped is not lost.
 *
 * @param read Reads the articles that are not kept; gives the findings in any order. Not called where there are none.
 * @param engine Its version; null for one that is not to be relied on, of which nothing is kept.
 * @returns One for each article, in any order.
 */
export const cachedFindings = async (
	articles: readonly Article[],
	read: (missing: readonly Article[]) => Iterable<PackedFindings> | AsyncIterable<PackedFindings>,
	env: NodeJS.ProcessEnv,
	engine: string | null = builtEngine,
): Promise<PackedFindings[]> => {
	const folder = cacheFolder(env);
	const found: PackedFindings[] = [];
	if (folder === null || engine === null) {
		for await (const findings of read(articles)) found.push(findings);
		return found;
	}

	const store = storeIn<PackedFindings>(path.join(folder, 'findings'), mostKept);
	const keyOf = (article: Article): string => JSON.stringify([engine, article]);
	const missing: Article[] = [];
	for (const [i, findings] of (await keptOf(store, articles, keyOf)).entries()) {
		if (findings) found.push(findings);
		else missing.push(articles[i]!);
	}

	if (missing.length === 0) return found;
	for await (const findings of read(missing)) {
		found.push(findings);
		await store.put(keyOf(findings.article), findings);
	}

	await store.trim();
	return found;
};
