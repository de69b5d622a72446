import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {startInPty} from '../terminal/pty.ts';
import {program, readout} from './run.ts';

const text = Array.from(
	{length: 8},
	(_, i) => `The harbour of Vorrin took in ${i + 2} ships on Monday, the port office said.`,
).join(' ');
const line = (i: number): string =>
	JSON.stringify({
		id: `a${i}`,
		outlet: `Outlet ${i % 7}`,
		published: '2031-06-03',
		headline: `Ships ${i}`,
		text,
	});

let folder = '';
let long = '';
let few = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-long-'));
	long = path.join(folder, 'long.jsonl');
	few = path.join(folder, 'few.jsonl');
	await writeFile(long, Array.from({length: 3000}, (_, i) => `${line(i)}\n`).join(''));
	await writeFile(few, Array.from({length: 60}, (_, i) => `${line(i)}\n`).join(''));
});
afterAll(() => rm(folder, {recursive: true}));

test('the built program reads many articles in its threads', async () => {
	const {code, stdout, stderr} = await readout(['analyze', few]);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toMatch(/^60 articles, /);
});

test('Ctrl-C ends the reading: what was read is printed, what is missing is told, the exit code is 130', async () => {
	const session = startInPty(process.execPath, [program, 'articles', long], {
		columns: 100,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache')},
	});
	await session.see('of 3,000 articles read · ');
	session.type('\u0003');
	expect((await session.ended()).exitCode).toBe(130);
	expect(session.bytes()).toMatch(/readout: stopped: [\d,]+ of 3,000 articles are missing/);
	expect(session.bytes()).toContain('Outlet 0 · Ships 0');
	expect(session.bytes()).not.toContain('Ships 2999');
	expect(session.screen()).not.toContain('articles read ·');
});
