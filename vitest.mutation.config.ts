import { defineConfig } from 'vitest/config';

/** The tests that mutants of the arithmetic must fail: the arithmetic's own, nothing that needs a database or a page. */
export default defineConfig({
	test: {
		include: ['src/lib/core/**/*.test.ts'],
		testTimeout: 60_000
	}
});
