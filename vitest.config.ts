import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	// Ink does not export it (see `source/terminal/ink-output.ts`).
	resolve: {
		alias: {
			'ink/build/output.js': fileURLToPath(new URL('node_modules/ink/build/output.js', import.meta.url)),
		},
	},
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Tests of the command run what `npm run build` makes, never an older one.
		globalSetup: 'test/build.ts',
		maxWorkers: 2,
		// Tests of the command start processes, which takes its time on a busy machine.
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
