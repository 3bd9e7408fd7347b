import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { Packing } from '../port.ts';
import type { LoadJob } from './load-job.ts';
import { unpackingStream } from './unpacking-stream.ts';

/** A file's bytes, unpacked where it is packed: what goes wrong with the file, or stops it, ends them too. */
export function plainBytes({ path, signal }: LoadJob, packing: Packing): AsyncIterable<unknown> {
	const file = createReadStream(path, { signal, highWaterMark: 1 << 20 });
	// Whoever reads is told of a failure by the last stream.
	const unpacking = unpackingStream(packing);
	return unpacking === null ? file : pipeline(file, unpacking, () => undefined);
}
