import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {knownBy, recall, remember} from '../../source/commands/last-views.ts';

let folder = '';
let env: Record<string, string> = {};
const file = () => path.join(folder, 'readout/last-views.json');
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-state-'));
	env = {XDG_STATE_HOME: folder};
});
afterEach(() => rm(folder, {recursive: true}));

test('articles are known by their files, those from a pipe not at all', () => {
	expect(knownBy([], false)).toEqual([]);
	expect(knownBy(['/news/b.md', '/news/a.jsonl', '/news/../news/b.md'], false)).toEqual([
		'/news/a.jsonl',
		'/news/b.md',
	]);
	expect(knownBy(['news.md'], false)).toEqual([path.resolve('news.md')]);
	// Whatever this folder is called, the query is the last.
	expect(knownBy(['/~', '/!'], false, 'select 1')).toEqual(['/!', '/~', `${process.cwd()}: select 1`]);
	expect(knownBy([], true)).toBeNull();
	expect(knownBy(['/news/a.jsonl', '-'], false)).toBeNull();
});

test('each set of files has its own last view', () => {
	expect(recall(env, [])).toBeUndefined();
	remember(env, [], {view: 'facts'});
	remember(env, ['/news/a.jsonl'], {view: 'reuse'});
	remember(env, [], {view: 'rows'});
	expect(recall(env, [])).toEqual({view: 'rows'});
	expect(recall(env, ['/news/a.jsonl'])).toEqual({view: 'reuse'});
	expect(recall(env, ['/news/a.jsonl', '/news/b.md'])).toBeUndefined();
});

test('the file is replaced as a whole and is for its owner alone', async () => {
	remember(env, [], {view: 'facts'});
	expect(await readdir(path.dirname(file()))).toEqual(['last-views.json']);
	expect((await stat(file())).mode & 0o777).toBe(0o600);
	expect((await stat(path.dirname(file()))).mode & 0o777).toBe(0o700);
});

test('of many only the latest are kept', async () => {
	for (let i = 0; i < 70; i++) remember(env, [`/news/${i}.md`], i);
	expect(JSON.parse(await readFile(file(), 'utf8'))).toHaveLength(64);
	expect(recall(env, ['/news/5.md'])).toBeUndefined();
	expect(recall(env, ['/news/6.md'])).toBe(6);
	expect(recall(env, ['/news/69.md'])).toBe(69);
});

test.each(['', '{', 'null', '{"views": []}', '[1, {"files": "x"}, {"view": 1}]'])(
	'of a damaged or foreign file nothing is recalled, and it is replaced: %s',
	async text => {
		remember(env, [], 1);
		await writeFile(file(), text);
		expect(recall(env, [])).toBeUndefined();
		remember(env, [], 2);
		expect(recall(env, [])).toBe(2);
	},
);

test('where nothing can be written nothing is remembered, and nothing is said', () => {
	for (const nowhere of [{XDG_STATE_HOME: '/dev/null'}, {}]) {
		remember(nowhere, [], 1);
		expect(recall(nowhere, [])).toBeUndefined();
	}
});
