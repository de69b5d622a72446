import {cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Analysis, Event} from '../../source/analysis.ts';
import {findEvent} from '../../source/commands/find-event.ts';
import {startInPty} from '../terminal/pty.ts';
import {program, readout} from './run.ts';

const text = 'Foreign minister Ada Brandt spoke by phone with her counterpart Tomas Olm on Monday.';
const article = (id: string, more: object = {}) =>
	JSON.stringify({
		id,
		outlet: 'Harbour Post',
		published: '2031-06-03',
		headline: 'Brandt rings Olm',
		text,
		...more,
	});

let folder = '';
let file = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-cli-'));
	file = path.join(folder, 'news.jsonl');
	await writeFile(file, `${article('a')}\n${article('b', {outlet: 'Vorrin Herald'})}\n`);
});
afterAll(() => rm(folder, {recursive: true}));

test('--version and --help', async () => {
	const {version} = JSON.parse(await readFile('package.json', 'utf8'));
	expect(await readout(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
	const {code, stdout} = await readout(['--help']);
	expect(code).toBe(0);
	for (const line of [
		'readout compare [EVENT] [FILE|URL …]',
		'--format FORMAT',
		'text, markdown, csv,',
		'--why',
	]) {
		expect(stdout).toContain(line);
	}
});

test('in a pipe the comparison of the bundle is printed', async () => {
	const {code, stdout, stderr} = await readout([]);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toMatch(/^Call of 11 Feb 2022: /);
});

test('the bundle opens without the engine, and with it no language library', async () => {
	const alone = path.join(folder, 'alone');
	await Promise.all([
		cp(path.dirname(program), path.join(alone, 'dist'), {recursive: true}),
		cp('data', path.join(alone, 'data'), {recursive: true}),
		cp('package.json', path.join(alone, 'package.json')),
	]);
	await rm(path.join(alone, 'dist/index.js'));
	const cli = path.join(alone, 'dist/cli.js');
	expect(await readout(['events'], {file: cli})).toMatchObject({code: 0, stderr: ''});
	const {code, stderr} = await readout(['events', file], {file: cli});
	expect(code).toBe(1);
	expect(stderr).toContain('index.js');
});

test("events and articles of files of one's own", async () => {
	const events = JSON.parse((await readout(['events', '--json', file])).stdout);
	expect(events).toMatchObject([
		{kind: 'call', date: '2031-06-02', participants: ['Ada Brandt', 'Tomas Olm'], status: 'occurred'},
	]);
	const {stdout} = await readout(['articles', file]);
	expect(stdout.split('\n').map(line => line.slice(0, 32))).toEqual([
		'a  3 Jun 2031    Harbour Post · ',
		'b  3 Jun 2031    Vorrin Herald ·',
		'',
	]);
});

test('an event is named by its id or its date; without a name the one that most report is taken', async () => {
	const [{id}] = JSON.parse((await readout(['events', '--json', file])).stdout);
	const [byId, ...others] = await Promise.all(
		[
			['compare', id, file],
			['compare', '2031-06-02', file],
			['compare', file],
		].map(inputs => readout(inputs)),
	);
	expect(byId!.code).toBe(0);
	expect(byId!.stdout).toMatch(/^Call of 2 Jun 2031: Ada Brandt and Tomas Olm\n/);
	expect(others).toEqual([byId, byId]);
});

test.each([
	[['evnts'], 'no command or file "evnts"; did you mean "readout events"?'],
	[['2031-06'], 'no command or file "2031-06"; did you mean "readout compare 2031-06"?'],
	[['--serie'], 'readout takes no --serie; did you mean --series?'],
	[
		['events', '--format', 'csv'],
		'readout events takes no --format; it takes --workspace, --sql, --json, --why, --keep-furniture, --allow-private',
	],
	[['completion', '--json'], 'readout completion takes no --json; it takes no options'],
	[['completion'], 'completion takes one shell: bash, zsh, fish'],
	[['completion', 'tcsh'], 'completion takes one shell: bash, zsh, fish'],
	[['--screen-redaer'], 'readout takes no --screen-redaer; did you mean --screen-reader?'],
	[
		['--theme', 'drak'],
		'no theme "drak"; give one of default, dark, light, contrast-dark, contrast-light, monochrome',
	],
	[['--theme'], '--theme takes one of default, dark, light, contrast-dark, contrast-light, monochrome'],
	[['--json=yes'], '--json takes no value; write --json or --no-json'],
	[['events', 'compare'], 'compare: no such file; check the path'],
	[['events', ''], '"": no such file; check the path'],
	[
		['compare', 'readme.md', '2031-06-02'],
		'2031-06-02: no such file; check the path; an event stands before the files',
	],
	[['analyze', '--jsonl', '--json'], '--jsonl and --json do not go together; give one of them'],
	[
		['analyze', '--jsonl', '--workspace', 'readme.md'],
		'--jsonl and --workspace do not go together; give one of them',
	],
	[['help', 'evnts'], 'no command or file "evnts"; did you mean "readout events"?'],
	[['evnts', '--help'], 'no command or file "evnts"; did you mean "readout events"?'],
	[['help', 'events', 'compare'], 'help takes one command; see "readout --help"'],
	[['--fromage'], 'readout takes no --fromage; see "readout --help"'],
	[['compare', '--format', 'xml'], 'no format "xml"; give one of text, markdown, csv, html, json'],
	[
		['compare', '--json', '--format', 'csv'],
		'--json and --format csv contradict each other; give one of them',
	],
	[['events', 'readme.md', 'extra'], 'extra: no such file; check the path'],
	[['compare', '2031-06-02', 'extra'], 'extra: no such file; check the path'],
	[
		['compare', 'nothing'],
		'no event "nothing"; an event is named by its id or its date (2031, 2031-02 or 2031-02-11); see "readout events"',
	],
	[['compare', '2033-13-45'], '2033-13-45 is no date; write 2031, 2031-02 or 2031-02-11'],
	[['compare', '2033-5'], '2033-5 is no date; write 2033-05'],
	[['compare', '2033-05'], 'no event of 2033-05; see "readout events"'],
	[['events', 'none.jsonl'], 'none.jsonl: no such file; check the path'],
])('%j is refused in one line', async (inputs, message) => {
	expect(await readout(inputs)).toEqual({code: 2, stdout: '', stderr: `readout: ${message}\n`});
});

test('what an article holds is kept, and read anew where it was damaged', async () => {
	const env = {XDG_CACHE_HOME: path.join(folder, 'cache')};
	const kept = path.join(folder, 'cache/readout/findings');
	const plain = await readout(['compare', file]);
	expect(await readout(['compare', file], {env})).toEqual(plain);
	expect(await readdir(kept)).toHaveLength(2);
	expect(await readout(['compare', file], {env})).toEqual(plain);
	for (const name of await readdir(kept)) await writeFile(path.join(kept, name), '');
	expect(await readout(['compare', file], {env})).toEqual(plain);
	for (const name of await readdir(kept)) expect((await stat(path.join(kept, name))).size).toBeGreaterThan(0);
});

test('what cannot be read is told, the rest is shown, and the exit code says so', async () => {
	const wrong = path.join(folder, 'wrong.jsonl');
	await writeFile(wrong, `{\n${article('c', {outlet: 'Ondal Times'})}\n`);
	const {code, stdout, stderr} = await readout(['articles', file, wrong]);
	expect(code).toBe(2);
	expect(stdout.split('\n').map(line => line.slice(0, 1))).toEqual(['a', 'b', 'c', '']);
	expect(stderr).toMatch(
		/^readout: .*wrong\.jsonl, line 1: not JSON \(.*\); write one article a line as a JSON object\n$/,
	);
});

test('what is piped in is read', async () => {
	const input = `${article('a')}\n${article('b', {outlet: 'Vorrin Herald'})}\n`;
	const [piped, named, plain] = await Promise.all([
		readout([], {input}),
		readout(['compare', '2031-06-02', '-'], {input}),
		readout(['articles', '--json'], {input: `# Brandt rings Olm\n\n${text}\n`}),
	]);
	expect(piped).toMatchObject({code: 0, stderr: ''});
	expect(piped!.stdout).toMatch(/^Call of 2 Jun 2031: Ada Brandt and Tomas Olm\n/);
	expect(named).toEqual(piped);
	expect(JSON.parse(plain!.stdout)).toMatchObject([{outlet: 'standard input', headline: 'Brandt rings Olm'}]);
	expect(await readout([], {input: `${article('a')}\n{`})).toMatchObject({
		code: 2,
		stdout: expect.stringMatching(/^Call of 2 Jun 2031/),
		stderr: expect.stringContaining('readout: standard input, line 2: not JSON'),
	});
});

test.each([
	['events', ''],
	['', ' \n'],
	['--json', ''],
	['analyze', ''],
	['add --workspace none', ''],
])('a pipe that brings nothing is a mistake: readout %s', async (words, input) => {
	expect(await readout(words.split(' ').filter(Boolean), {input})).toEqual({
		code: 2,
		stdout: '',
		stderr: 'readout: nothing came on standard input; pipe articles in, or name files\n',
	});
});

test.each([
	['that ends', '', ''],
	['that stays open', null, 'readout: nothing has come on standard input yet; still waiting for it\n'],
])(
	'where nothing is asked for, a pipe %s without a word leaves the example',
	async (_which, input, before) => {
		const {code, stdout, stderr} = await readout([], {input});
		expect({code, stderr}).toEqual({
			code: 0,
			stderr: `${before}readout: nothing came on standard input; this is the bundled example\n`,
		});
		expect(stdout).toContain('Mark Milley');
	},
);

test('what is piped in where nothing is asked for is read whole', async () => {
	const {code, stdout, stderr} = await readout([], {input: article('late'), isLate: true});
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: 'readout: nothing has come on standard input yet; still waiting for it\n',
	});
	expect(stdout).toContain('2 Jun 2031');
});

test('without a pipe the bundle is used', async () => {
	const {code, stdout, stderr} = await readout(['events']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toContain('call-gerasimov-milley');
});

test('a pipe that brings something late is waited for, which is said', async () => {
	const {code, stdout, stderr} = await readout(['articles'], {input: article('late'), isLate: true});
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: 'readout: nothing has come on standard input yet; still waiting for it\n',
	});
	expect(stdout).toMatch(/^late {2}/);
});

test('an empty pipe leaves the screen alone', async () => {
	const session = startInPty('sh', ['-c', `: | '${process.execPath}' '${program}'`]);
	expect((await session.ended()).exitCode).toBe(2);
	expect(session.screen().trim()).toBe(
		'readout: nothing came on standard input; pipe articles in, or name files',
	);
	expect(session.bytes()).not.toContain('\x1b');
});

test('articles that are piped in open in the dashboard, with keys from the terminal', async () => {
	const session = startInPty('sh', ['-c', `cat '${file}' | '${process.execPath}' '${program}'`], {
		columns: 100,
	});
	await session.see('Brandt ↔ Olm');
	session.type('?');
	await session.see('To the events');
	session.type('qq');
	expect((await session.ended()).exitCode).toBe(0);
});

test.each([
	[['-h'], ['--help']],
	[['help'], ['--help']],
	[['--help', 'news.jsonl'], ['--help']],
	[
		['analyze', '--help'],
		['help', 'analyze'],
	],
	[
		['-h', 'compare', 'nothing', '--fromage'],
		['help', 'compare'],
	],
	[['events', '--version'], ['--version']],
])('%j is %j', async (words, same) => {
	const outcome = await readout(words);
	expect(outcome).toMatchObject({code: 0, stderr: ''});
	expect(outcome).toEqual(await readout(same));
});

test('the help of a command is its own', async () => {
	const {stdout} = await readout(['analyze', '--help']);
	expect(stdout).toMatch(/^Usage\n {2}readout analyze \[FILE\|URL …\]\n/);
	expect(stdout).toContain('--jsonl');
	expect(stdout).not.toContain('--theme');
});

test('an article that stands twice is told once', async () => {
	const {code, stdout, stderr} = await readout(['articles', file, file]);
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: `readout: ${file}, line 1: the same article as in ${file}, line 1, and 1 more that stand twice; each is read once\n`,
	});
	expect(stdout).toBe((await readout(['articles', file])).stdout);
});

test('the beginning of an id is enough where one event has it', async () => {
	const [{id}] = JSON.parse((await readout(['events', '--json', file])).stdout);
	const whole = await readout(['compare', id, file]);
	expect(whole.code).toBe(0);
	expect(await readout(['compare', id.slice(0, -4), file])).toEqual(whole);
	expect((await readout(['compare', 'Olm', file])).stderr).toBe(
		`readout: no event "Olm"; did you mean ${id}?\n`,
	);
});

test('where several events begin so, they are named', () => {
	const event = (id: string, date: string) => ({id, date}) as Event;
	const events = [1, 2, 3, 4, 5, 6].map(day => event(`call-olm-2031-06-0${day}`, `2031-06-0${day}`));
	const find = (reference: string) => () => findEvent({events} as Analysis, reference);
	const ids =
		'call-olm-2031-06-01, call-olm-2031-06-02, call-olm-2031-06-03, call-olm-2031-06-04, call-olm-2031-06-05';
	expect(find('call-olm')).toThrow(`6 events begin with "call-olm": ${ids} and 1 more; name one of them`);
	expect(find('2031-06')).toThrow(`6 events of 2031-06: ${ids} and 1 more; name one of them`);
	expect(find('2031-06-04')().id).toBe('call-olm-2031-06-04');
});

test('that articles have no date is noted once', async () => {
	const undated = path.join(folder, 'undated.jsonl');
	await writeFile(
		undated,
		['a', 'b']
			.map(id => article(id, {published: null, headline: `Olm ${id}`, text: `${text} ${id}.`}))
			.join('\n'),
	);
	const {code, stderr} = await readout(['events', undated]);
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: 'readout: Harbour Post, “Olm a” and 1 more: no date of publication: weekdays stay unknown\n',
	});
});

test('an unknown event brings the nearest', async () => {
	const [{id}] = JSON.parse((await readout(['events', '--json', file])).stdout);
	const {code, stderr} = await readout(['compare', `${id}x`, file]);
	expect({code, stderr}).toEqual({
		code: 2,
		stderr: `readout: no event "${id}x"; did you mean "${id}"?\n`,
	});
});

test('a broken line names the file, the line and the mend', async () => {
	const broken = path.join(folder, 'broken.jsonl');
	await writeFile(broken, '\n{"outlet": \u001B[31m\n');
	const {code, stdout, stderr} = await readout(['analyze', '--json', broken]);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toMatch(
		/^readout: .*broken\.jsonl, line 2: not JSON \(.+\); write one article a line as a JSON object\n$/,
	);
	expect(stderr).not.toContain('\u001B');
});

// Long where the engine does not look, so that the tests are quick.
const url = `https://harbour.example/${'a'.repeat(400_000)}`;

test('a large analysis comes whole through a pipe', async () => {
	const large = path.join(folder, 'large.jsonl');
	await writeFile(large, article('a', {url}));
	const {code, stdout} = await readout(['analyze', '--json', large]);
	expect(code).toBe(0);
	expect(JSON.parse(stdout).articles[0].url).toBe(url);
});

test('a reader that has enough ends the command quietly', async () => {
	const large = path.join(folder, 'enough.jsonl');
	await writeFile(large, article('a', {url}));
	const {code, stdout, stderr} = await readout(['analyze', '--json', large], {enough: true});
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout.length).toBeLessThan(200_000);
});

const introducer = String.fromCharCode(27);

test.each(['text', 'markdown', 'csv', 'html', 'json'])('nothing in %s steers the terminal', async format => {
	const evil = (id: string) =>
		article(id, {
			outlet: `${id}${introducer}]0;x\u0007\u202e`,
			headline: `Brandt${introducer}[2J rings\u009b31m Olm\u2066`,
			url: `https://x.example/${introducer}[31m${id}`,
			text: `${text} \u0000She ${introducer}[31mlater\u202e called\u0007 ${introducer}]8;;http://x${introducer}\\him again.`,
		});
	const hostile = path.join(folder, `hostile\u202e${introducer}[31m.jsonl`);
	await writeFile(hostile, `${evil('a')}\n${evil('b')}\n{"outlet": "${introducer}[31m\u202e"}`);
	for (const command of [['compare', '--format', format], ['events'], ['articles']]) {
		const {code, stdout, stderr} = await readout([...command, hostile]);
		expect(code).toBe(2);
		expect(stdout.replace(/^\uFEFF/, '') + stderr).not.toMatch(
			/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
		);
	}
});

test('a folder is a place for articles; what is wrong in it is told, and the rest is read', async () => {
	const archive = path.join(folder, 'archive');
	await mkdir(archive);
	await cp(file, path.join(archive, 'news.jsonl'));
	await writeFile(path.join(archive, 'broken.csv'), 'a,b\n');
	const {code, stdout, stderr} = await readout(['articles', '--json', archive]);
	expect(JSON.parse(stdout)).toHaveLength(2);
	expect(stderr).toMatch(/^readout: .+broken\.csv, row 1: no column "text" .+\n$/);
	expect(code).toBe(2);
});
