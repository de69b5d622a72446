import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readout} from './run.ts';

const articles = path.resolve('test/eval/rows/a/articles.jsonl');

let folder = '';
let lines: string[] = [];
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-lines-'));
	// One without an id, and one that stands twice.
	const [first, second, ...rest] = (await readFile(articles, 'utf8')).trim().split('\n');
	lines = [first!, JSON.stringify({...JSON.parse(second!), id: undefined}), ...rest, first!];
	await writeFile(path.join(folder, 'all.jsonl'), lines.join('\n'));
});
afterAll(() => rm(folder, {recursive: true}));

const inFolder = (name: string) => path.join(folder, name);

const found = async (name: string, input: string) => {
	const outcome = await readout(['analyze', '--jsonl'], {input});
	await writeFile(inFolder(name), outcome.stdout);
	return outcome;
};

test('two processes and one that joins print the same analysis, byte for byte, as one alone', async () => {
	const whole = await readout(['analyze', '--json', inFolder('all.jsonl')]);
	expect(whole.code).toBe(0);
	const [one, other] = await Promise.all([
		found('one.jsonl', lines.slice(0, 7).join('\n')),
		found('other.jsonl', `${lines.slice(7).join('\n')}\n`),
	]);
	expect([one.stderr, other.stderr]).toEqual(['', '']);
	expect(one.stdout.trim().split('\n')).toHaveLength(7);
	const linked = await readout(['link', '--json', inFolder('other.jsonl'), inFolder('one.jsonl')]);
	expect(linked.code).toBe(0);
	expect(linked.stderr).toContain('the same article as in');
	expect(linked.stdout === whole.stdout).toBe(true);
	const piped = await readout(['link', '-', '--json'], {input: one.stdout + other.stdout});
	expect(piped.stdout === whole.stdout).toBe(true);
	expect((await readout(['link', inFolder('one.jsonl')])).stdout).toMatch(/^7 articles, /);
});

test('a line goes out for each line that comes in, in their order; a bad one is told and left out', async () => {
	const {code, stdout, stderr} = await found('some.jsonl', `${lines[3]}\n\n{"outlet": 1}\nno\n${lines[2]}\n`);
	const ids = stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line).findings.article.id);
	expect(ids).toEqual([JSON.parse(lines[3]!).id, JSON.parse(lines[2]!).id]);
	expect(code).toBe(2);
	expect(stderr.split('\n').map(line => line.split(/[:(]/).slice(0, 3).join(':'))).toEqual([
		'readout: standard input, line 3: "outlet" is 1; write the name of the outlet, or the address of the article as "url"',
		'readout: standard input, line 4: not JSON ',
		'',
	]);
});

test('lines of another engine, and lines of another kind, are refused in one line', async () => {
	await found('mine.jsonl', lines[0]!);
	const [line] = (await readFile(inFolder('mine.jsonl'), 'utf8')).split('\n');
	const engine = JSON.parse(line!).engine;
	await writeFile(
		inFolder('old.jsonl'),
		`${line}\n${line!.replace(engine, 'old')}\n${line!.replace(engine, 'older')}\n`,
	);
	expect(await readout(['link', inFolder('old.jsonl')])).toEqual({
		code: 2,
		stdout: '',
		stderr: `readout: ${inFolder('old.jsonl')}, line 2: found by another engine (old; this is ${engine}); run "readout analyze --jsonl" again with this one\n`,
	});
	const {code, stdout, stderr} = await readout(['link', inFolder('all.jsonl')]);
	expect({code, stdout: stdout.slice(0, 11)}).toEqual({code: 2, stdout: '0 articles,'});
	expect(stderr.split('\n')[0]).toBe(
		`readout: ${inFolder('all.jsonl')}, line 1: not what "readout analyze --jsonl" has found; give what it printed, or name the file in another command if it holds articles`,
	);
});

test('a file that is not there, and a folder, are told, and the next one read', async () => {
	await cp(inFolder('all.jsonl'), inFolder('copy.jsonl'));
	const {code, stdout, stderr} = await readout([
		'analyze',
		'--jsonl',
		inFolder('none.jsonl'),
		folder,
		inFolder('copy.jsonl'),
	]);
	expect(code).toBe(2);
	expect(stdout.trim().split('\n')).toHaveLength(lines.length);
	expect(stderr).toBe(
		`readout: ${inFolder('none.jsonl')}: no such file; check the path\nreadout: ${folder}: a folder; name the files in it\n`,
	);
});
