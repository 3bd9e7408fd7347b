import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the arithmetic must fail: those that stand beside it, and the peers' own cases (where they
 * are at hand); nothing that needs a database or a page.
 */
export default defineConfig({
	test: {
		include: [
			'src/lib/core/{metrics,disparities,intervals,tests,verdict}/**/*.test.ts',
			'tests/conformance/{conformance,peer-prints}.test.ts'
		],
		testTimeout: 60_000
	}
});
