import { Gunzip } from 'fflate';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../engine/port.ts';

/** Enough to know what it is. Four bytes of Zstandard can stand for 128 kB of text. */
const enough = 1 << 20;
const sliceBytes = 1024;

export interface UnpackedHead {
	readonly head: Uint8Array;
	/** The text goes on after it, or may. */
	readonly cut: boolean;
}

/** The beginning of what packed bytes hold; the reason where they give nothing. */
export function unpackHead(
	packed: Uint8Array,
	{ packing, cut }: { readonly packing: Exclude<Packing, 'none'>; readonly cut: boolean }
): UnpackedHead | string {
	const parts: Uint8Array[] = [];
	let length = 0;
	const keep = (part: Uint8Array): void => {
		parts.push(part);
		length += part.length;
	};
	const unpacking = packing === 'gzip' ? new Gunzip(keep) : new Unzstd(keep);
	let at = 0;
	try {
		for (; at < packed.length && length < enough; at += sliceBytes)
			unpacking.push(packed.subarray(at, at + sliceBytes), false);
		if (!cut && at >= packed.length) unpacking.push(new Uint8Array(0), true);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const all = new Uint8Array(length);
	let filled = 0;
	for (const part of parts) {
		all.set(part, filled);
		filled += part.length;
	}
	return { head: all.subarray(0, enough), cut: cut || at < packed.length || length > enough };
}
