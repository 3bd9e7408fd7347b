import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { problem } from '#lib/spec/messages.ts';
import { LogError } from '../log-error.ts';

/** The first bytes of a file, unpacked where it is gzip. A file that cannot be unpacked is a `LogError`. */
export async function fileHead(
	path: string,
	options: { readonly name: string; readonly gzip: boolean; readonly bytes: number }
): Promise<Buffer> {
	const file = createReadStream(path);
	const stream = options.gzip ? file.pipe(createGunzip()) : file;
	const chunks: Buffer[] = [];
	let read = 0;
	try {
		for await (const chunk of stream) {
			const bytes = chunk as Buffer;
			chunks.push(bytes);
			read += bytes.length;
			if (read >= options.bytes) break;
		}
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new LogError([problem('log-gzip-broken', { file: options.name, values: { reason } })], { cause });
	} finally {
		file.destroy();
	}
	return Buffer.concat(chunks).subarray(0, options.bytes);
}
