import {mkdtemp} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';

/** Bundles a program of this folder as the real one is bundled. Returns the path of the bundle. */
export const buildHarness = async (name: string): Promise<string> => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-'));
	const outfile = path.join(folder, `${name}.mjs`);
	await build({
		entryPoints: [path.join(import.meta.dirname, `${name}.tsx`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': path.resolve(import.meta.dirname, '../../../scripts/no-devtools.mjs')},
		banner: {js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"},
		logLevel: 'warning',
	});
	return outfile;
};
