import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { Call } from '../port.ts';
import { recordLines, type RecordLines } from '../record-lines.ts';
import { unpackingStream } from './unpacking-stream.ts';

/** Lines of records of a file on disk. */
export const fileRecordLines: RecordLines<string> = async ({ source, format, records }, call) => {
	const packed = blocksOf(source.handle, source.bytes, call);
	const unpacking = unpackingStream(format.packing);
	const bytes: AsyncIterable<Uint8Array> =
		unpacking === null ? packed : pipeline(packed, unpacking, () => undefined);
	try {
		return await recordLines(bytes, format, records);
	} catch (error) {
		call.signal.throwIfAborted();
		throw error;
	}
};

/** The file's bytes as they are; says how many of them were read. */
async function* blocksOf(
	path: string,
	of: number,
	{ signal, progress }: Call
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	let done = 0;
	for await (const block of createReadStream(path, { signal, highWaterMark: 1 << 20 })) {
		const bytes = block as Buffer<ArrayBuffer>;
		done += bytes.length;
		progress({ phase: 'reading', done, of, rows: null });
		yield bytes;
	}
}
