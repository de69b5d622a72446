import {randomBytes} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {storeIn} from '../../source/cache/store.ts';

let root = '';
let folder = '';
beforeEach(async () => {
	root = await mkdtemp(path.join(os.tmpdir(), 'readout-cache-'));
	folder = path.join(root, 'readout/findings');
});
afterEach(() => rm(root, {recursive: true}));

const files = async () => (await readdir(folder)).map(name => path.join(folder, name));

test('a value comes back as it was, sets, maps and undefined among it', async () => {
	const store = storeIn<unknown>(folder, 1e6);
	const value = {words: new Set(['a']), by: new Map([['b', [1, -0, undefined, null]]]), text: '\ud800 é'};
	expect(await store.get('one')).toBeUndefined();
	await store.put('one', value);
	expect(await store.get('one')).toStrictEqual(value);
	expect(await store.get('two')).toBeUndefined();
	expect(await storeIn(folder, 1e6).get('one')).toStrictEqual(value);
});

test('the folder and its files are for their owner alone, and no draft is left', async () => {
	const store = storeIn<number>(folder, 1e6);
	await Promise.all([store.put('one', 1), store.put('one', 1), store.put('two', 2)]);
	expect((await stat(folder)).mode & 0o777).toBe(0o700);
	expect(await files()).toHaveLength(2);
	for (const file of await files()) expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('wherever a file is cut or changed, nothing comes of it, and the next value takes its place', async () => {
	const store = storeIn<string>(folder, 1e6);
	await store.put('one', 'a value of some length');
	const [file] = await files();
	const whole = await readFile(file!);
	for (let at = 0; at < whole.length; at++) {
		await writeFile(file!, whole.subarray(0, at));
		expect(await store.get('one')).toBeUndefined();
		const changed = Buffer.from(whole);
		changed[at]! ^= 0x55;
		await writeFile(file!, changed);
		expect([undefined, 'a value of some length']).toContain(await store.get('one'));
	}

	await store.put('one', 'another');
	expect(await store.get('one')).toBe('another');
});

test('what was not used for longest goes, until the rest is within bounds', async () => {
	const store = storeIn<Buffer>(folder, 3500);
	for (let i = 1; i <= 6; i++) {
		// A thousand bytes that cannot be pressed together, each older than the next.
		await store.put(`${i}`, randomBytes(1000));
		for (const file of await files()) {
			const day = new Date((await stat(file)).mtimeMs - 86_400_000);
			await utimes(file, day, day);
		}
	}

	// The oldest is used once more.
	expect(await store.get('1')).toBeDefined();
	await store.trim();
	const left: number[] = [];
	for (let i = 1; i <= 6; i++) if (await store.get(`${i}`)) left.push(i);
	expect(left).toEqual([1, 5, 6]);
});

test('where nothing can be kept nothing is said', async () => {
	const store = storeIn<number>('/dev/null/readout', 1);
	await store.put('one', 1);
	await store.trim();
	expect(await store.get('one')).toBeUndefined();
});

test('what cannot be kept is not', async () => {
	const store = storeIn<unknown>(folder, 1e6);
	await store.put('one', () => 1);
	expect(await store.get('one')).toBeUndefined();
	await store.put('two', 2);
	expect(await store.get('two')).toBe(2);
	expect(await files()).toHaveLength(1);
});
