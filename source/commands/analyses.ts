import {readFile} from 'node:fs/promises';
import type {Analysis} from '../analysis.ts';
import {UsageError} from './usage-error.ts';

// The bundle stands in `dist/`, beside `data/`.
const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);

/** The analysis of the bundled articles, made when the program was built: opening it loads no language library. */
const bundledAnalysis = async (): Promise<Analysis> =>
	JSON.parse(await readFile(data('analysis.json'), 'utf8'));

/** Reads and analyses articles. The only place from where the engine is loaded. */
const analysisOf = async (files: readonly string[] | 'bundle'): Promise<Analysis> => {
	const {analyze, articlesIn, readArticles} = await import('../index.ts');
	const articles =
		files === 'bundle'
			? articlesIn(await readFile(data('articles.json'), 'utf8'), 'articles.json')
			: await readArticles(files);
	if (articles.length === 0)
		throw new UsageError(`no articles in ${files === 'bundle' ? 'the bundle' : files.join(', ')}`);
	return analyze(articles);
};

/** The analysis of the files given, or the saved one of the bundle where there are none. */
export const loadAnalysis = (files: readonly string[]): Promise<Analysis> =>
	files.length === 0 ? bundledAnalysis() : analysisOf(files);

/** The analysis of the files given or of the bundle, made anew. */
export const makeAnalysis = (files: readonly string[]): Promise<Analysis> =>
	analysisOf(files.length === 0 ? 'bundle' : files);
