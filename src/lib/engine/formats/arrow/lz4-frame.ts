import { ArrowTrouble } from './arrow-trouble.ts';

const magic = 0x184d2204;

/**
 * Unpacks frames of LZ4 whose length is known, as Arrow files hold them. Every length and distance is held against what
 * is there. Source: LZ4 Frame Format 1.6.4 and LZ4 Block Format, Y. Collet. Checksums are not compared.
 */
export function unpackLz4(packed: Uint8Array, length: number): Uint8Array {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const out = new Uint8Array(length);
	let at = 0;
	let filled = 0;
	const need = (bytes: number): void => {
		if (at + bytes > packed.length) throw broken();
	};
	while (at < packed.length) {
		need(7);
		if (view.getUint32(at, true) !== magic) throw broken();
		const flags = packed[at + 4] ?? 0;
		if (flags >> 6 !== 1 || (flags & 1) !== 0) throw broken();
		at += (flags & 8) === 0 ? 7 : 15;
		const checksum = (flags & 16) === 0 ? 0 : 4;
		for (;;) {
			need(4);
			const size = view.getUint32(at, true);
			at += 4;
			if (size === 0) break;
			const bytes = size & 0x7fffffff;
			need(bytes + checksum);
			const block = packed.subarray(at, at + bytes);
			if (size >>> 31 === 0) filled = unpackBlock(block, out, filled);
			else {
				if (filled + bytes > length) throw broken();
				out.set(block, filled);
				filled += bytes;
			}
			at += bytes + checksum;
		}
		at += (flags & 4) === 0 ? 0 : 4;
	}
	if (filled !== length) throw broken();
	return out;
}

/** Unpacks one block behind what has been unpacked, which it may repeat; says where it ends. */
function unpackBlock(block: Uint8Array, out: Uint8Array, start: number): number {
	let from = 0;
	let to = start;
	const lengthOf = (four: number): number => {
		let length = four;
		if (four !== 15) return length;
		for (;;) {
			const more = block[from++];
			if (more === undefined) throw broken();
			length += more;
			if (more !== 255) return length;
		}
	};
	while (from < block.length) {
		const token = block[from++] ?? 0;
		const literals = lengthOf(token >> 4);
		if (from + literals > block.length || to + literals > out.length) throw broken();
		out.set(block.subarray(from, from + literals), to);
		from += literals;
		to += literals;
		// The last sequence is literals alone.
		if (from === block.length) return to;
		const distance = (block[from] ?? 0) | ((block[from + 1] ?? 0) << 8);
		from += 2;
		const repeated = lengthOf(token & 15) + 4;
		if (distance === 0 || distance > to || to + repeated > out.length) throw broken();
		// It may repeat what it has just written, so the bytes go one by one.
		if (distance >= repeated) out.copyWithin(to, to - distance, to - distance + repeated);
		else for (let i = to; i < to + repeated; i += 1) out[i] = out[i - distance] ?? 0;
		to += repeated;
	}
	return to;
}

const broken = (): ArrowTrouble => new ArrowTrouble('its LZ4 blocks are damaged');
