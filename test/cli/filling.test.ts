import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {program} from './run.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-filling-'));
});
afterAll(() => rm(folder, {recursive: true}));

const names = ['Brandt', 'Olm', 'Lund', 'Dahl', 'Salo', 'Vik', 'Toll', 'Rask'];
const record = (i: number) => {
	const [one, other] = [names[i % 8]!, names[(i + 1 + (i % 5)) % 8]!];
	return {
		outlet: `Outlet ${i % 7}`,
		published: '2031-06-03',
		headline: `${one} rings ${other}`,
		text: `Foreign Minister Ada ${one} of Norway telephoned Foreign Minister Tomas ${other} of Denmark on ${(i % 28) + 1} May 2031. ${`The two discussed bridge ${i} and agreed to keep the details private. `.repeat(12)}`,
	};
};

const file = async (name: string, lines: readonly unknown[]): Promise<string> => {
	const place = path.join(folder, name);
	await writeFile(
		place,
		lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
	);
	return place;
};

const open = (...inputs: string[]): Session =>
	startInPty(process.execPath, [program, ...inputs], {
		columns: 110,
		rows: 30,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache'), XDG_STATE_HOME: path.join(folder, 'state')},
	});

test('the dashboard opens before the articles are read, answers meanwhile, and fills', async () => {
	const many = await file(
		'many.jsonl',
		Array.from({length: 400}, (_, i) => record(i)),
	);
	const session = open(many);
	await session.see('Reading …');
	session.type('?');
	await session.see('╭ Keys ─');
	session.type('?');
	await session.see(' of 400 articles read');
	// Some are listed while others are read.
	await session.see('Ada Brandt ↔ Tomas');
	session.type('G');
	await session.see('7 outlets · ');
	await session.seeNo('Comparing …');
	expect(session.screen()).not.toContain('articles read');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
	expect(session.bytes()).not.toContain('readout: ');
});

test('what is wrong with an input is said on the screen, and again when the screen is given back', async () => {
	const session = open(await file('some.jsonl', [record(1), '{"outlet": ', record(2)]));
	await session.see('some.jsonl, line 2');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(2);
	expect(session.bytes().split('\u001B[?1049l').at(-1)).toContain('some.jsonl, line 2: ');
});

test('who leaves before all is read is told how much is missing', async () => {
	const session = open(
		await file(
			'long.jsonl',
			Array.from({length: 2000}, (_, i) => record(i + 400)),
		),
	);
	await session.see(' of 2,000 articles read');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
	const after = session.bytes().split('\u001B[?1049l').at(-1)!;
	expect(after).toMatch(
		/readout: left before [\d,]+ of 2,000 articles were read; open it again to go on\r?\n$/,
	);
});

test('where nothing can be read the screen is given back, and one line says why', async () => {
	const session = open(await file('none.jsonl', ['no article']));
	expect((await session.ended()).exitCode).toBe(2);
	const after = session.bytes().split('\u001B[?1049l').at(-1)!;
	expect(after).toMatch(/^[^\n]*readout: \S+none\.jsonl, line 1: [^\n]+\n$/);
});

test('read aloud, it says nothing of what is not there yet', async () => {
	const session = open('--screen-reader', await file('two.jsonl', [record(3), record(11)]));
	await session.see('Dahl');
	expect(session.screen()).not.toContain('Comparing');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});
