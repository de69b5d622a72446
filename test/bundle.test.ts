import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {bundleText} from '../scripts/analyse-bundle.mjs';

test('data/analysis.json is what the engine finds in data/articles.json; "npm run bundle" writes it', async () => {
	const library = pathToFileURL(path.resolve('dist/index.js')).href;
	expect(readFileSync('data/analysis.json', 'utf8')).toBe(await bundleText(library));
});
