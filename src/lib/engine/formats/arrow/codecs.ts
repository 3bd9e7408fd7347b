import { CompressionType, setCompressionCodec } from '@uwdata/flechette';
import { decompress } from 'fzstd';
import { ArrowTrouble } from './arrow-trouble.ts';
import { unpackLz4 } from './lz4-frame.ts';

/** What a column of one batch may unpack to: a page has no room for more. */
const mostBytes = 512 * 1024 * 1024;

const unpacking = (unpack: (packed: Uint8Array, length: number) => Uint8Array) => ({
	encode: (): Uint8Array => {
		throw new Error('Nothing is packed here');
	},
	decode: (packed: Uint8Array, length: number): Uint8Array => {
		if (length < 0 || length > mostBytes)
			throw new ArrowTrouble('a column of one batch unpacks to more than 512 MB: write smaller batches');
		return unpack(packed, length);
	}
});

/** Teaches the reader of Arrow the two kinds of packing that the format knows. */
export function knowCodecs(): void {
	setCompressionCodec(CompressionType.LZ4_FRAME, unpacking(unpackLz4));
	setCompressionCodec(CompressionType.ZSTD, unpacking(unpackZstd));
}

function unpackZstd(packed: Uint8Array, length: number): Uint8Array {
	let unpacked: Uint8Array;
	try {
		unpacked = decompress(packed, new Uint8Array(length));
	} catch (cause) {
		throw new ArrowTrouble('its Zstandard blocks are damaged', { cause });
	}
	if (unpacked.length !== length) throw new ArrowTrouble('its Zstandard blocks are damaged');
	return unpacked;
}
