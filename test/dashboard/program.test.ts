import {rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {buildHarness} from './program/build.ts';

// Starting a program takes its time on a busy machine.
vi.setConfig({testTimeout: 30_000});

let program = '';

beforeAll(async () => {
	program = await buildHarness('harness');
});

afterAll(() => rm(path.dirname(program), {recursive: true}));

const start = (columns = 80, rows = 24, env: Record<string, string> = {}): Session =>
	startInPty(process.execPath, [program], {columns, rows, env});

/** What the program has to undo before it ends. */
const restored = (session: Session) => {
	expect(session.terminal.isAlternate).toBe(false);
	const last = (on: string, off: string) =>
		session.bytes().lastIndexOf(off) > session.bytes().lastIndexOf(on);
	expect({
		cursor: last('\x1b[?25l', '\x1b[?25h'),
		autowrap: last('\x1b[?7l', '\x1b[?7h'),
		paste: last('\x1b[?2004h', '\x1b[?2004l'),
		update: last('\x1b[?2026h', '\x1b[?2026l'),
		// Of a screen that is left with lines on it and has grown, tmux keeps some above the prompt.
		lines: last('\x1b[?2026h', '\x1b[H\x1b[2J'),
	}).toEqual({cursor: true, autowrap: true, paste: true, update: true, lines: true});
};

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

for (const [signal, code] of [
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
	['SIGQUIT', 131],
	['SIGABRT', 134],
] as const) {
	test(`${signal} gives the terminal back and ends with ${code}`, async () => {
		const session = start();
		await session.see('2 of 7');
		session.kill(signal);
		expect((await session.ended()).exitCode).toBe(code);
		restored(session);
	});
}

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGQUIT']) {
	test(`${signal} gives the terminal back as soon as it is taken`, async () => {
		const session = start();
		await session.until(bytes => bytes.includes('\x1b[?1049h'));
		session.kill(signal);
		await session.ended();
		restored(session);
	});
}

test('a crash shows its message when the screen is back', async () => {
	const session = start();
	await session.see('2 of 7');
	session.type('ej\r\r');
	expect((await session.ended()).exitCode).toBe(1);
	restored(session);
	expect(session.screen()).toContain('the harness was told to crash');
});

test('after any keys and sizes the screen is as if it were painted afresh', async () => {
	const session = start(100, 30);
	await session.see('2 of 7');
	const keys = [
		'j',
		'k',
		'l',
		'h',
		'G',
		'g',
		'\t',
		'\x1b[B',
		'\x1b[6~',
		's',
		'v',
		'z',
		'\r',
		']',
		'>',
		'a',
		'?',
		'\x1b[Z',
	];
	// A fixed sequence that looks like none: the multiplier walks all residues.
	for (let i = 0, at = 7; i < 400; i++, at = (at * 31 + 11) % 9973) {
		session.type(keys[at % keys.length]!);
		if (i % 80 === 79) session.resize(80 + (at % 60), 24 + (at % 20));
	}

	// The palette shows when all of them have been answered; closed again, it uncovers what they led to.
	session.type('\x1b\x1b\x1b\x1b:all answered');
	await session.see(':all answered');
	session.type('\x1b');
	await session.seeNo(':all answered');
	// The frame that closes the palette may still be on its way.
	await session.until(bytes => bytes.endsWith('\x1b[?2026l'));
	const paints = (bytes: string) => bytes.split('\x1b[1;1H').length;
	const before = {cells: session.terminal.cells(), paints: paints(session.bytes())};
	session.type('\x0c');
	await session.until(bytes => paints(bytes) > before.paints && bytes.endsWith('\x1b[?2026l'));
	expect(session.terminal.cells()).toEqual(before.cells);
	session.type('\x03');
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

test('Ctrl-Z gives the shell back, fg the dashboard', async () => {
	const session = startInPty('/bin/bash', ['--norc', '--noprofile', '-i'], {env: {PS1: '$ '}});
	await session.see('$');
	session.type(`${process.execPath} ${program}\r`);
	await session.see('2 of 7');
	session.type('\x1a');
	await session.see('Stopped');
	expect(session.terminal.isAlternate).toBe(false);
	session.type('echo ti""ll here\r');
	await session.see('till here');
	session.type('fg\r');
	await session.see('2 of 7');
	session.type('jq');
	await session.see('till here');
	expect(session.terminal.isAlternate).toBe(false);
	session.type('exit\r');
	await session.ended();
});

test('the tty is left as it was', async () => {
	const session = startInPty('/bin/sh', [
		'-c',
		`stty -g; ${process.execPath} ${program}; stty -g; echo do""ne`,
	]);
	await session.see('2 of 7');
	session.type('q');
	await session.see('done');
	const [before, after] = session.screen().match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm) ?? [];
	expect(before).toBeDefined();
	expect(after).toBe(before);
	await session.ended();
});
