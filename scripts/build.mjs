// Bundles the program: dist/cli.js (the command), dist/desk.js (the thread that reads for the dashboard),
// dist/index.js (the library, which both load only when there are articles to analyse) and dist/worker.js (its
// threads).
import {createHash} from 'node:crypto';
import {chmod, readdir, readFile, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {terminalProgram} from './terminal-program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages that are found where the program is installed, if they are. */
const optional = ['@duckdb/node-api'];

/**
 * What both bundles share. React reads NODE_ENV as it loads: without `production` it keeps every frame for its
 * developer tools, and memory grows.
 *
 * @type {import('esbuild').BuildOptions}
 */
const common = {
	absWorkingDir: root,
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// Node 20.0 lacks only the newest scripts' names; without this every `\p{…}` is compiled at each use.
	supported: {'regexp-unicode-property-escapes': true},
	jsx: 'automatic',
	minifySyntax: true,
	legalComments: 'none',
	external: optional,
	define: {'process.env.NODE_ENV': '"production"'},
	logLevel: 'warning',
};

/**
 * Keeps `import('./index.ts')` an import of the other bundle, so that the language libraries stay out of this
 * one.
 *
 * @type {import('esbuild').Plugin}
 */
const libraryApart = {
	name: 'library-apart',
	setup({onResolve}) {
		onResolve({filter: /\/index\.ts$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: './index.js', external: true} : undefined,
		);
	},
};

// Packages in CommonJS inside the bundle ask for `require`, which an ES module does not have.
const requireBanner =
	"import {createRequire as createRequireOf} from 'node:module';const require = createRequireOf(import.meta.url);";

/** A digest of the engine as it was built into an empty `dist/`, and of the packages that it takes as they are. */
const engineVersion = async () => {
	const digest = createHash('sha256');
	const files = await readdir(`${root}dist`, {recursive: true, withFileTypes: true});
	const paths = files.filter(file => file.isFile()).map(file => `${file.parentPath}/${file.name}`);
	for (const file of paths.sort()) digest.update(await readFile(file));
	const {dependencies} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
	return digest.update(JSON.stringify(dependencies)).digest('hex').slice(0, 16);
};

/** Writes both bundles to `dist/`, the engine first: the program says what kept findings are its. */
export const buildProgram = async () => {
	await rm(`${root}dist`, {recursive: true, force: true});
	await build({
		...common,
		// What both need is there once.
		entryPoints: {index: 'source/index.ts', worker: 'source/parallel/worker.ts'},
		outdir: 'dist',
		// Each format's library is read when a file of that format is.
		splitting: true,
		chunkNames: 'index/[name]-[hash]',
		banner: {js: requireBanner},
		external: [...optional, 'wink-nlp', 'wink-eng-lite-web-model'],
	});
	const engine = {ENGINE_VERSION: JSON.stringify(await engineVersion())};
	// Each by itself: what finds its files by its own place stands beside them in both.
	for (const [name, program] of [
		['cli', 'source/cli.ts'],
		['desk', 'source/commands/desk-thread.ts'],
	]) {
		await build({
			...common,
			entryPoints: {[name]: program},
			outdir: 'dist',
			// What is imported when it is needed stands in files of its own, and is not read before.
			splitting: true,
			chunkNames: `${name}/[name]-[hash]`,
			banner: {js: requireBanner},
			define: {...common.define, ...terminalProgram.define, ...engine},
			plugins: [...terminalProgram.plugins, libraryApart],
		});
	}

	await chmod(`${root}dist/cli.js`, 0o755);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram();
