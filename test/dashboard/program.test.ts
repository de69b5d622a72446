import {rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {buildHarness} from './program/build.ts';
import {restored} from './program/restored.ts';

// Starting a program takes its time on a busy machine.
vi.setConfig({testTimeout: 30_000});

let program = '';

beforeAll(async () => {
	program = await buildHarness('harness');
});

afterAll(() => rm(path.dirname(program), {recursive: true}));

const start = (columns = 80, rows = 24, env: Record<string, string> = {}): Session =>
	startInPty(process.execPath, [program], {columns, rows, env});

test('it starts, moves, compares, follows a resize and quits', async () => {
	const session = start(120, 40);
	await session.see('call of 11 Feb 2032');
	session.type('j');
	await session.see('Three villages under water');
	session.type('jj');
	await session.see('call of 23 Nov 2031');
	session.type('s');
	await session.see('series of 5 events');
	session.resize(80, 24);
	await session.see('╭ 2 Articles');
	session.resize(50, 10);
	await session.see('needs 60×16');
	session.resize(100, 30);
	await session.see('series of 5 events');
	// One clearing on entering, none afterwards.
	expect(session.bytes().split('\x1b[2J')).toHaveLength(2);
	session.type('q');
	expect(await session.ended()).toEqual({exitCode: 0, signal: 0});
	restored(session);
});

test('held keys and keys that come together are all counted', async () => {
	const session = start();
	await session.see('2 of 7');
	session.type('g');
	session.type('jjjjj');
	await session.see('6 of 7');
	session.type('\x1b[A\x1b[A\x1b[Ak');
	await session.see('2 of 7');
	session.type('\x03');
	expect((await session.ended()).exitCode).toBe(0);
});

test('keys that come before the screen are answered', async () => {
	const session = start();
	await session.until(bytes => bytes.includes('\x1b[?1049h'));
	session.type('jj');
	await session.see('4 of 7');
	session.type('q');
	await session.ended();
});

test('a menu takes its keys one by one', async () => {
	const session = start();
	await session.see('◆ Harbour Post');
	session.type('bj\r');
	await session.see('◆ Sudria Today');
	session.type('q');
	await session.ended();
});

test('a menu leaves what it is for in view, and Space chooses in it', async () => {
	const session = start(120, 40);
	await session.see('2 of 7');
	session.type('o');
	await session.see('Space/Enter shows or hides');
	expect(session.screen()).toContain('call of 11 Feb 2032');
	expect(session.screen()).toContain('╭ 1 Events');
	session.type(' ');
	await session.see('1 hidden');
	session.type('\x1b');
	await session.seeNo('Space/Enter');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});

test('a paste is no command, and becomes the text of a prompt', async () => {
	const session = start();
	await session.see('2 of 7');
	session.type('\x1b[200~qqq\x1b[201~');
	session.type('f\x1b[200~kind:story\x1b[201~');
	await session.see('1 of 1');
	session.type('\x1b');
	await session.see('2 of 7');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});

test('what a mouse reports that nobody asked for is nothing', async () => {
	const session = start();
	await session.see('2 of 7');
	session.type('\x1b[<65;9;4M\x1b[<0;9;4M\x1b[<0;9;4m\x1b[Mq!!\x1b[<65;9;4Mj');
	await session.see('3 of 7');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});

test('a paste of many lines and pieces stays one text, and is not carried out', async () => {
	const session = start();
	await session.see('2 of 7');
	session.type('f\x1b[200~kind:');
	await new Promise(resolve => setTimeout(resolve, 60));
	session.type('story\nq\r\x03');
	await new Promise(resolve => setTimeout(resolve, 60));
	session.type('\x1b[201~');
	await session.see('filter: kind:story q');
	session.type('\x15kind:story\r');
	await session.see('1 of 1');
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});

test('the pager has the screen for itself, then the dashboard is back', async () => {
	const session = start(80, 24, {PAGER: 'sed -n 1,2p; read -r answer </dev/tty'});
	await session.see('2 of 7');
	session.type('2p');
	await session.see('Harbour Post, 12 Feb 2032, https://harbour.example/news');
	expect(session.terminal.isAlternate).toBe(false);
	session.type('\r');
	await session.see('2 of 7');
	expect(session.terminal.isAlternate).toBe(true);
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});

test('y puts the words of the cell on the clipboard, with their source', async () => {
	const session = start(80, 24, {TMUX: ''});
	await session.see('2 of 7');
	session.type('3jy');
	await session.see('Copied:');
	const [, copied = ''] = /\x1b\]52;c;([^\x07]*)\x07/.exec(session.bytes()) ?? [];
	expect(Buffer.from(copied, 'base64').toString()).toBe(
		'“took place at the initiative of the Norland side” (Harbour Post, 12 Feb 2032, https://harbour.example/news)',
	);
	session.type('q');
	await session.ended();
});
