import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The command line as one file for Node. What is native stays a package; charts in the HTML report are compiled in.
export default defineConfig({
	plugins: [svelte()],
	publicDir: false,
	// The report is hashed by the portable function wherever it is built; Node has its own, with the same answer.
	resolve: {
		alias: {
			'@noble/hashes/sha2.js': fileURLToPath(new URL('src/cli/native-sha256.ts', import.meta.url))
		}
	},
	ssr: { noExternal: true, external: ['@duckdb/node-bindings'] },
	build: {
		ssr: 'src/cli/entry.ts',
		outDir: 'build-cli',
		target: 'node20',
		minify: true,
		rolldownOptions: { output: { entryFileNames: 'plumbline.mjs' } }
	}
});
