import { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../port.ts';

/** A stream that unpacks what it is given; null where nothing is packed. It fails where the bytes are not whole. */
export function unpackingStream(packing: Packing): Transform | null {
	switch (packing) {
		case 'none':
			return null;
		case 'gzip':
			return createGunzip();
		case 'zstd':
			return unzstdStream();
	}
}

/** Node unpacks Zstandard by itself only from version 22.15 on. */
function unzstdStream(): Transform {
	const unpacking = new Unzstd((bytes) => {
		if (bytes.length > 0) stream.push(bytes);
	});
	const step = (bytes: Uint8Array, last: boolean, done: (error?: Error) => void): void => {
		try {
			unpacking.push(bytes, last);
			done();
		} catch (error) {
			done(error instanceof Error ? error : new Error(String(error)));
		}
	};
	const stream = new Transform({
		transform: (bytes: Buffer, _, done) => {
			step(bytes, false, done);
		},
		flush: (done) => {
			step(new Uint8Array(0), true, done);
		}
	});
	return stream;
}
