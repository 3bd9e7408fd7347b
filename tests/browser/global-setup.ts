import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../scripts/serve/serve.mjs';
import { harnessConfig } from './harness-config.ts';

/** Builds the harness page and serves it with the headers that the dashboard has. */
export default async function setup(): Promise<() => Promise<void>> {
	await build(harnessConfig);
	const folder = fileURLToPath(new URL('../../.cache/harness', import.meta.url));
	const server = await serve(folder, { port: 0, host: 'localhost' });
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The harness server has no port');
	process.env['PLUMBLINE_HARNESS'] = `http://localhost:${address.port}/`;
	return () =>
		new Promise((resolve) => {
			server.closeAllConnections();
			server.close(() => resolve());
		});
}
