import type { RandomStream } from '../../../src/lib/core/intervals/seeded-random.ts';

const odd = [0, 9, 10, 13, 32, 34, 39, 44, 59, 92, 123, 124, 125, 0x80, 0xc3, 0xef, 0xff];

/** Numbers that a careless reader makes room for. */
const wild = [-1, 0, 255, 65_536, 1_000_000, 500_000_000, 0x7fffffff];

/**
 * The same bytes with one thing done to them: a bit turned, a byte put in, a cut, a part repeated, taken out or put elsewhere, a
 * number made wild.
 */
function once(bytes: Uint8Array, other: Uint8Array, random: RandomStream): Uint8Array {
	const at = Math.floor(random() * bytes.length);
	const length = 1 + Math.floor(random() ** 3 * Math.min(400, bytes.length));
	const part = bytes.subarray(at, at + length);
	switch (Math.floor(random() * 8)) {
		case 0:
			return bytes.map((byte, i) => (i === at ? byte ^ (1 << Math.floor(random() * 8)) : byte));
		case 1:
			return splice(bytes, at, 0, Uint8Array.of(odd[Math.floor(random() * odd.length)] ?? 0));
		case 2:
			return bytes.slice(0, at);
		case 3:
			return splice(bytes, at, 0, part);
		case 4:
			return splice(bytes, at, length, new Uint8Array(0));
		case 5:
			return splice(bytes, Math.floor(random() * bytes.length), 0, part);
		case 6: {
			const four = new Uint8Array(4);
			new DataView(four.buffer).setInt32(0, wild[Math.floor(random() * wild.length)] ?? 0, true);
			// Formats that are read in place have their numbers at whole fours.
			const place = at - (at % 4);
			return splice(bytes, place, 4, four);
		}
		default: {
			const from = Math.floor(random() * other.length);
			return splice(bytes, at, 0, other.subarray(from, from + length));
		}
	}
}

/** A file as a bad disk, a broken transfer or a careless editor might leave it: one to four things done to it. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: RandomStream): Uint8Array {
	let changed = bytes;
	for (let times = 1 + Math.floor(random() * 4); times > 0 && changed.length > 0; times--)
		changed = once(changed, other, random);
	return changed;
}

export function splice(bytes: Uint8Array, at: number, out: number, into: Uint8Array): Uint8Array {
	const end = Math.min(bytes.length, at + out);
	const all = new Uint8Array(bytes.length - (end - at) + into.length);
	all.set(bytes.subarray(0, at));
	all.set(into, at);
	all.set(bytes.subarray(end), at + into.length);
	return all;
}
