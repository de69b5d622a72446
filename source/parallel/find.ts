import os from 'node:os';
import {setImmediate} from 'node:timers/promises';
import type {Article} from '../analysis.ts';
import {batchesOf} from './batches.ts';
import {type Found, foundIn} from './found.ts';
import {inOrder} from './in-order.ts';
import {openThreads, ThreadLost, type Threads} from './threads.ts';

/** How articles are read in parallel. */
export type FindingOptions = {
	/** How many threads read; 0 reads in this one. Without it, as many as the machine has to spare. */
	threads?: number;
	/**
	 * Whether what articles say is to be found, too; true without it. Else threads leave it, and it is found when it is
	 * asked for. Of few articles, which are read in this thread, it always is.
	 */
	accounts?: boolean;
	/** Ends the reading: what is found by then has been given. */
	signal?: AbortSignal | undefined;
	/** The program of the threads. */
	program?: URL;
};

/** What a thread is given. */
export type Task = {articles: readonly Article[]; accounts: boolean};

/** Up to so many articles a thread takes longer to start than they take to read. */
const fewArticles = 50;

/** Above so many threads this one is the bottleneck, and each takes memory of its own. */
const mostThreads = 8;

/** Beside `dist/index.js`. */
const workerProgram = new URL('./worker.js', import.meta.url);

/** The first items of a sequence, and all of it, from the first. */
const peeked = async (
	articles: AsyncIterable<Article> | Iterable<Article>,
	count: number,
): Promise<{first: Article[]; all: AsyncIterable<Article>}> => {
	const rest = (async function* () {
		yield* articles;
	})();
	const first: Article[] = [];
	while (first.length < count) {
		const {done, value} = await rest.next();
		if (done) break;
		first.push(value);
	}

	const all = async function* () {
		yield* first;
		yield* rest;
	};
	return {first, all: all()};
};

const lostOn = (article: Article, {message}: ThreadLost): Found => ({
	article,
	problem: `the thread that read it ended (${message})`,
});

/** Has a thread read a batch; where it ends on that, each article by itself, so that it costs one article alone. */
const readBy =
	(threads: Threads<Task, Found[]>, accounts: boolean) =>
	async (batch: readonly Article[]): Promise<Found[]> => {
		try {
			return await threads.run({articles: batch, accounts});
		} catch (error) {
			if (!(error instanceof ThreadLost)) throw error;
			if (batch.length === 1) return [lostOn(batch[0]!, error)];
			return (await Promise.all(batch.map(article => readBy(threads, accounts)([article])))).flat();
		}
	};

async function* here(articles: AsyncIterable<Article>, signal?: AbortSignal): AsyncGenerator<Found> {
	for await (const article of articles) {
		// Keys and signals have their turn.
		await setImmediate();
		if (signal?.aborted) return;
		yield foundIn(article, true);
	}
}

/** Rejects when the signal comes. */
const stopping = (signal: AbortSignal | undefined): Promise<never> =>
	new Promise((_, reject) => {
		if (signal?.aborted) reject(signal.reason);
		signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
	});

/**
 * Finds what each article holds (`findingsOf`), many of them in worker threads. Takes no more articles than are
 * being read, and reads no more than is taken from it, so that memory does not grow with their number.
 *
 * @returns What was found, in the order of the articles.
 */
export async function* findIn(
	articles: AsyncIterable<Article> | Iterable<Article>,
	{threads, accounts = true, signal, program = workerProgram}: FindingOptions = {},
): AsyncGenerator<Found> {
	const {first, all} = await peeked(articles, threads === undefined ? fewArticles + 1 : 0);
	const count =
		threads ?? (first.length > fewArticles ? Math.min(os.availableParallelism(), mostThreads) : 0);
	if (count === 0) {
		yield* here(all, signal);
		return;
	}

	const pool = openThreads<Task, Found[]>(program, count);
	const stopped = stopping(signal);
	stopped.catch(() => {});
	try {
		// One more than there are threads: none waits for this one to take the last answer.
		const answers = inOrder(batchesOf(all), readBy(pool, accounts), count + 1);
		for (;;) {
			const {done, value} = await Promise.race([answers.next(), stopped]);
			if (done) return;
			yield* value;
		}
	} catch (error) {
		if (!signal?.aborted) throw error;
	} finally {
		await pool.close();
	}
}
