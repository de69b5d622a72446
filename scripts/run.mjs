// Runs a TypeScript program of this folder: `node scripts/run.mjs scripts/eval/main.ts ARGUMENTS`. Node 20 reads
// no TypeScript, so the program is bundled first.
import {mkdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program, ...rest] = process.argv.slice(2);
if (!program) {
	console.error('usage: node scripts/run.mjs PROGRAM.ts [ARGUMENT …]');
	process.exit(2);
}

// Inside the project, so that the program finds the packages.
const folder = path.join(root, '.cache');
const outfile = path.join(folder, `${path.basename(program, '.ts')}-${process.pid}.mjs`);
await mkdir(folder, {recursive: true});
try {
	await build({
		absWorkingDir: root,
		entryPoints: [program],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		supported: {'regexp-unicode-property-escapes': true},
		packages: 'external',
		sourcemap: 'inline',
		logLevel: 'warning',
	});
	process.argv = [process.argv[0] ?? 'node', program, ...rest];
	process.setSourceMapsEnabled(true);
	await import(pathToFileURL(outfile).href);
} finally {
	await rm(outfile, {force: true});
}
