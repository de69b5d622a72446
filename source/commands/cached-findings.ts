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

/** Each of the articles with the value kept for it, in their order. */
async function* keptOf(
	store: Store<PackedFindings>,
	articles: readonly Article[],
	keyOf: (article: Article) => string,
): AsyncGenerator<[Article, PackedFindings | undefined]> {
	for (let i = 0; i < articles.length; i += atOnce) {
		const some = articles.slice(i, i + atOnce);
		const kept = await Promise.all(some.map(article => store.get(keyOf(article))));
		for (const [n, article] of some.entries()) {
			const found = kept[n];
			// Of its own: what was read from the disk holds on to all that was read with it.
			yield [article, found && {...found, packed: found.packed?.slice() ?? null}];
		}
	}
}

/**
 * What each article holds: kept from an earlier run in the XDG cache folder where engine and article are the same to
 * the letter, else read now and kept. Each is kept as soon as it is there, so that a run that is stopped is not lost.
 *
 * @param accounts Whether their accounts are wanted: what was kept without is read again.
 * @param read Reads the articles that are not kept; gives the findings in any order. Not called where there are none.
 * @param engine Its version; null for one that is not to be relied on, of which nothing is kept.
 * @returns One for each article, in any order.
 */
export async function* cachedFindings(
	articles: readonly Article[],
	accounts: boolean,
	read: (missing: readonly Article[]) => Iterable<PackedFindings> | AsyncIterable<PackedFindings>,
	env: NodeJS.ProcessEnv,
	engine: string | null = builtEngine,
): AsyncGenerator<PackedFindings> {
	const folder = cacheFolder(env);
	if (folder === null || engine === null) {
		yield* read(articles);
		return;
	}

	const store = storeIn<PackedFindings>(path.join(folder, 'findings'), mostKept);
	const keyOf = (article: Article): string => JSON.stringify([engine, article]);
	const missing: Article[] = [];
	for await (const [article, findings] of keptOf(store, articles, keyOf)) {
		if (findings && (findings.packed || !accounts)) yield findings;
		else missing.push(article);
	}

	if (missing.length === 0) return;
	for await (const findings of read(missing)) {
		await store.put(keyOf(findings.article), findings);
		yield findings;
	}

	await store.trim();
}
