import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {bundleText} from '../scripts/analyse-bundle.mjs';
import {partIn} from '../scripts/readme/parts.ts';
import {screenshot} from '../scripts/readme/screen.ts';

test('data/analysis.json is what the engine finds in data/articles.json; "npm run bundle" writes it', async () => {
	const library = pathToFileURL(path.resolve('dist/index.js')).href;
	expect(readFileSync('data/analysis.json', 'utf8')).toBe(await bundleText(library));
});

test('the readme shows the first screen of the program; "npm run readme" writes it', async () => {
	expect(partIn(readFileSync('readme.md', 'utf8'), 'screen')).toBe(await screenshot());
});
