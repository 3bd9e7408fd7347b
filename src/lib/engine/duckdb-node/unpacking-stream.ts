import { Duplex } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../port.ts';

/** Four bytes of Zstandard can stand for 128 kB: what comes out of a slice stays a few megabytes. */
const sliceBytes = 256;

/** A stream that unpacks what it is given; null where nothing is packed. It fails where the bytes are not whole. */
export function unpackingStream(packing: Packing): Duplex | null {
	switch (packing) {
		case 'none':
			return null;
		case 'gzip':
			return createGunzip();
		case 'zstd':
			return Duplex.from(unzstd);
	}
}

/** Node unpacks Zstandard by itself only from version 22.15 on. */
async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let out: Uint8Array[] = [];
	const unpacking = new Unzstd((bytes) => {
		if (bytes.length > 0) out.push(bytes);
	});
	const taken = (): readonly Uint8Array[] => {
		const unpacked = out;
		out = [];
		return unpacked;
	};
	for await (const bytes of packed) {
		for (let at = 0; at < bytes.length; at += sliceBytes) {
			unpacking.push(bytes.subarray(at, at + sliceBytes), false);
			yield* taken();
		}
	}
	unpacking.push(new Uint8Array(0), true);
	yield* taken();
}
