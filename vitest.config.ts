import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Tests of the command run what `npm run build` makes, never an older one.
		globalSetup: 'test/build.ts',
		maxWorkers: 2,
		// Tests of the command start processes, which takes its time on a busy machine.
		testTimeout: 60_000,
	},
});
