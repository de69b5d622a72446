// What a bundle needs that draws on a terminal: the command, and the programs that the tests run.
import {fileURLToPath} from 'node:url';

/** @param {string} path */
const inRoot = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

const lazyWidth = inRoot('scripts/lazy-string-width.cjs');

/**
 * Gives Ink, and whoever else measures text, the quicker measure of `source/terminal/fast-width.ts`, which
 * itself gets the package, loaded when it is first asked.
 *
 * @type {import('esbuild').Plugin}
 */
const fastWidths = {
	name: 'fast-widths',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, ({importer}) => {
			if (importer === lazyWidth) return undefined;
			return {
				path: importer.startsWith(inRoot('source/terminal/'))
					? lazyWidth
					: inRoot('source/terminal/fast-width.ts'),
			};
		});
	},
};

/**
 * Gives Ink's renderer the quicker canvas of `source/terminal/ink-output.ts`, which itself gets Ink's own.
 *
 * @type {import('esbuild').Plugin}
 */
const fastOutput = {
	name: 'fast-output',
	setup({onResolve}) {
		onResolve({filter: /^\.\/output\.js$/}, ({importer}) =>
			importer.endsWith('/ink/build/renderer.js')
				? {path: inRoot('source/terminal/ink-output.ts')}
				: undefined,
		);
		onResolve({filter: /^ink\/build\/output\.js$/}, () => ({
			path: inRoot('node_modules/ink/build/output.js'),
		}));
	},
};

/**
 * Leaves out the developer tools, which Ink loads only where DEV is set.
 *
 * @type {import('esbuild').Plugin}
 */
const noDevtools = {
	name: 'no-devtools',
	setup({onResolve}) {
		onResolve({filter: /^\.\/devtools\.js$/}, () => ({path: inRoot('scripts/no-devtools.mjs')}));
	},
};

/** @satisfies {import('esbuild').BuildOptions} */
export const terminalProgram = {
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	jsx: 'automatic',
	// React reads NODE_ENV as it loads: without `production` it keeps every frame for its developer tools, and
	// memory grows.
	// Yoga fetches its WebAssembly from an address that holds it, for which Node loads all of HTTP; where there is
	// no `fetch`, it decodes the address itself.
	define: {'process.env.NODE_ENV': '"production"', fetch: 'undefined'},
	plugins: [fastWidths, fastOutput, noDevtools],
	logLevel: 'warning',
};
