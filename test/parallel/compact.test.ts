import {readFileSync} from 'node:fs';
import {deserialize, serialize} from 'node:v8';
import {expect, test} from 'vitest';
import {articlesIn} from '../../source/articles/read-articles.ts';
import {findingsOf} from '../../source/findings.ts';
import {compactor} from '../../source/parallel/compact.ts';
import {packed} from '../../source/parallel/packed.ts';

test('compact findings are the same', async () => {
	const articles = await articlesIn(readFileSync('data/articles.json', 'utf8'), 'articles.json');
	const compact = compactor();
	for (const article of articles) {
		const found = packed(findingsOf(article));
		expect(compact(deserialize(serialize(found)))).toEqual(deserialize(serialize(found)));
	}
});

test('maps, sets, arrays and objects within each other are gone through; bytes and numbers stay', () => {
	const value = {
		map: new Map([['a', [new Set(['b']), 1]]]),
		bytes: new Uint8Array([1, 2]),
		nothing: null,
		long: 'x'.repeat(100),
	};
	expect(compactor()(structuredClone(value))).toEqual(value);
});
