import { readFileSync } from 'node:fs';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Everything of the dashboard as its server gives it, but the engine: that comes packed, half of it, then the rest when told. */
export interface SlowEngine {
	readonly origin: string;
	/** Every path that was asked for over the network. */
	readonly asked: readonly string[];
	readonly letTheRestCome: () => void;
	readonly close: () => void;
}

export async function serveSlowly(dashboard: string, build: string): Promise<SlowEngine> {
	const asked: string[] = [];
	const waiting: (() => void)[] = [];
	let isHeldBack = true;

	function sendEngine(path: string, answer: ServerResponse): void {
		const packed = gzipSync(readFileSync(join(build, path)), { level: 1 });
		const half = Math.floor(packed.length / 2);
		answer.writeHead(200, {
			'Content-Type': 'application/wasm',
			'Content-Encoding': 'gzip',
			'Content-Length': packed.length,
			'Cache-Control': 'no-store'
		});
		answer.write(packed.subarray(0, half));
		const finish = (): void => void answer.end(packed.subarray(half));
		if (isHeldBack) waiting.push(finish);
		else finish();
	}

	const server = createServer((asking, answer) => {
		const path = asking.url ?? '/';
		asked.push(path);
		if (path.endsWith('.wasm') && path.includes('duckdb')) {
			sendEngine(path, answer);
			return;
		}
		const passing = request(
			new URL(path, dashboard),
			{ method: asking.method, headers: asking.headers },
			(from) => {
				answer.writeHead(from.statusCode ?? 500, from.headers);
				from.pipe(answer);
			}
		);
		passing.on('error', () => answer.destroy());
		asking.pipe(passing);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		asked,
		letTheRestCome() {
			isHeldBack = false;
			for (const finish of waiting.splice(0)) finish();
		},
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
