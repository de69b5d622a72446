import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {pages, serve} from '../articles/net/server.ts';
import {startInPty} from '../terminal/pty.ts';
import {program, readout} from './run.ts';

const article = (outlet: string) =>
	JSON.stringify({
		outlet,
		published: '2031-06-03',
		headline: 'A call',
		text: `Foreign minister Ada Brandt spoke by phone with President Tomas Olm on 2 June 2031, ${outlet} reports.`,
	});

test('commands take addresses; what cannot be fetched is told, and the exit code is 2', async () => {
	const {origin} = await serve(
		pages({
			'/a': (_, response) =>
				response.writeHead(200, {'content-type': 'application/json'}).end(article('Harbour Post')),
			'/b': (_, response) =>
				response.writeHead(200, {'content-type': 'application/json'}).end(article('Lenne Times')),
		}),
	);
	const {code, stdout, stderr} = await readout([
		'compare',
		`${origin}/a`,
		`${origin}/b`,
		`${origin}/c`,
		'--allow-private',
	]);
	expect(stdout).toMatch(/^Call of 2 Jun 2031: Ada Brandt and Tomas Olm\n/);
	expect(stderr).toContain(`readout: ${origin}/c: 404 not found; check the address\n`);
	expect(code).toBe(2);
});

test('what takes its time says on a terminal how far it is, and what is told takes the place of that', async () => {
	const {origin} = await serve(
		pages({
			'/a': (_, response) =>
				response.writeHead(200, {'content-type': 'application/json'}).end(article('Harbour Post')),
		}),
	);
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-cli-addresses-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const file = path.join(folder, 'news.jsonl');
	const adding = startInPty(process.execPath, [
		...[program, 'add', `${origin}/a`, `${origin}/b`, `${origin}/c`],
		...['--workspace', file, '--allow-private'],
	]);
	await adding.see('2 of 3 files opened');
	expect((await adding.ended()).exitCode).toBe(2);
	expect(adding.screen()).toContain(`readout: ${origin}/b: 404`);
	expect(adding.screen()).not.toContain('files opened');
});

test('addresses of this machine are refused in one line', async () => {
	const {origin} = await serve((_, response) => response.end(article('Harbour Post')));
	expect(await readout(['articles', `${origin}/a`])).toEqual({
		code: 2,
		stdout: '',
		stderr: `readout: ${origin}/a: 127.0.0.1 is an address of this machine, of its network, or a reserved one; give --allow-private to read it all the same\n`,
	});
});
