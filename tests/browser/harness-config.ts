import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** A page around the engine alone: nothing of it ships with the dashboard. */
export const harnessConfig: InlineConfig = {
	root: fileURLToPath(new URL('./page', import.meta.url)),
	configFile: false,
	logLevel: 'warn',
	build: {
		outDir: fileURLToPath(new URL('../../.cache/harness', import.meta.url)),
		emptyOutDir: true,
		target: 'es2023',
		chunkSizeWarningLimit: 2000
	},
	worker: { format: 'es' }
};
