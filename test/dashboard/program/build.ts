import {mkdtemp} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {terminalProgram} from '../../../scripts/terminal-program.mjs';

/** Bundles a program of this folder as the real one is bundled. Returns the path of the bundle. */
export const buildHarness = async (name: string): Promise<string> => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-'));
	const outfile = path.join(folder, `${name}.mjs`);
	await build({
		...terminalProgram,
		entryPoints: [path.join(import.meta.dirname, `${name}.tsx`)],
		outfile,
		banner: {js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"},
	});
	return outfile;
};
