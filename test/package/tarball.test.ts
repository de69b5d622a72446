import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';

const run = promisify(execFile);
const root = process.cwd();

let folder = '';

// A project that depends on the packed library: the tarball unpacked, its dependencies linked.
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'readout-package-'));
	await run('npx', ['tsc', '--project', 'tsconfig.types.json'], {cwd: root});
	const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder], {cwd: root});
	const [{filename}] = JSON.parse(stdout);
	const modules = path.join(folder, 'node_modules');
	await mkdir(modules);
	await run('tar', ['-xzf', path.join(folder, filename), '-C', modules]);
	await run('mv', [path.join(modules, 'package'), path.join(modules, 'readout')]);
	const {dependencies} = JSON.parse(await readFile('package.json', 'utf8'));
	for (const name of [...Object.keys(dependencies), '@types']) {
		await mkdir(path.dirname(path.join(modules, name)), {recursive: true});
		await symlink(path.join(root, 'node_modules', name), path.join(modules, name));
	}

	await writeFile(path.join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rm(folder, {recursive: true}));

const program = `import {analyze, articlesIn, compare, renderComparison} from 'readout';
import type {Analysis, Comparison} from 'readout';

const line = (outlet, text) => JSON.stringify({outlet, published: '2031-06-03', text});
const analysis: Analysis = analyze(await articlesIn([
	line('Harbour Post', 'Foreign minister Ada Brandt spoke by phone with her counterpart Tomas Olm on Monday.'),
	line('Vorrin Herald', 'Foreign minister Tomas Olm had a phone call with Ada Brandt on Monday.'),
].join('\\n'), 'news.jsonl'));
const [event] = analysis.events;
const {columns}: Comparison = compare(analysis, {event: event!.id, series: false});
console.log(event!.date, columns.map(({article}) => article.outlet).join(', '));
console.log(renderComparison(analysis, {event: event!.id, series: false}, 'text').split('\\n')[0]);
`;

test('the packed library analyses and compares', async () => {
	const file = path.join(folder, 'program.mjs');
	const untyped = program
		.replace(/^import type.*\n/m, '')
		.replace(/: (?:Analysis|Comparison) =/g, ' =')
		.replaceAll('event!', 'event');
	await writeFile(file, untyped);
	const {stdout} = await run(process.execPath, [file]);
	expect(stdout).toBe(
		'2031-06-02 Harbour Post, Vorrin Herald\nCall of 2 Jun 2031: Ada Brandt and Tomas Olm\n',
	);
});

test('its types hold in a strict project that checks libraries', async () => {
	await writeFile(
		path.join(folder, 'program.ts'),
		program.replace('(outlet, text)', '(outlet: string, text: string)'),
	);
	const options = [
		'--noEmit',
		'--strict',
		'--module',
		'nodenext',
		'--target',
		'es2023',
		'--skipLibCheck',
		'false',
		'--types',
		'node',
	];
	const {stdout} = await run(path.join(root, 'node_modules/.bin/tsc'), [...options, 'program.ts'], {
		cwd: folder,
	}).catch((error: {stdout: string}) => error);
	expect(stdout).toBe('');
});

test('it holds what it needs and no more', async () => {
	const {stdout} = await run('find', [
		path.join(folder, 'node_modules/readout'),
		'-type',
		'f',
		'-not',
		'-path',
		'*/types/*',
	]);
	const files = stdout
		.trim()
		.split('\n')
		.map(file => path.relative(path.join(folder, 'node_modules/readout'), file));
	const named = files.filter(file => !/^dist\/(?:cli|desk|index)\/[a-z-]+-[A-Z0-9]{8}\.js$/.test(file));
	expect(named.sort()).toEqual([
		'data/analysis.json',
		'data/articles.json',
		'dist/cli.js',
		'dist/desk.js',
		'dist/index.js',
		'dist/worker.js',
		'license',
		'package.json',
		'readme.md',
	]);
});

test('every name that it exports has a doc comment', async () => {
	const types = path.join(folder, 'node_modules/readout/dist/types');
	const face = await readFile(path.join(types, 'index.d.ts'), 'utf8');
	const undocumented: string[] = [];
	let names = 0;
	for (const [, list, file] of face.matchAll(/export (?:type )?(\*|\{[^}]*\}) from '\.\/([^']+)\.[jt]s'/g)) {
		const text = await readFile(path.join(types, `${file}.d.ts`), 'utf8');
		const declared = [...text.matchAll(/^export (?:declare )?(?:type|const|class|function) (\w+)/gm)];
		const wanted = list === '*' ? null : new Set(list!.match(/\w+/g));
		for (const {1: name, index} of declared) {
			if (wanted && !wanted.has(name!)) continue;
			names++;
			if (!text.slice(0, index).endsWith('*/\n')) undocumented.push(name!);
		}
	}

	expect(names).toBeGreaterThan(30);
	expect(undocumented).toEqual([]);
});
