import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Duplex } from 'node:stream';
import { problem } from '#lib/spec/messages.ts';
import { LogError } from '../log-error.ts';
import type { Packing } from '../port.ts';
import { longestLine } from './csv-rejects.ts';
import { LongLineWatch } from './long-line-watch.ts';
import { Utf8Watch } from './utf8-watch.ts';
import { unpackingStream } from './unpacking-stream.ts';

interface HashOptions {
	readonly name: string;
	readonly packing: Packing;
	/** A file of text must hold no zero byte, however far down: what holds one is refused. */
	readonly text: boolean;
	readonly signal: AbortSignal;
	/** Told how many bytes are done. */
	readonly read: (bytes: number) => void;
}

export interface HashedFile {
	/** SHA-256, hex. */
	readonly hash: string;
	/** Whether all bytes are UTF-8 in lines that can be read; true where the file is no text. */
	readonly isText: boolean;
}

/**
 * SHA-256 of a log's bytes, hex, read as a stream. A packed file is unpacked on the way: a log has one fingerprint,
 * packed or not, and DuckDB reads a file that was cut short or damaged without a word, so its checksum is looked at
 * here or nowhere. DuckDB looks at the bytes of the columns that it reads; a row is text in all of them or is rejected.
 */
export async function hashFile(
	path: string,
	{ name, packing, text, signal, read }: HashOptions
): Promise<HashedFile> {
	const hash = createHash('sha256');
	const found = { zero: false };
	const utf8 = new Utf8Watch();
	const lines = new LongLineWatch(longestLine);
	const look = (bytes: Buffer): void => {
		hash.update(bytes);
		if (!text) return;
		found.zero ||= bytes.includes(0);
		utf8.push(bytes);
		lines.push(bytes);
	};
	const unpacking = unpackingStream(packing);
	const checker = unpacking === null ? null : checkerOf(unpacking, look);
	let done = 0;
	try {
		for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 20 })) {
			const bytes = chunk as Buffer;
			if (checker === null) look(bytes);
			else await checker.push(bytes);
			done += bytes.length;
			read(done);
		}
		await checker?.end();
	} catch (cause) {
		signal.throwIfAborted();
		if (!(cause instanceof PackingBroken)) throw cause;
		const values = { reason: cause.message, packing };
		throw new LogError([problem('log-packing-broken', { file: name, values })], { cause });
	}
	if (found.zero) throw new LogError([problem('log-zero-byte', { file: name })]);
	return { hash: hash.digest('hex'), isText: utf8.end() && !lines.isLong };
}

class PackingBroken extends Error {}

function checkerOf(unpacking: Duplex, look: (bytes: Buffer) => void) {
	const finished = new Promise<void>((resolve, reject) => {
		unpacking.once('end', resolve);
		unpacking.once('error', (cause) => reject(new PackingBroken(cause.message, { cause })));
	});
	// A failure is thrown by `push` or `end`; until then it is no unhandled rejection.
	finished.catch(() => undefined);
	unpacking.on('data', look);
	return {
		push: (bytes: Buffer): Promise<void> =>
			Promise.race([finished, new Promise<void>((resolve) => unpacking.write(bytes, () => resolve()))]),
		end: (): Promise<void> => {
			unpacking.end();
			return finished;
		}
	};
}
