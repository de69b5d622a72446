// Writes data/analysis.json, what the program opens without files: the analysis of data/articles.json by the
// engine as it was built.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {buildProgram} from './build.mjs';

const data = new URL('../data/', import.meta.url);

/**
 * One record a line: small to read at every start, and a change shows as the lines that changed.
 *
 * @param {Record<string, unknown>} analysis
 */
const byRecord = analysis =>
	`{\n${Object.entries(analysis)
		.map(([key, value]) => {
			const content = Array.isArray(value)
				? value.length === 0
					? '[]'
					: `[\n${value.map(record => JSON.stringify(record)).join(',\n')}\n]`
				: JSON.stringify(value);
			return `${JSON.stringify(key)}: ${content}`;
		})
		.join(',\n')}\n}\n`;

/**
 * What data/analysis.json must hold.
 *
 * @param {string} library Path of the built library.
 */
export const bundleText = async library => {
	const {analyze, articlesIn} = await import(library);
	return byRecord(
		analyze(await articlesIn(await readFile(new URL('articles.json', data), 'utf8'), 'articles.json')),
	);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await buildProgram();
	await writeFile(new URL('analysis.json', data), await bundleText('../dist/index.js'));
}
