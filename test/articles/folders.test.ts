import {execFileSync} from 'node:child_process';
import {chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises';
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
	expect(problems).toEqual([
		`${at('tree', 'broken.txt')}: a link that leads nowhere; mend it or delete it`,
		`${at('tree', 'pipe.txt')}: a pipe, not a file; pipe into readout what is to be read, or name a file`,
	]);
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

test('a file that links lead to is read once, by its own name where it has one in the folder', async () => {
	await mkdir(at('links', 'b'), {recursive: true});
	await writeFile(at('links', 'm.txt'), 'The bridge\n\nIt fell.');
	await symlink(at('links', 'm.txt'), at('links', 'a.txt'));
	await symlink(at('links', 'm.txt'), at('links', 'b', 'z.txt'));
	await symlink(at('links', 'm.txt'), at('links', 'no-ending'));
	await symlink(at('tree', 'z.txt'), at('links', 'b', 'x.txt'));
	await symlink(at('tree', 'z.txt'), at('links', 'b', 'y.txt'));
	const {articles, problems, notices} = await outcomeOf(at('links'));
	expect(articles.map(({outlet}) => outlet)).toEqual(['x', 'm']);
	expect(problems).toEqual([]);
	expect(notices).toContain(`${at('links')}: 1 file of another kind left out: without an ending`);
});

test('names that are not in UTF-8, or hold what steers a terminal, are no hindrance', async () => {
	await mkdir(at('names'));
	const raw = (...parts: Array<string | number[]>): Buffer =>
		Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
	await mkdir(raw(at('names'), '/stra', [0xdf], 'e'));
	await writeFile(raw(at('names'), '/stra', [0xdf], 'e/br', [0xfc], 'cke.txt'), 'The bridge\n\nIt fell.');
	await writeFile(at('names', '\u001B[2Jx\n.txt'), 'The ferry\n\nIt sank.');
	const {articles, problems} = await outcomeOf(at('names'));
	expect(problems).toEqual([]);
	expect(articles.map(({headline}) => headline)).toEqual(['The ferry', 'The bridge']);
});

test.runIf(process.getuid?.() !== 0)('what may not be read is told, and the rest is read', async () => {
	await mkdir(at('closed', 'inner'), {recursive: true});
	await writeFile(at('closed', 'a.txt'), 'x', {mode: 0});
	await writeFile(at('closed', 'b.txt'), 'The bridge\n\nIt fell.');
	await chmod(at('closed', 'inner'), 0);
	const {articles, problems} = await outcomeOf(at('closed'));
	await chmod(at('closed', 'inner'), 0o700);
	expect(articles).toHaveLength(1);
	expect(problems).toEqual([
		`${at('closed', 'inner')}: not readable; change its permissions`,
		`${at('closed', 'a.txt')}: not readable; change its permissions`,
	]);
});

test('an empty folder is told', async () => {
	const {problems} = await outcomeOf(at('empty'));
	expect(problems).toEqual([expect.stringMatching(/: a folder without articles; put \.jsonl, .+ into it$/)]);
});

test('a folder of which something cannot be read is not called empty', async () => {
	await mkdir(at('half'));
	await symlink(at('nowhere'), at('half', 'broken.txt'));
	const {problems} = await outcomeOf(at('half'));
	expect(problems).toEqual([`${at('half', 'broken.txt')}: a link that leads nowhere; mend it or delete it`]);
});

test('a device is not read for ever', async () => {
	const {problems} = await outcomeOf('/dev/zero');
	expect(problems).toEqual([
		'/dev/zero: a device, not a file; pipe into readout what is to be read, or name a file',
	]);
});
