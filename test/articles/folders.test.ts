import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {outcomeOf} from './reading.ts';

let folder = '';
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-folders-'));
	await mkdir(at('tree', 'b', 'deep'), {recursive: true});
	await mkdir(at('tree', '.git'));
	await mkdir(at('empty'));
	for (const name of ['tree/z.txt', 'tree/b/deep/a.md', 'tree/.git/x.txt', 'tree/.hidden.txt'])
		await writeFile(at(name), `${path.basename(name)}\n\nIt fell in ${name}.`);
	for (const name of ['tree/p.png', 'tree/b/q.PNG', 'tree/b/style.css', 'tree/Makefile'])
		await writeFile(at(name), 'x');
	await symlink(at('tree'), at('tree', 'b', 'loop'));
	await symlink(at('nowhere'), at('tree', 'broken.txt'));
	await symlink(at('self'), at('self'));
	await writeFile(at('huge.txt'), '');
	await truncate(at('huge.txt'), 600_000_000);
	execFileSync('mkfifo', [at('pipe.txt'), at('tree', 'pipe.txt')]);
});

afterAll(() => rm(folder, {recursive: true}));

test('a folder is read with those in it, in order; what is hidden, a loop or of another kind is left out', async () => {
	const {articles, problems, notices} = await outcomeOf(at('tree'));
	expect(articles.map(({outlet}) => outlet)).toEqual(['a', 'z']);
	expect(problems).toEqual([]);
	expect(notices).toEqual([
		`${at('tree')}: 4 files of other kinds left out: .png, without an ending, .css`,
		`${at('tree', 'b', 'deep', 'a.md')} and 1 more: no outlet is named; the name of the file stands for it`,
	]);
});

test.each([
	['nowhere.txt', 'no such file; check the path'],
	['self', 'a link that leads to itself; name the file itself'],
	['pipe.txt', 'a pipe, not a file; pipe into readout what is to be read, or name a file'],
	['huge.txt', '600 MB, more than is read at once (400 MB at most); part it into several files'],
])('%s is told in one line, and the others are read', async (name, line) => {
	const {articles, problems} = await outcomeOf(at(name), at('tree', 'z.txt'));
	expect(problems).toEqual([`${at(name)}: ${line}`]);
	expect(articles).toHaveLength(1);
});

test('an empty folder is told', async () => {
	const {problems} = await outcomeOf(at('empty'));
	expect(problems).toEqual([expect.stringMatching(/: a folder without articles; put \.jsonl, .+ into it$/)]);
});

test('a device is not read for ever', async () => {
	const {problems} = await outcomeOf('/dev/zero');
	expect(problems).toEqual([
		'/dev/zero: a device, not a file; pipe into readout what is to be read, or name a file',
	]);
});
