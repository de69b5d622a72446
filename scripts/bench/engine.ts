import {performance} from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type {Article} from '../../source/analysis.ts';
import {findingsOf} from '../../source/findings.ts';
import {median} from './statistics.ts';

/** Words a second. */
export type Throughput = {words: number; engine: number; winkNlp: number};

const seconds = (work: () => void): number => {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
};

/** Enough copies of the articles to make at least so many words, each copy an article of its own. */
const multiplied = (articles: readonly Article[], words: number): Article[] => {
	const own = articles.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	const copies = Math.max(1, Math.ceil(words / Math.max(1, own)));
	return Array.from({length: copies}, (_, copy) =>
		articles.map(article => ({...article, id: `${article.id}-${copy}`})),
	).flat();
};

/**
 * The work on each article by itself beside wink-nlp's own full pipe on the same texts, on one thread, in turns.
 *
 * @param articles At least one.
 * @param least Words to read at least; the articles are repeated until there are as many.
 */
export const engineThroughput = (articles: readonly Article[], least: number): Throughput => {
	const all = multiplied(articles, least);
	const words = all.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	const nlp = winkNLP(model);
	const finding = () => {
		for (const article of all) findingsOf(article);
	};

	const reading = () => {
		for (const {text} of all) nlp.readDoc(text).tokens().out();
	};

	// Both warm, then in turns, so that a busy moment of the machine hits both.
	finding();
	reading();
	const rounds = Array.from({length: 3}, () => ({
		engine: seconds(finding),
		winkNlp: seconds(reading),
	}));
	return {
		words,
		engine: words / median(rounds.map(({engine}) => engine)),
		winkNlp: words / median(rounds.map(({winkNlp}) => winkNlp)),
	};
};
