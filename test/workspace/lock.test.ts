import {chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {holderHere, withLock} from '../../source/workspace/lock.ts';

let folder = '';
let file = '';
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-lock-'));
	file = path.join(folder, 'news.jsonl');
});
afterEach(() => rm(folder, {recursive: true}));

/** Runs several at once and says how many were ever inside together. */
const together = async (count: number): Promise<number> => {
	let inside = 0;
	let most = 0;
	await Promise.all(
		Array.from({length: count}, () =>
			withLock(file, file, async () => {
				most = Math.max(most, ++inside);
				await sleep(2);
				inside--;
			}),
		),
	);
	return most;
};

/** Of no process: its id is beyond what Linux gives. */
const gone = holderHere(2 ** 22 + 1);

const heldBy = async (holder: string, lock = `${file}.lock`) => {
	await mkdir(lock);
	await writeFile(path.join(lock, holder), '');
};

test('one at a time, and the lock is gone afterwards', async () => {
	expect(await together(8)).toBe(1);
	expect(await readdir(folder)).toEqual([]);
});

test('a failure is passed on, and the lock is given back', async () => {
	const failing = withLock(file, file, async () => {
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	expect(await readdir(folder)).toEqual([]);
});

test('the lock of a process that is gone is taken away', async () => {
	await heldBy(gone);
	expect(await together(8)).toBe(1);
	expect(await readdir(folder)).toEqual([]);
});

test('what a process that was killed had ready is tidied up', async () => {
	await heldBy(gone, `${file}.lock.${gone}`);
	await mkdir(`${file}.lock`);
	await writeFile(`${file}.lock.mine`, '');
	expect(await together(8)).toBe(1);
	expect(await readdir(folder)).toEqual(['news.jsonl.lock.mine']);
});

test.each([
	['of this machine', holderHere()],
	['of another machine', `${gone}-elsewhere`],
	['of another container on this machine', gone.replace(/^(\d+-\w+-)\d*/, '$17')],
])('the lock of a process %s that may be there is waited for', async (_, holder) => {
	await heldBy(holder);
	let done = false;
	const waiting = withLock(file, file, async () => {
		done = true;
	});
	await sleep(100);
	expect(done).toBe(false);
	await rm(path.join(`${file}.lock`, holder));
	await waiting;
	expect(done).toBe(true);
});

test('whoever may write beside the file may take away a lock that was left', async () => {
	await chmod(folder, 0o775);
	const mode = await withLock(file, file, async () => (await stat(`${file}.lock`)).mode & 0o777);
	expect(mode).toBe(0o775);
});
