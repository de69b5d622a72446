import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readout} from './run.ts';

let folder = '';
let file = '';
let news = '';
const article = (id: string, more: object = {}) =>
	`${JSON.stringify({
		id,
		outlet: 'Harbour Post',
		published: '2031-06-03',
		headline: 'Brandt rings Olm',
		text: 'Foreign minister Ada Brandt spoke by phone with her counterpart Tomas Olm on Monday.',
		...more,
	})}\n`;
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-cli-workspace-'));
	file = path.join(folder, 'news.workspace.jsonl');
	news = path.join(folder, 'news.jsonl');
	await writeFile(news, article('a') + article('b', {outlet: 'Vorrin Herald'}));
});
afterEach(() => rm(folder, {recursive: true}));

test('add, list, remove, refresh', async () => {
	const at = ['--workspace', file];
	expect(await readout(['add', news, ...at])).toEqual({
		code: 0,
		stdout: `2 articles added to ${file}\n`,
		stderr: '',
	});
	const input = article('c', {outlet: 'Ondal Times'}) + article('a');
	expect((await readout(['add', ...at], {input})).stdout).toBe(
		`1 article added to ${file}, 1 there already\n`,
	);
	expect((await readout(['list', ...at])).stdout).toBe(
		[
			`a  3 Jun 2031    Harbour Post · Brandt rings Olm · ${news}`,
			`b  3 Jun 2031    Vorrin Herald · Brandt rings Olm · ${news}`,
			'c  3 Jun 2031    Ondal Times · Brandt rings Olm · from a pipe or a query',
			'',
		].join('\n'),
	);
	expect((await readout(['remove', 'b', ...at])).stdout).toBe(
		'removed b: Vorrin Herald, “Brandt rings Olm”\n',
	);
	await writeFile(news, article('a', {headline: 'Brandt calls Olm'}));
	expect((await readout(['refresh', ...at])).stdout).toBe(
		'changed a: Harbour Post, “Brandt calls Olm”\n1 article changed, 0 as before, 1 not read again\n',
	);
	expect(JSON.parse((await readout(['list', '--json', ...at])).stdout)).toMatchObject([
		{id: 'a', headline: 'Brandt calls Olm', from: news},
		{id: 'c', from: null},
	]);
});

test('an article that is not in English is listed as such', async () => {
	const text =
		'La ministre des affaires étrangères Ada Brandt a appelé lundi son homologue Tomas Olm pour parler du pont qui relie les deux rives du fleuve, selon un porte-parole.';
	await writeFile(
		news,
		article('d', {outlet: 'Le Quai', headline: 'Brandt appelle Olm', text}) + article('e'),
	);
	const at = ['--workspace', file];
	await readout(['add', news, ...at]);
	expect((await readout(['list', ...at])).stdout).toBe(
		[
			`d  3 Jun 2031    Le Quai · Brandt appelle Olm · not in English, not analysed · ${news}`,
			`e  3 Jun 2031    Harbour Post · Brandt rings Olm · ${news}`,
			'',
		].join('\n'),
	);
	expect(JSON.parse((await readout(['list', '--json', ...at])).stdout)).toMatchObject([
		{id: 'd', language: null},
		{id: 'e', language: 'en'},
	]);
});

test('every command reads a workspace, by its name or by --workspace', async () => {
	await readout(['add', news, '--workspace', file]);
	const plain = await readout(['compare', '2031-06-02', news]);
	expect(plain.code).toBe(0);
	expect(await readout(['compare', '2031-06-02', file])).toEqual(plain);
	expect(await readout(['compare', '2031-06-02', '--workspace', file])).toEqual(plain);
	expect((await readout(['events', '--workspace', file])).stdout).toContain('2 outlets');
	expect(await readout(['--format', 'text', '--workspace', file])).toEqual(await readout([news]));
});

test('what is damaged is told and never overwritten', async () => {
	await readout(['add', news, '--workspace', file]);
	const text = (await readFile(file, 'utf8')).slice(0, -9);
	await writeFile(file, text);
	const told = `readout: ${file}, line 3: cut off, or not JSON; mend the line or delete it\n`;
	expect(await readout(['add', news, '--workspace', file])).toEqual({code: 2, stdout: '', stderr: told});
	expect(await readFile(file, 'utf8')).toBe(text);
	const {code, stdout, stderr} = await readout(['articles', file]);
	expect({code, stderr}).toEqual({code: 2, stderr: told});
	expect(stdout).toMatch(/^a {2}3 Jun 2031/);
	await writeFile(file, '{"readout": "workspace", "version": 9}\n');
	expect(await readout(['events', file])).toMatchObject({
		code: 2,
		stderr: `readout: ${file}, line 1: a workspace of version 9; this Readout knows version 1; use a newer Readout\n`,
	});
});

test.each([
	[['add', 'readme.md'], 'add takes --workspace FILE, the file that keeps the articles'],
	[['list', '--workspace'], '--workspace takes a value: --workspace FILE'],
	[
		['list', '--workspace', 'none.jsonl'],
		'none.jsonl: no such workspace; check the path, or make one with "readout add"',
	],
	[['list', 'readme.md', '--workspace', 'none.jsonl'], 'list takes --workspace FILE alone'],
	[['remove', '--workspace', 'w'], 'remove takes ids; see "readout list --workspace w"'],
	[['add', '--workspace', 'w'], 'add takes files with articles; see "readout add --help"'],
])('%j is refused in one line', async (inputs, message) => {
	expect(await readout(inputs)).toEqual({code: 2, stdout: '', stderr: `readout: ${message}\n`});
});

test('an id that is not there brings the nearest, and nothing is removed', async () => {
	await writeFile(news, article('harbour-1') + article('harbour-2', {headline: 'Olm rings Brandt'}));
	await readout(['add', news, '--workspace', file]);
	const before = await readFile(file);
	const remove = async (...ids: string[]) => (await readout(['remove', ...ids, '--workspace', file])).stderr;
	expect(await remove('harbour-1', 'harbor-2')).toBe(
		'readout: no article "harbor-2"; did you mean "harbour-2"?\n',
	);
	expect(await remove('harb')).toBe(
		'readout: 2 articles begin with "harb": harbour-1, harbour-2; name one of them\n',
	);
	expect(await remove('x')).toBe(`readout: no article "x"; see "readout list --workspace ${file}"\n`);
	expect(await readFile(file)).toEqual(before);
});
