import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Modules are read once for many files of tests: half of the time went into reading them again and again. */
const isolate = false;

export default defineConfig({
	test: {
		maxWorkers: '100%',
		projects: [
			{
				// Arithmetic, SQL, native engine, and charts rendered to text on the server.
				plugins: [svelte()],
				test: {
					name: 'node',
					isolate,
					setupFiles: ['tests/property-seed.ts'],
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['**/*.svelte.test.ts', 'tests/e2e/**'],
					// Generous: a slow machine is no defect. Nothing here is a race.
					testTimeout: 120_000
				}
			},
			{
				// Runes need the browser build of Svelte, or effects do nothing.
				plugins: [svelte()],
				resolve: { conditions: ['browser'] },
				test: { name: 'runes', isolate, include: ['src/**/*.svelte.test.ts'], environment: 'node' }
			}
		]
	}
});
