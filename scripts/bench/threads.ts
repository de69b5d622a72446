import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import type {Article} from '../../source/analysis.ts';
import {findIn} from '../../source/parallel/find.ts';
import {articlesOf} from './grouping.ts';

/** Words a second, and the most resident memory in bytes seen while all that was found is kept. */
export type Reading = {words: number; rate: number; memory: number};

/** Words of an article of news. */
const usual = 400;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Generated articles of the usual length, each paragraph that of another article. */
export const longArticles = (count: number): Article[] => {
	const short = articlesOf(Math.max(100, count));
	return short.slice(0, count).map((article, i) => {
		const paragraphs: string[] = [];
		let words = 0;
		for (let next = i; words < usual; next = (next + 37) % short.length) {
			paragraphs.push(short[next]!.text);
			words += wordsIn(short[next]!.text);
		}

		return {...article, text: paragraphs.join('\n\n')};
	});
};

/** How fast articles are read in so many threads of the built program. */
export const threadedReading = async (articles: readonly Article[], threads: number): Promise<Reading> => {
	const words = articles.reduce((sum, {text}) => sum + wordsIn(text), 0);
	const kept: unknown[] = [];
	let memory = 0;
	const started = performance.now();
	for await (const found of findIn(articles, {threads, program: pathToFileURL('dist/worker.js')})) {
		kept.push(found);
		if (kept.length % 100 === 0) memory = Math.max(memory, process.memoryUsage.rss());
	}

	return {words, rate: (1000 * words) / (performance.now() - started), memory};
};
