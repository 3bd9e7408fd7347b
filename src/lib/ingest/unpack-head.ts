import { Gunzip } from 'fflate';
import { Decompress as Unzstd } from 'fzstd';
import type { Packing } from '../engine/port.ts';

/** As much as the packed bytes at hand give; the reason where they give nothing. */
export function unpackHead(
	head: Uint8Array,
	{ packing, cut }: { readonly packing: Exclude<Packing, 'none'>; readonly cut: boolean }
): Uint8Array | string {
	const parts: Uint8Array[] = [];
	const keep = (part: Uint8Array): void => {
		parts.push(part);
	};
	const unpacking = packing === 'gzip' ? new Gunzip(keep) : new Unzstd(keep);
	try {
		unpacking.push(head, !cut);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
