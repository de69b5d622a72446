import {spawn} from 'node:child_process';
import {cp, mkdir, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {duckdbVersion} from '../../source/articles/sql/database.ts';
import {type Made, makeFiles} from '../articles/sql/files.ts';
import {environment} from '../terminal/environment.ts';
import {startInPty} from '../terminal/pty.ts';
import {program, readout} from './run.ts';

const file = path.resolve('test/eval/rows/a/articles.jsonl');

let made: Made;
let query = '';
beforeAll(async () => {
	made = await makeFiles();
	await made.run(`copy (from read_json('${file}')) to ${made.at('news.parquet')}`);
	query = `from ${made.at('news.parquet')}`;
});
afterAll(() => made.remove());

const endless =
	"select 'Harbour Post' as outlet, count(*)::varchar as text from range(300000) a, range(100000) b where a.range * b.range % 7 = 3";

test.each([
	[['analyze', '--json']],
	[['analyze', '--jsonl']],
	[['events', '--json']],
	[['articles']],
	[['compare', '2023-03', '--json']],
])('%j prints of a query what it prints of a file with the same articles', async command => {
	const [queried, read] = await Promise.all([
		readout([...command, '--sql', query]),
		readout([...command, file]),
	]);
	expect(queried.stderr).toBe(read.stderr);
	expect(queried.stdout === read.stdout).toBe(true);
	expect(queried.code).toBe(read.code);
});

test('the comparison that is printed where there is no terminal; what is piped in is not read', async () => {
	const queried = await readout(['--sql', query], {input: '{"outlet": "A", "text": "B"}'});
	expect(queried).toEqual(await readout([file]));
	expect(queried.code).toBe(0);
});

test('beside files; an article that stands in both is read once', async () => {
	const {code, stdout, stderr} = await readout(['analyze', file, '--sql', `${query} limit 3`]);
	expect({code, stdout: stdout.slice(0, 12)}).toEqual({code: 0, stdout: '16 articles,'});
	expect(stderr).toMatch(
		/^readout: the query, row 1: the same article as in .* line 1, and 2 more that stand twice/,
	);
});

test('add keeps what a query gives, which cannot be read again', async () => {
	const workspace = path.join(made.folder, 'news.workspace.jsonl');
	const added = await readout(['add', '--sql', `${query} limit 3`, '--workspace', workspace]);
	expect(added).toEqual({code: 0, stdout: `3 articles added to ${workspace}\n`, stderr: ''});
	expect((await readout(['refresh', '--workspace', workspace])).stdout).toBe(
		'0 articles changed, 0 as before, 3 not read again\n',
	);
});

test('rows that are no articles are told, and the others are read', async () => {
	const some = `select * from (${query} limit 2) union all by name select 'Harbour Post' as outlet`;
	for (const how of ['--json', '--jsonl']) {
		const {code, stdout, stderr} = await readout(['analyze', how, '--sql', some]);
		expect({code, stderr}).toEqual({
			code: 2,
			stderr: 'readout: the query, row 3: "text" is missing; write the text of the article\n',
		});
		expect(stdout).not.toBe('');
	}
});

test.each([['analyze'], ['analyze', '--jsonl'], ['add', '--workspace', 'w.jsonl'], []])(
	'%s %s: a query that gives nothing is told in one line',
	async (...command) => {
		const {code, stderr} = await readout([...command, '--sql', "copy (select 1) to 'made.csv'"]);
		expect({code, stderr}).toEqual({
			code: 2,
			stderr: 'readout: the query: not a SELECT; give one SELECT; a query may only read\n',
		});
	},
);

test('DuckDB is told where it is missing, and found where the program is installed', async () => {
	const modules = path.join(made.folder, 'node_modules');
	const home = path.join(modules, 'readout');
	await mkdir(home, {recursive: true});
	await cp(path.resolve('dist'), path.join(home, 'dist'), {recursive: true});
	await cp(path.resolve('package.json'), path.join(home, 'package.json'));
	await cp(path.resolve('data/analysis.json'), path.join(home, 'data/analysis.json'));
	for (const name of ['wink-nlp', 'wink-eng-lite-web-model'])
		await symlink(path.resolve('node_modules', name), path.join(modules, name));
	const copy = path.join(home, 'dist/cli.js');
	for (const command of [['articles'], ['analyze', '--jsonl']]) {
		expect(await readout([...command, '--sql', query], {file: copy})).toEqual({
			code: 2,
			stdout: '',
			stderr: `readout: the query: DuckDB, which reads it, is not installed; run "npm install @duckdb/node-api@${duckdbVersion}" where Readout is installed (with --global where Readout is)\n`,
		});
	}

	// All else does without.
	expect((await readout(['analyze', file], {file: copy})).code).toBe(0);
	await mkdir(path.join(modules, '@duckdb'));
	await symlink(path.resolve('node_modules/@duckdb/node-api'), path.join(modules, '@duckdb/node-api'));
	const {stdout} = await readout(['analyze', '--sql', query], {file: copy});
	expect(stdout).toMatch(/^16 articles, /);
});

test('Ctrl-C ends a query', async () => {
	const child = spawn(process.execPath, [program, 'events', '--sql', endless], {
		env: environment({}),
		stdio: 'ignore',
	});
	const ended = new Promise(resolve => child.on('exit', (_code, signal) => resolve(signal)));
	setTimeout(() => child.kill('SIGINT'), 1500);
	expect(await ended).toBe('SIGINT');
});

test('who leaves the dashboard does not wait for a query', async () => {
	const session = startInPty(process.execPath, [program, '--sql', endless], {
		columns: 110,
		rows: 30,
		env: {XDG_STATE_HOME: made.folder},
	});
	await session.see('Reading …');
	// Long enough for the thread to ask it.
	await new Promise(resolve => setTimeout(resolve, 1500));
	session.type('q');
	expect((await session.ended()).exitCode).toBe(0);
});
