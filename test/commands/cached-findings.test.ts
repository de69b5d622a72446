import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Article} from '../../source/analysis.ts';
import {cachedFindings} from '../../source/commands/cached-findings.ts';
import {findingsOf, outlineOf} from '../../source/findings.ts';
import {link} from '../../source/link.ts';
import {type PackedFindings, packed, unpacked} from '../../source/parallel/packed.ts';

let env: Record<string, string> = {};
beforeEach(async () => {
	env = {XDG_CACHE_HOME: await mkdtemp(path.join(os.tmpdir(), 'readout-findings-'))};
});
afterEach(() => rm(env.XDG_CACHE_HOME!, {recursive: true}));

const article = (id: string, text: string): Article => ({
	id,
	outlet: 'Harbour Post',
	url: null,
	published: '2031-06-03',
	author: null,
	headline: 'Brandt rings Olm',
	text,
	excerpt: false,
});
const one = article(
	'a',
	'Foreign minister Ada Brandt spoke by phone with her counterpart Tomas Olm on Monday.',
);
const other = article('b', 'Tomas Olm rang Foreign Minister Ada Brandt of Norway on Monday for 20 minutes.');

/** The findings, and the ids of the articles that had to be read for them. */
const found = async (articles: readonly Article[], engine: string | null = '1', where = env) => {
	const missing: string[] = [];
	const findings: PackedFindings[] = [];
	const all = cachedFindings(
		articles,
		true,
		async function* (left) {
			for (const each of left) {
				missing.push(each.id);
				yield packed(findingsOf(each));
			}
		},
		where,
		engine,
	);
	for await (const each of all) findings.push(each);
	return {missing, analysis: link(findings.map(unpacked)).whole()};
};

test('an article is read once, and what is kept gives the same Analysis', async () => {
	const analysis = link([one, other].map(findingsOf)).whole();
	expect(await found([one, other])).toEqual({missing: ['a', 'b'], analysis});
	expect(await found([other, one])).toEqual({missing: [], analysis});
	expect((await found([one])).missing).toEqual([]);
});

test('what was kept without accounts is read again where they are wanted, and what was kept with them is not', async () => {
	const readFor = async (accounts: boolean): Promise<boolean> => {
		let isRead = false;
		const all = cachedFindings(
			[one],
			accounts,
			function* ([article]) {
				isRead = true;
				yield accounts ? packed(findingsOf(article!)) : {...outlineOf(article!), packed: null};
			},
			env,
			'1',
		);
		for await (const {packed: bytes} of all) if (accounts) expect(bytes).not.toBeNull();
		return isRead;
	};
	expect([await readFor(false), await readFor(false), await readFor(true), await readFor(true)]).toEqual([
		true,
		false,
		true,
		false,
	]);
	expect(await readFor(false)).toBe(false);
});

test('an article that has changed is read anew, and each by a new engine', async () => {
	await found([one, other]);
	expect((await found([{...one, published: '2031-06-04'}, other])).missing).toEqual(['a']);
	expect((await found([one, other], '2')).missing).toEqual(['a', 'b']);
});

test('each article is kept as soon as it is read', async () => {
	const stopped = cachedFindings(
		[one, other],
		true,
		function* (missing) {
			yield packed(findingsOf(missing[0]!));
			throw new Error('stopped');
		},
		env,
		'1',
	);
	expect((await stopped.next()).done).toBe(false);
	await expect(stopped.next()).rejects.toThrow('stopped');
	expect((await found([one, other])).missing).toEqual(['b']);
});

test('what is damaged is read anew', async () => {
	const {analysis} = await found([one, other]);
	const folder = path.join(env.XDG_CACHE_HOME!, 'readout/findings');
	for (const name of await readdir(folder)) await writeFile(path.join(folder, name), 'no findings');
	expect(await found([one, other])).toEqual({missing: ['a', 'b'], analysis});
	expect((await found([one, other])).missing).toEqual([]);
});

test('without a folder or a version nothing is kept', async () => {
	for (const where of [{}, {XDG_CACHE_HOME: '/dev/null/readout'}]) {
		await found([one], '1', where as Record<string, string>);
		expect((await found([one], '1', where as Record<string, string>)).missing).toEqual(['a']);
	}

	await found([one], null);
	expect((await found([one], null)).missing).toEqual(['a']);
	expect(await readdir(env.XDG_CACHE_HOME!)).toEqual([]);
});
