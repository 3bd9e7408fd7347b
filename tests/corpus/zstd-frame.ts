import { joined } from './plain-log.ts';

const magic = [0x28, 0xb5, 0x2f, 0xfd];
/** No checksum, no size, a window of 128 kB. */
const header = [0x00, 0x38];
const mostInBlock = 128 * 1024;

/** Three bytes: whether it is the last, raw (0) or one byte repeated (1), and the length that comes of it. */
function blockHeader(last: boolean, type: 0 | 1, length: number): readonly number[] {
	const word = (last ? 1 : 0) | (type << 1) | (length << 3);
	return [word & 255, (word >> 8) & 255, (word >> 16) & 255];
}

/** A frame of Zstandard that holds a text as it is (RFC 8878, section 3.1.1). */
export function rawFrame(text: string): Uint8Array {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > mostInBlock) throw new Error('One block holds 128 kB');
	return joined(magic, header, blockHeader(true, 0, bytes.length), bytes);
}

/** A text and then one byte again and again: four bytes of file for each 128 kB of text. */
export function repeatingFrame(
	text: string,
	{ byte, blocks }: { readonly byte: number; readonly blocks: number }
): Uint8Array {
	const bytes = new TextEncoder().encode(text);
	const repeated = Array.from({ length: blocks }, (_, i) => [
		...blockHeader(i === blocks - 1, 1, mostInBlock),
		byte
	]).flat();
	return joined(magic, header, blockHeader(false, 0, bytes.length), bytes, repeated);
}

/** A frame that readers are to skip. */
export const skippedFrame = (bytes: number): Uint8Array =>
	joined([0x50, 0x2a, 0x4d, 0x18, bytes & 255, bytes >> 8, 0, 0], new Uint8Array(bytes));
