import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { problem } from '#lib/spec/messages.ts';
import { LogError } from '../log-error.ts';

interface HashOptions {
	readonly name: string;
	readonly gzip: boolean;
	/** A file of text must hold no zero byte, however far down: what holds one is refused. */
	readonly text: boolean;
	readonly signal: AbortSignal;
	/** Told how many bytes are done. */
	readonly read: (bytes: number) => void;
}

/**
 * SHA-256 of a log's bytes, hex, read as a stream. A gzip file is unpacked on the way: a log has one fingerprint,
 * packed or not, and DuckDB reads a file that was cut short or damaged without a word, so its checksum is looked at
 * here or nowhere.
 */
export async function hashFile(
	path: string,
	{ name, gzip, text, signal, read }: HashOptions
): Promise<string> {
	const hash = createHash('sha256');
	const found = { zero: false };
	const look = (bytes: Buffer): void => {
		hash.update(bytes);
		found.zero ||= text && bytes.includes(0);
	};
	const checker = gzip ? gzipChecker(look) : null;
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
		if (!(cause instanceof GzipBroken)) throw cause;
		throw new LogError([problem('log-gzip-broken', { file: name, values: { reason: cause.message } })], {
			cause
		});
	}
	if (found.zero) throw new LogError([problem('log-zero-byte', { file: name })]);
	return hash.digest('hex');
}

class GzipBroken extends Error {}

function gzipChecker(look: (bytes: Buffer) => void) {
	const gunzip = createGunzip();
	const finished = new Promise<void>((resolve, reject) => {
		gunzip.once('end', resolve);
		gunzip.once('error', (cause) => reject(new GzipBroken(cause.message, { cause })));
	});
	// A failure is thrown by `push` or `end`; until then it is no unhandled rejection.
	finished.catch(() => undefined);
	gunzip.on('data', look);
	return {
		push: (bytes: Buffer): Promise<void> =>
			Promise.race([finished, new Promise<void>((resolve) => gunzip.write(bytes, () => resolve()))]),
		end: (): Promise<void> => {
			gunzip.end();
			return finished;
		}
	};
}
