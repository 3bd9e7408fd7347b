import { createReadStream } from 'node:fs';
import { problem } from '#lib/spec/messages.ts';
import { LogError } from '../log-error.ts';
import type { Packing } from '../port.ts';
import { unpackingStream } from './unpacking-stream.ts';

/** The first bytes of a file, unpacked where it is packed. A file that cannot be unpacked is a `LogError`. */
export async function fileHead(
	path: string,
	options: { readonly name: string; readonly packing: Packing; readonly bytes: number }
): Promise<Buffer> {
	const file = createReadStream(path);
	const unpacking = unpackingStream(options.packing);
	const stream = unpacking === null ? file : file.pipe(unpacking);
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
		const values = { reason, packing: options.packing };
		throw new LogError([problem('log-packing-broken', { file: options.name, values })], { cause });
	} finally {
		file.destroy();
	}
	return Buffer.concat(chunks).subarray(0, options.bytes);
}
