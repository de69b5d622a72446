import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {duckdbVersion} from '../../../source/articles/sql/database.ts';

test('the version that a user is told to install is that of the package', async () => {
	const {dependencies, devDependencies, peerDependencies, peerDependenciesMeta} = JSON.parse(
		await readFile('package.json', 'utf8'),
	);
	expect(peerDependencies).toEqual({'@duckdb/node-api': duckdbVersion});
	expect(devDependencies['@duckdb/node-api']).toBe(duckdbVersion);
	expect(peerDependenciesMeta).toEqual({'@duckdb/node-api': {optional: true}});
	expect(Object.keys(dependencies)).not.toContain('@duckdb/node-api');
});
