import {rm} from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {buildHarness} from './program/build.ts';

// Thousands of presses take their time on a busy machine.
vi.setConfig({testTimeout: 60_000});

let program = '';

beforeAll(async () => {
	program = await buildHarness('harness');
});

afterAll(() => rm(path.dirname(program), {recursive: true}));

const start = async (columns: number, rows: number, env: Record<string, string> = {}): Promise<Session> => {
	const session = startInPty(process.execPath, [program], {columns, rows, env});
	await session.see('2 of 7');
	return session;
};

const frameEnd = '\x1b[?2026l';
const wholePaints = (bytes: string) => bytes.split('\x1b[1;1H').length;

/**
 * Waits until all that was typed is answered, whatever is open, and closes it. The palette shows what it is sent
 * last; closed again, it uncovers what the rest has led to.
 */
const answered = async (session: Session): Promise<void> => {
	session.type('\x1b\x1b\x1b\x1b:all answered');
	await session.see(':all answered');
	session.type('\x1b');
	// Between two writes of one frame the words may be gone for a moment: only what stays is the answer.
	do {
		await session.seeNo(':all answered');
		await session.until(bytes => bytes.endsWith(frameEnd));
		await silence(session);
	} while (session.terminal.lines().some(line => line.includes(':all answered')));
};

/** Waits until the program has written nothing for a while. */
const silence = async (session: Session): Promise<void> => {
	for (let written = -1; written !== session.bytes().length; ) {
		written = session.bytes().length;
		await new Promise(resolve => setTimeout(resolve, 200));
	}
};

/** Fails unless the screen is the same when it is painted afresh. */
const expectFresh = async (session: Session): Promise<void> => {
	await answered(session);
	const before = {cells: session.terminal.cells(), paints: wholePaints(session.bytes())};
	session.type('\x0c');
	await session.until(bytes => wholePaints(bytes) > before.paints && bytes.endsWith(frameEnd));
	expect(session.terminal.cells()).toEqual(before.cells);
};

/** Keys that neither end the program nor hand the screen to another, and what a mouse or a paste would send. */
const keys = [
	...'jkhlGg<>[]123sSvVzbonN?af/x外 \t\r\x7f',
	// Often, since menus and prompts swallow all other keys.
	...Array.from({length: 8}, () => '\x1b'),
	'\x1b[A',
	'\x1b[B',
	'\x1b[C',
	'\x1b[D',
	'\x1b[5~',
	'\x1b[6~',
	'\x1b[H',
	'\x1b[F',
	'\x1b[Z',
	'\x04',
	'\x15',
	'\x1b[1;5A',
	'\x1b[99~',
	'\x1b[<64;9;9M',
	'\x1b[<0;30;5M',
	'\x1b[<0;30;5m',
	'\x1b[200~q\x03\nkind:call\x1b[201~',
];

/** Presses in bursts as held keys and slow lines bring them: one to 160 in a read. The same in every run. */
const bursts = fc
	.sample(fc.array(fc.constantFrom(...keys), {minLength: 1, maxLength: 160, size: 'max'}), {
		numRuns: 130,
		seed: 20_320_211,
	})
	.map(burst => burst.join(''));

test('after ten thousand presses the screen is as if it were painted afresh', async () => {
	expect(bursts.flatMap(burst => [...burst]).length).toBeGreaterThan(10_000);
	const session = await start(100, 30, {MOUSE: '1'});
	for (const [i, burst] of bursts.entries()) {
		session.type(burst);
		if (i % 26 === 25) await expectFresh(session);
	}

	session.type('\x03');
	expect(await session.ended()).toEqual({exitCode: 0, signal: 0});
});

test('after a storm of resizes the screen is as if it were painted afresh', async () => {
	const session = await start(100, 30);
	const sizes = fc.sample(fc.tuple(fc.integer({min: 20, max: 300}), fc.integer({min: 5, max: 80})), {
		numRuns: 300,
		seed: 20_320_212,
	});
	for (const [i, [columns, rows]] of sizes.entries()) {
		session.resize(columns, rows);
		if (i % 10 === 9) session.type(keys[i % keys.length]!);
		// Not all of them in one go: the program is to be met in the middle of a frame, too.
		if (i % 7 === 6) await new Promise(resolve => setTimeout(resolve, i % 20));
	}

	for (const [columns, rows] of [
		[300, 80],
		[61, 17],
		[100, 30],
	] as const) {
		session.resize(columns, rows);
		await session.see('? keys');
		await expectFresh(session);
	}

	session.type('\x03');
	expect(await session.ended()).toEqual({exitCode: 0, signal: 0});
});
