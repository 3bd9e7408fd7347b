import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.mjs';

/** Serves the built dashboard from `folder`; resolves with the server once it listens. */
export function serve(folder, { port, host }) {
	const files = sirv(folder, {
		dev: false,
		etag: true,
		extensions: ['html'],
		setHeaders: (response, pathname) => {
			if (pathname.startsWith('/_app/immutable/')) {
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			} else {
				response.setHeader('Cache-Control', 'no-cache');
			}
			for (const [name, value] of Object.entries(securityHeaders(pathname, fileOf(folder, pathname)))) {
				response.setHeader(name, value);
			}
		}
	});
	const server = createServer((request, response) =>
		files(request, response, () => notFound(folder, response))
	);
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

/** The file that stands behind a path: pages are served without their extension. */
function fileOf(folder, pathname) {
	const candidates = [pathname, `${pathname.replace(/\/$/, '')}.html`, join(pathname, 'index.html')];
	const found = candidates
		.map((name) => join(folder, name))
		.find((path) => /\.\w+$/.test(path) && existsSync(path));
	return found ?? pathname;
}

function notFound(folder, response) {
	const headers = securityHeaders('/404.html', join(folder, '404.html'));
	response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
	response.end('There is no such page. The dashboard starts at /.\n');
}
