import {readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {buildHarness} from './program/build.ts';
import {betweenSettings, restored, settings} from './program/restored.ts';

// Starting a program takes its time on a busy machine.
vi.setConfig({testTimeout: 30_000});

let program = '';
let pidFile = '';

beforeAll(async () => {
	program = await buildHarness('harness');
	pidFile = path.join(path.dirname(program), 'pid');
});

afterAll(() => rm(path.dirname(program), {recursive: true}));

const pid = (): number => Number(readFileSync(pidFile, 'utf8'));

const ways: Array<[way: string, code: number, leave: (session: Session) => void]> = [
	['q', 0, session => session.type('q')],
	['Ctrl-C', 0, session => session.type('\x03')],
	['a crash', 1, session => session.type('ej\r\r')],
	...(
		[
			['SIGTERM', 143],
			['SIGHUP', 129],
			['SIGINT', 130],
			['SIGQUIT', 131],
			['SIGABRT', 134],
		] as const
	).map(([signal, code]): (typeof ways)[number] => [signal, code, () => process.kill(pid(), signal)]),
];

test.each(ways)('%s leaves the terminal as it was, and ends with %i', async (_way, code, leave) => {
	const session = startInPty('/bin/sh', ['-c', betweenSettings(program)], {
		env: {MOUSE: '1', PID_FILE: pidFile},
	});
	await session.see('2 of 7');
	leave(session);
	await session.see('done');
	restored(session);
	const told = settings(session);
	expect(told.after).toBe(told.before);
	expect(told.code).toBe(code);
	session.type('\r');
	await session.ended();
});

test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT'])(
	'%s gives the terminal back as soon as it is taken',
	async signal => {
		const session = startInPty(process.execPath, [program], {env: {MOUSE: '1'}});
		await session.until(bytes => bytes.includes('\x1b[?1049h'));
		session.kill(signal);
		await session.ended();
		restored(session);
	},
);

test('a crash shows its message when the screen is back', async () => {
	const session = startInPty('/bin/sh', ['-c', betweenSettings(program)]);
	await session.see('2 of 7');
	session.type('ej\r\r');
	await session.see('done');
	expect(session.screen()).toContain('the harness was told to crash');
	session.type('\r');
	await session.ended();
});

test('a warning of Node waits until the screen is back', async () => {
	const session = startInPty('/bin/sh', ['-c', betweenSettings(program)]);
	await session.see('2 of 7');
	session.type('ejj\r\r');
	await session.see('wrote comparison as warning');
	session.type('j');
	await session.see('3 of 7');
	expect(session.bytes()).not.toContain('told to warn');
	session.type('q');
	await session.see('Warning: the harness was told to warn');
	await session.see('done');
	session.type('\r');
	await session.ended();
});

test('a terminal that goes away ends the program, without a core dump', async () => {
	const session = startInPty(process.execPath, [program]);
	await session.see('2 of 7');
	session.hangUp();
	expect(await session.ended()).toEqual({exitCode: 0, signal: os.constants.signals.SIGHUP});
});
