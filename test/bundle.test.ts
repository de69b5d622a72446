import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {bundleText} from '../scripts/analyse-bundle.mjs';
import type {Analysis} from '../source/analysis.ts';

test('data/analysis.json is what the engine finds in data/articles.json; "npm run bundle" writes it', async () => {
	const library = pathToFileURL(path.resolve('dist/index.js')).href;
	expect(readFileSync('data/analysis.json', 'utf8')).toBe(await bundleText(library));
});

test('what cannot both be right in the bundle is found: a claim on the series, and one side’s words given to the other', () => {
	const {conflicts}: Analysis = JSON.parse(readFileSync('data/analysis.json', 'utf8'));
	expect(conflicts.map(({kind, evidence}) => `${kind}: ${evidence.length} passages`)).toEqual([
		'attribution: 3 passages',
		'series: 3 passages',
	]);
});
