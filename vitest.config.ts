import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// All processors, and modules read once for many files: half of the time went into reading them again and again.
		maxWorkers: '100%',
		isolate: false,
		projects: [
			{
				// Arithmetic, SQL, native engine, and charts rendered to text on the server.
				plugins: [svelte()],
				test: {
					name: 'node',
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
				test: { name: 'runes', include: ['src/**/*.svelte.test.ts'], environment: 'node' }
			}
		]
	}
});
