import {spawn} from 'node:child_process';
import {createWriteStream} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {finished} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Article} from '../../source/analysis.ts';

/** Seconds until the program has listed the events of an archive, and the most resident memory, in bytes, where the system tells. */
export type Listing = {seconds: number; memory: number | null};

/** The most memory that a process has had resident, as Linux counts it. */
const peakOf = async (pid: number): Promise<number | null> => {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
	return kilobytes === undefined ? null : Number(kilobytes) * 1024;
};

const timed = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Listing> => {
	const started = performance.now();
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit'], env});
	let seconds: number | null = null;
	child.on('exit', () => {
		seconds = (performance.now() - started) / 1000;
	});
	let memory: number | null = null;
	while (seconds === null) {
		memory = (await peakOf(child.pid!)) ?? memory;
		await sleep(20);
	}

	return {seconds, memory};
};

/** How long the built program takes from articles to their events: the first time, and again with what was kept. */
export const listingsOf = async (articles: readonly Article[]): Promise<{first: Listing; again: Listing}> => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-bench-'));
	try {
		const file = path.join(folder, 'articles.jsonl');
		const lines = createWriteStream(file);
		for (const article of articles) lines.write(`${JSON.stringify(article)}\n`);
		lines.end();
		await finished(lines);
		const env = {...process.env, XDG_CACHE_HOME: path.join(folder, 'cache')};
		const list = () => timed(['dist/cli.js', 'events', file], env);
		return {first: await list(), again: await list()};
	} finally {
		await rm(folder, {recursive: true});
	}
};
