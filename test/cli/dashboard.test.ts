import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Session, startInPty} from '../terminal/pty.ts';
import {program, readout} from './run.ts';

let home = '';
let env: Record<string, string> = {};
beforeEach(async () => {
	home = await mkdtemp(path.join(os.tmpdir(), 'readout-home-'));
	env = {XDG_CONFIG_HOME: path.join(home, 'config'), XDG_STATE_HOME: path.join(home, 'state')};
	await mkdir(path.join(home, 'config/readout'), {recursive: true});
});
afterEach(() => rm(home, {recursive: true}));

const settings = path.join('config', 'readout', 'config.json');
const set = (text: string) => writeFile(path.join(home, settings), text);

const open = (inputs: readonly string[] = [], more: Record<string, string> = {}): Session =>
	startInPty(process.execPath, [program, ...inputs], {columns: 100, rows: 30, env: {...env, ...more}});

const quit = async (session: Session) => {
	session.type('\x03');
	expect((await session.ended()).exitCode).toBe(0);
};

test('it begins where it was left, and with --fresh as at first', async () => {
	const first = open();
	await first.see('3 of 9');
	first.type('jvv');
	await first.see('4 of 9');
	await quit(first);
	expect(await readdir(path.join(home, 'state/readout'))).toEqual(['last-views.json']);

	const second = open();
	await second.see('4 of 9');
	expect(second.screen()).toContain('Blinken ↔ Kuleba');
	second.type('v');
	await second.see('conflicts');
	await quit(second);

	const fresh = open(['--fresh', '--view', 'reuse']);
	await fresh.see('3 of 9');
	await quit(fresh);
});

test('it is remembered when a signal ends it', async () => {
	const session = open();
	await session.see('3 of 9');
	session.type('G');
	await session.see('9 of 9');
	session.kill('SIGTERM');
	expect((await session.ended()).exitCode).toBe(143);
	const again = open();
	await again.see('9 of 9');
	await quit(again);
});

test('a pipe takes nothing from the settings and remembers nothing', async () => {
	await set('{"no such": "setting"}');
	expect(await readout([], {env})).toMatchObject({code: 0, stderr: ''});
	expect(await readdir(home)).toEqual(['config']);
});

test('settings that are wrong are told in one line before the screen is taken', async () => {
	await set('{"theme": "drak"}');
	const session = open();
	expect((await session.ended()).exitCode).toBe(2);
	expect(session.screen().replaceAll('\n', '')).toContain(
		`readout: ${path.join(home, settings)}: "theme" cannot be "drak"; give one of default, dark, light`,
	);
	expect(session.bytes()).not.toContain('\x1b');
});

/** The colours that a session has asked for: SGR 30 to 38 and 90 to 97. */
const colours = (session: Session): string[] => [
	...new Set(
		session
			.bytes()
			.match(/\x1b\[[\d;]*m/g)
			?.flatMap(sgr => sgr.match(/(?<=[[;])(?:3[0-7]|9[0-7]|38;5|38;2)(?=[;m])/g) ?? []),
	),
];

test.each<[string[], Record<string, string>, string, string[]]>([
	[[], {}, '', ['38;5']],
	[[], {COLORTERM: 'truecolor'}, '', ['38;2']],
	[['--theme', 'light'], {TERM: 'xterm'}, '{"theme": "dark"}', ['34', '31']],
	[[], {TERM: 'xterm'}, '{"theme": "dark"}', ['96', '93']],
	[['--no-color'], {COLORTERM: 'truecolor'}, '{"color": true}', []],
	[[], {NO_COLOR: '1'}, '', []],
	[['--color'], {NO_COLOR: '1'}, '', ['38;5']],
	[[], {TERM: 'vt220'}, '', []],
	[[], {TERM: 'vt220', FORCE_COLOR: '3'}, '', ['38;2']],
])('%j with %j and the settings %s has the colours %j', async (inputs, more, text, expected) => {
	if (text !== '') await set(text);
	const session = open(inputs, more);
	await session.see('3 of 9');
	await quit(session);
	expect(colours(session)).toEqual(expected);
	// Without colour what is chosen is bold, and the rest is told by signs.
	expect(session.bytes()).toMatch(/\x1b\[1m/);
});

test('the address over an article is a link where the terminal has links', async () => {
	const plain = open();
	await plain.see('3 of 9');
	plain.type('2\r');
	await plain.see('Reader');
	await quit(plain);
	expect(plain.bytes()).not.toContain('\x1b]8;');

	const session = open(['--fresh'], {VTE_VERSION: '7402'});
	await session.see('3 of 9');
	session.type('2\r');
	await session.see('Reader');
	await quit(session);
	expect(session.bytes()).toContain('\x1b]8;id=address;https://www.republicworld.com/');
});

test('on a terminal that obeys nothing the comparison is printed, without a sequence', async () => {
	const session = open([], {TERM: 'dumb'});
	expect((await session.ended()).exitCode).toBe(0);
	expect(session.bytes()).toMatch(/^Call of 11 Feb 2022: /);
	expect(session.bytes()).not.toContain('\x1b');
});

test('the mouse is asked for only where the person asks for it, and given back', async () => {
	const without = open();
	await without.see('3 of 9');
	await quit(without);
	expect(without.bytes()).not.toContain('\x1b[?1000h');

	await set('{"mouse": true}');
	const session = open();
	await session.see('3 of 9');
	expect(session.bytes()).toContain('\x1b[?1000h\x1b[?1006h');
	session.type('\x1b[<65;5;5M');
	await session.see('4 of 9');
	session.type('\x1b[<0;5;4M\x1b[<0;5;4m');
	await session.see('1 of 9');
	session.kill('SIGHUP');
	expect((await session.ended()).exitCode).toBe(129);
	expect(session.bytes().lastIndexOf('\x1b[?1006l\x1b[?1000l')).toBeGreaterThan(
		session.bytes().lastIndexOf('\x1b[?1000h'),
	);

	const off = open(['--no-mouse', '--fresh']);
	await off.see('3 of 9');
	await quit(off);
	expect(off.bytes()).not.toContain('\x1b[?1000h');
});

test('for a screen reader it writes lines, and leaves the screen as it is', async () => {
	const session = open(['--screen-reader']);
	await session.see('Call of 11 Feb 2022, Milley and Gerasimov, 2 outlets. 3 of 9');
	session.type('jj');
	await session.see('5 of 9');
	// Held keys are heard once.
	expect(session.screen()).not.toContain('4 of 9');
	session.type('/Dubik');
	await session.see('Search, 0 found: Dubik');
	session.type('\x1b');
	session.type('o');
	await session.see('Outlets shown: shown: Newsitics');
	session.type(' ');
	await session.see('Outlets shown: hidden: Newsitics');
	session.type('\x1bq');
	expect((await session.ended()).exitCode).toBe(0);
	expect(session.terminal.isAlternate).toBe(false);
	const screen = session.screen();
	expect(screen).toContain('Readout. 5 outlets, 9 events');
	expect(screen).not.toMatch(/[\u2500-\u259f]/);
	// Nothing is cleared, and nothing erased but the line of a question.
	expect(session.bytes()).not.toMatch(/\x1b\[[0-3]?J|\x1b\[\?1049h|\x1b\[\d+;\d+H/);
});

test('of the state file only whole ones are left', async () => {
	const session = open();
	await session.see('3 of 9');
	await quit(session);
	expect(JSON.parse(await readFile(path.join(home, 'state/readout/last-views.json'), 'utf8'))).toMatchObject([
		{files: [], view: {view: 'rows'}},
	]);
});
