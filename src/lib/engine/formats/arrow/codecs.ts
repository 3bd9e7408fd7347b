import { CompressionType, setCompressionCodec } from '@uwdata/flechette';
import { decompress } from 'fzstd';
import { ArrowTrouble } from './arrow-trouble.ts';
import { unpackLz4 } from './lz4-frame.ts';

/** What a column of one batch may unpack to: a page has no room for more. */
const mostBytes = 512 * 1024 * 1024;

/** What a byte of each packing can become at most: a run of LZ4 grows by 255 a byte, a block of Zstandard has 128 kB for four. */
const mostOfByte = { [CompressionType.LZ4_FRAME]: 255, [CompressionType.ZSTD]: 32_768 } as const;
const unpackers = { [CompressionType.LZ4_FRAME]: unpackLz4, [CompressionType.ZSTD]: unpackZstd } as const;

/** Unpacks what a column of one batch has packed, to a length that was told before: it is held against what there is first. */
export function unpackRegion(codec: number, packed: Uint8Array, length: number): Uint8Array {
	if (codec !== CompressionType.LZ4_FRAME && codec !== CompressionType.ZSTD)
		throw new ArrowTrouble('its blocks are packed in a way that is not known');
	if (length > packed.length * mostOfByte[codec] || length < 0)
		throw new ArrowTrouble('its blocks say that they unpack to more than they hold');
	if (length > mostBytes)
		throw new ArrowTrouble('a column of one batch unpacks to more than 512 MB: write smaller batches');
	return unpackers[codec](packed, length);
}

const codecOf = (codec: number) => ({
	encode: (): Uint8Array => {
		throw new Error('Nothing is packed here');
	},
	decode: (packed: Uint8Array, length: number): Uint8Array => unpackRegion(codec, packed, length)
});

/** Teaches the reader of Arrow the two kinds of packing that the format knows. */
export function knowCodecs(): void {
	for (const codec of [CompressionType.LZ4_FRAME, CompressionType.ZSTD])
		setCompressionCodec(codec, codecOf(codec));
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
