import { splice } from './mutate.ts';

/** A shorter file that still fails: parts are taken out as long as what is left does, larger ones first. */
export async function shrunk(
	bytes: Uint8Array,
	fails: (bytes: Uint8Array) => Promise<boolean>,
	until: number
): Promise<Uint8Array> {
	let least = bytes;
	for (let size = least.length >> 1; size >= 1; size >>= 1) {
		for (let at = 0; at < least.length;) {
			if (Date.now() > until) return least;
			const shorter = splice(least, at, size, new Uint8Array(0));
			if (await fails(shorter)) least = shorter;
			else at += size;
		}
	}
	return least;
}
