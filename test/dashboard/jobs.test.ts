import {readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {buildHarness} from './program/build.ts';

// Starting a program takes its time on a busy machine.
vi.setConfig({testTimeout: 30_000});

let program = '';
let pidFile = '';

beforeAll(async () => {
	program = await buildHarness('harness');
	pidFile = path.join(path.dirname(program), 'pid');
});

afterAll(() => rm(path.dirname(program), {recursive: true}));

const signal = (name: NodeJS.Signals): void => {
	process.kill(Number(readFileSync(pidFile, 'utf8')), name);
};

/** The program as a job of a shell. */
const start = async (): Promise<Session> => {
	const session = startInPty('/bin/bash', ['--norc', '--noprofile', '-i'], {
		env: {PS1: '$ ', PID_FILE: pidFile},
	});
	await session.see('$');
	session.type(`${process.execPath} ${program}\r`);
	await session.see('2 of 7');
	return session;
};

const leave = async (session: Session): Promise<void> => {
	session.type('q');
	await session.until(() => !session.terminal.isAlternate);
	session.type('exit\r');
	await session.ended();
};

test('Ctrl-Z gives the shell back, fg the dashboard', async () => {
	const session = await start();
	session.type('\x1a');
	await session.see('Stopped');
	expect(session.terminal.isAlternate).toBe(false);
	session.type('echo ti""ll here\r');
	await session.see('till here');
	session.type('fg\r');
	await session.see('2 of 7');
	expect(session.terminal.isAlternate).toBe(true);
	session.type('j');
	await session.see('3 of 7');
	await leave(session);
	expect(session.screen()).toContain('till here');
});

test('asked to stop from outside, it gives the shell the screen first', async () => {
	const session = await start();
	signal('SIGTSTP');
	await session.see('Stopped');
	expect(session.terminal.isAlternate).toBe(false);
	session.type('fg\r');
	await session.see('2 of 7');
	expect(session.terminal.isAlternate).toBe(true);
	await leave(session);
});

test('stopped without a word, it takes and paints the screen anew when it goes on', async () => {
	const session = await start();
	signal('SIGSTOP');
	await session.see('Stopped');
	session.type('clear\r');
	await session.seeNo('2 of 7');
	session.type('fg\r');
	await session.see('2 of 7');
	session.type('jj');
	await session.see('4 of 7');
	await leave(session);
});
