import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {throughDraft} from '../../source/draft.ts';
import {toldPlainly} from '../../source/workspace/obstacles.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), {code}));

test.each([
	['ENOSPC', 'the disk is full: nothing was changed; make room'],
	['EROFS', 'on a disk that is read-only; name a file elsewhere'],
	['EACCES', 'may not be read or written; change its permissions and those of its folder'],
	['EBUSY', 'mounted alone, or held by another program; mount its folder, or end the program'],
	['EIO', 'cannot be written (EIO); check the file'],
])('%s is told in a line', async (code, line) => {
	await expect(toldPlainly('news.jsonl', failing(code))).rejects.toThrow(`news.jsonl: ${line}`);
});

test('an error of ours is no obstacle', async () => {
	const ours = new TypeError('ours');
	await expect(toldPlainly('news.jsonl', () => Promise.reject(ours))).rejects.toBe(ours);
});

test('where the disk is full before all is written the file is as it was, and no draft is left', async () => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-draft-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const file = path.join(folder, 'news.jsonl');
	await writeFile(file, 'before');
	const writing = throughDraft(file, path.join(folder, '.draft'), 0o600, async handle => {
		await handle.writeFile('half');
		await failing('ENOSPC')();
	});
	await expect(writing).rejects.toThrow('ENOSPC');
	expect(await readdir(folder)).toEqual(['news.jsonl']);
	expect(await readFile(file, 'utf8')).toBe('before');
});
