// Everything `npm start` does: install where needed, build where needed, serve, say where.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] ?? 4173);
const host = process.env['HOST'] ?? 'localhost';

if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(
		`PORT is ${process.env['PORT']}: give a whole number from 0 to 65535, e.g. PORT=4173 npm start`
	);
	process.exit(2);
}
await ensureInstalled(root);
await ensureBuilt(root, 'dashboard');
const { serve } = await import('./serve/serve.mjs');
try {
	const server = await serve(join(root, 'build'), { port, host });
	const address = server.address();
	console.log(`Plumbline is at http://${host}:${address.port}  (Ctrl+C ends it)`);
	console.log('Logs that you open stay in your browser: nothing is uploaded.');
} catch (error) {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken. Choose another: PORT=4174 npm start`);
	process.exit(2);
}
