import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {build} from 'esbuild';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openWorkspace} from '../../source/workspace/workspace.ts';

let folder = '';
let program = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-writers-'));
	program = path.join(folder, 'adder.mjs');
	await build({
		entryPoints: ['test/workspace/adder.ts'],
		outfile: program,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: {
			js: "import {createRequire as requireFrom} from 'node:module';const require = requireFrom(import.meta.url);",
		},
		external: ['@duckdb/node-api'],
		logLevel: 'warning',
	});
});
afterAll(() => rm(folder, {recursive: true}));

type Writer = {child: ChildProcess; said: () => string[]; ended: Promise<void>; begun: Promise<void>};

/** Starts a process that adds articles. What it has said are lines that it has ended. */
const writer = (file: string, name: string, count?: number): Writer => {
	const child = spawn(process.execPath, [program, file, name, ...(count === undefined ? [] : [`${count}`])], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	const begun = new Promise<void>(resolve => {
		child.stdout!.setEncoding('utf8').on('data', chunk => {
			output += chunk;
			resolve();
		});
	});
	return {
		child,
		said: () => output.split('\n').slice(0, -1),
		ended: new Promise(resolve => child.on('close', () => resolve())),
		begun,
	};
};

const idsIn = async (file: string): Promise<string[]> => {
	const {entries} = await openWorkspace(file, problem => {
		throw problem;
	});
	return [...entries.keys()];
};

test('killed at forty moments, the file is whole each time and what was acknowledged is in it', async () => {
	const file = path.join(folder, 'killed.jsonl');
	const acknowledged: string[] = [];
	for (let round = 0; round < 40; round += 2) {
		// Two at once: that of one is killed while it holds the lock is no hindrance to the other.
		const writers = [writer(file, `a${round}`), writer(file, `b${round}`)];
		await Promise.all(writers.map(({begun}) => begun));
		for (const {child, ended} of writers) {
			await sleep(Math.random() * 25);
			child.kill('SIGKILL');
			await ended;
			// The other goes on: what it says from here on may not be in what is read.
			acknowledged.push(...writers.flatMap(({said}) => said()));
			const ids = new Set(await idsIn(file));
			expect(acknowledged.filter(id => !ids.has(id))).toEqual([]);
		}
	}

	expect(new Set(acknowledged).size).toBeGreaterThanOrEqual(40);
	// Who comes next is not kept waiting, and tidies up.
	const last = writer(file, 'last', 1);
	await last.ended;
	expect(last.said()).toEqual(['last-0']);
	expect((await readdir(folder)).filter(name => /killed\.jsonl./.test(name))).toEqual([]);
});

test('two processes that add fifty articles each leave a hundred', async () => {
	const file = path.join(folder, 'shared.jsonl');
	const writers = [writer(file, 'a', 50), writer(file, 'b', 50)];
	await Promise.all(writers.map(({ended}) => ended));
	expect(writers.map(({said}) => said().length)).toEqual([50, 50]);
	expect((await idsIn(file)).sort()).toEqual(writers.flatMap(({said}) => said()).sort());
});
