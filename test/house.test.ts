import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

const filesUnder = (folder: string): string[] =>
	readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => path.relative(root, path.join(entry.parentPath, entry.name)))
		.sort();

const contentOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The part of `source/` that a file belongs to: its folder, or its name where it stands alone. */
const partOf = (file: string) => file.split('/')[1]!.replace(/\.tsx?$/, '');

const ground = ['analysis', 'words'];
const engine = [
	'articles',
	'language',
	'events',
	'comparison',
	'corrections',
	'findings',
	'link',
	'analyze',
	'parallel',
];
const face = ['terminal', 'report', 'dashboard'];

/** The parts of the house in their order: each imports only from those before it, faces never from the engine. */
const mayImport = new Map<string, string[]>([
	['analysis', []],
	['words', ['analysis']],
	...engine.map((part, i): [string, string[]] => [part, [...ground, ...engine.slice(0, i)]]),
	...face.map((part, i): [string, string[]] => [part, [...ground, ...face.slice(0, i)]]),
	// The library's face knows both wings.
	['index', [...ground, ...engine, 'report']],
	// The command loads the engine only when there are articles to analyse, so it imports no more than its face.
	['draft', []],
	['cache', ['draft']],
	['workspace', [...ground, 'draft', 'articles']],
	['commands', [...ground, ...face, 'cache', 'workspace', 'index']],
	['cli', [...ground, ...face, 'commands', 'index']],
]);

/** The modules that a file imports, types and dynamic imports among them. */
const importsOf = (source: string): string[] =>
	[
		...source.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
		...source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
		...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
	].map(match => match[1]!);

const sources = filesUnder('source');

test('the imports of a file are found, types and dynamic ones among them', () => {
	expect(
		importsOf(
			"import a, {\n\tb,\n} from './a.ts';\nimport './b.ts';\nexport type {C} from './c.ts';\nconst d = await import('./d.ts');\nimport type {E} from 'e';",
		),
	).toEqual(['./a.ts', './c.ts', 'e', './b.ts', './d.ts']);
});

test('the parts of the house import in their order', () => {
	const wrong = sources.flatMap(file =>
		importsOf(contentOf(file))
			.filter(target => target.startsWith('.'))
			.map(target => path.join(path.dirname(file), target))
			.filter(target => target.startsWith('source/') && partOf(target) !== partOf(file))
			.filter(target => !mayImport.get(partOf(file))?.includes(partOf(target)))
			.map(target => `${file} imports ${target}`),
	);
	expect(wrong).toEqual([]);
});

test('every part of the house has its place in the order', () => {
	expect([...new Set(sources.map(partOf))].filter(part => !mayImport.has(part))).toEqual([]);
});

test('imports between files end in .ts, .tsx or .json', () => {
	const wrong = sources.flatMap(file =>
		importsOf(contentOf(file))
			.filter(target => target.startsWith('.') && !/\.(?:tsx?|json)$/.test(target))
			.map(target => `${file} imports ${target}`),
	);
	expect(wrong).toEqual([]);
});

test('files are named in lower case with hyphens', () => {
	const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.[a-z]+$/;
	const files = [...sources, ...filesUnder('test'), ...filesUnder('scripts'), ...filesUnder('data')];
	expect(files.filter(file => !name.test(path.basename(file)))).toEqual([]);
});

test('no file of the program is longer than 360 lines', () => {
	expect(sources.filter(file => contentOf(file).split('\n').length > 361)).toEqual([]);
});

test('word lists say where they come from', () => {
	const lists = filesUnder('data/words');
	const untold = lists.filter(file => {
		const list: unknown = JSON.parse(contentOf(file));
		return !(
			typeof list === 'object' &&
			list !== null &&
			'source' in list &&
			typeof list.source === 'string' &&
			list.source.length > 20
		);
	});
	expect(lists.length).toBeGreaterThan(0);
	expect(untold).toEqual([]);
});

test('no rule and no word list names a person or an outlet of the bundled articles', () => {
	const {articles} = JSON.parse(contentOf('data/articles.json')) as {
		articles: Array<{outlet: string; text: string}>;
	};
	// Whom a rank or a role introduces: the engine is not asked, since it is what is checked.
	const introduced =
		/\b(?:General|Gen\.|Col\.|Colonel|Secretary of State|President|Advisor|spokesman|Commander-in-Chief|counterpart|Forces,) ((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{3,})/gu;
	const people = articles
		.flatMap(({text}) => [...text.matchAll(introduced)])
		.map(match => match[1]!.split(' ').at(-1)!)
		.filter(name => !['Staff', 'General', 'Dmytro', 'Antony', 'Vladimir'].includes(name));
	const names = [...new Set([...people, ...articles.map(({outlet}) => outlet)])];
	expect(names.length).toBeGreaterThan(12);
	const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
	const files = [...sources, ...filesUnder('data/words'), ...filesUnder('scripts')];
	expect(
		files
			.filter(file => named.test(contentOf(file)))
			.map(file => `${file}: ${named.exec(contentOf(file))?.[0]}`),
	).toEqual([]);
});

// npm leaves out of a new lock file what it cannot fetch, and `npm ci` then refuses the whole file.
test('the lock file has the packages of every platform', () => {
	const {packages} = JSON.parse(contentOf('package-lock.json')) as {
		packages: Record<string, {optionalDependencies?: Record<string, string>}>;
	};
	const optional = Object.values(packages).flatMap(each => Object.keys(each.optionalDependencies ?? {}));
	expect(optional.length).toBeGreaterThan(0);
	expect(optional.filter(name => !(`node_modules/${name}` in packages))).toEqual([]);
});
