import { createServer, type Server } from 'node:net';

/** Whom the browser itself asks, whatever page is open: is it up to date, who is signed in, what such form fields may hold. */
const errands = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'];

/** The first line of a request; of an encrypted one, the name that it asks for in the clear. */
function firstLine(data: Buffer): string {
	const text = data.toString('latin1');
	if (data[0] !== 0x16) return text.split('\r\n')[0] ?? '';
	return `TLS ${/[a-z\d-]+(?:\.[a-z\d-]+)+/.exec(text)?.[0] ?? 'without a name'}`;
}

/** A listener that stands for the whole rest of the world: it counts whoever connects, and answers nothing. */
export class Sink {
	readonly #server: Server;
	readonly firstLines: string[] = [];
	connections = 0;

	private constructor(server: Server) {
		this.#server = server;
	}

	static async open(): Promise<Sink> {
		const server = createServer();
		const sink = new Sink(server);
		server.on('connection', (socket) => {
			sink.connections += 1;
			socket.on('error', () => undefined);
			socket.once('data', (data) => {
				sink.firstLines.push(firstLine(data));
				socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nAccess-Control-Allow-Origin: *\r\n\r\nsink');
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return sink;
	}

	get port(): number {
		const address = this.#server.address();
		if (address === null || typeof address === 'string') throw new Error('The sink is not listening.');
		return address.port;
	}

	/** Chromium's flag that leads every host but this machine's own name, and the browser's own errands, to the sink, on every port. */
	get browserFlag(): string {
		const rules = errands.map((host) => `MAP ${host} ^NOTFOUND`);
		return `--host-resolver-rules=${[...rules, `MAP * 127.0.0.1:${this.port}`, 'EXCLUDE localhost'].join(', ')}`;
	}

	close(): Promise<void> {
		return new Promise((resolve) => this.#server.close(() => resolve()));
	}
}
