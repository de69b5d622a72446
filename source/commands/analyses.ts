import {readFile} from 'node:fs/promises';
import type {Analysis, Article} from '../analysis.ts';
import type {Streams} from './command.ts';
import {pipedInput, readAll, standardInput} from './standard-input.ts';
import {printable, UsageError} from './usage-error.ts';

// The bundle stands in `dist/`, beside `data/`.
const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);

/** The analysis of the bundled articles, made when the program was built: opening it loads no language library. */
const bundledAnalysis = async (): Promise<Analysis> =>
	JSON.parse(await readFile(data('analysis.json'), 'utf8'));

/** A file, or what came on standard input. */
type Given = string | {name: string; bytes: Buffer};

const piped = (bytes: Buffer): Given => ({name: 'standard input', bytes});

/** The files named, `-` read, or what is piped in where no file is named; empty for the bundle. */
const givenOf = async (files: readonly string[], {stdin, stderr}: Streams): Promise<Given[]> => {
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

/** Reads and analyses articles. The only place from where the engine is loaded. */
const analysisOf = async (given: readonly Given[], {stderr}: Streams): Promise<Analysis> => {
	const {analyze, articlesIn, readArticles} = await import('../index.ts');
	const articles =
		given.length === 0
			? articlesIn(await readFile(data('articles.json'), 'utf8'), 'articles.json')
			: await readArticles(given, line => stderr.write(`readout: ${printable(line)}\n`));
	if (articles.length === 0) {
		const names = given.map(each => (typeof each === 'string' ? each : each.name));
		throw new UsageError(`no articles in ${names.length === 0 ? 'the bundle' : names.join(', ')}`);
	}

	const undated = articles.filter(({published}) => published === null);
	if (given.length > 0 && undated.length > 0) {
		const [{outlet, headline}] = undated as [Article, ...Article[]];
		const others = undated.length > 1 ? ` and ${undated.length - 1} more` : '';
		const who = `${outlet}, “${headline}”${others}`;
		stderr.write(`readout: ${printable(who)}: no date of publication: weekdays stay unknown\n`);
	}

	return analyze(articles);
};

/** The analysis of the files given or piped in, or the saved one of the bundle where there are none. */
export const loadAnalysis = async (files: readonly string[], streams: Streams): Promise<Analysis> => {
	const given = await givenOf(files, streams);
	return given.length === 0 ? bundledAnalysis() : analysisOf(given, streams);
};

/** The analysis of the files given or piped in, or of the bundle, made anew. */
export const makeAnalysis = async (files: readonly string[], streams: Streams): Promise<Analysis> =>
	analysisOf(await givenOf(files, streams), streams);
