import { longer } from './pair-numbers.ts';

const fewestSlots = 64;

/** Short texts are looked up by their bytes as two 32-bit words: most columns have few texts, and most of those are short. */
const shortest = 8;
const shortSlots = 1024;
/** A slot is four words: the two of the text, its length, its code. */
const slotWords = 4;
/** What remains of each of the two words for each length. */
const masks = Array.from({ length: shortest + 1 }, (_, length) => [mask(length), mask(length - 4)] as const);
const lowMasks = Int32Array.from(masks, ([low]) => low);
const highMasks = Int32Array.from(masks, ([, high]) => high);

/** Keeps so many bytes of a word, the first in memory being the lowest. */
function mask(bytes: number): number {
	if (bytes <= 0) return 0;
	return bytes >= 4 ? -1 : (1 << (8 * bytes)) - 1;
}

/** Numbers strings of bytes from 0 in the order in which they are first seen. */
export class TextNumbers {
	size = 0;
	/** All strings one after the other, and where each begins; one more entry says where the last ends. */
	bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
	starts: Int32Array<ArrayBuffer> = new Int32Array(fewestSlots / 2);
	/** One more than the number of the string that lies there; 0 where none does. */
	private slots = new Int32Array(fewestSlots);
	private hashes = new Int32Array(fewestSlots / 2);
	private readonly short = new Int32Array(slotWords * shortSlots).fill(-1);

	/** Writes one more than the number of each text into `codes`; a text is the bytes between two of these places. */
	codesOf(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, codes: Int32Array): void {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const { short } = this;
		const { length } = codes;
		const lastWhole = bytes.length - shortest;
		for (let row = 0; row < length; row += 1) {
			const from = starts[row] ?? 0;
			const to = ends[row] ?? 0;
			const size = to - from;
			if (size > shortest || from > lastWhole) codes[row] = this.of(bytes, from, to) + 1;
			else {
				const low = view.getInt32(from, true) & (lowMasks[size] ?? 0);
				const high = view.getInt32(from + 4, true) & (highMasks[size] ?? 0);
				const slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high + size, 0x85ebca6b)) >>> 22) * slotWords;
				if (short[slot] !== low || short[slot + 1] !== high || short[slot + 2] !== size) {
					short[slot] = low;
					short[slot + 1] = high;
					short[slot + 2] = size;
					short[slot + 3] = this.of(bytes, from, to) + 1;
				}
				codes[row] = short[slot + 3] ?? 0;
			}
		}
	}

	/** The number of the bytes from `from` to before `to`, a new one where they have none. */
	of(bytes: Uint8Array, from: number, to: number): number {
		let hash = to - from;
		for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
		hash ^= hash >>> 15;
		const mask = this.slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const held = (this.slots[slot] ?? 0) - 1;
			if (held < 0) return this.add(slot, hash, bytes.subarray(from, to));
			if (this.hashes[held] === hash && this.isAlike(held, bytes, from, to)) return held;
			slot = (slot + 1) & mask;
		}
	}

	private isAlike(held: number, bytes: Uint8Array, from: number, to: number): boolean {
		const start = this.starts[held] ?? 0;
		if ((this.starts[held + 1] ?? 0) - start !== to - from) return false;
		for (let at = from; at < to; at += 1) if (this.bytes[start + at - from] !== bytes[at]) return false;
		return true;
	}

	private add(slot: number, hash: number, text: Uint8Array): number {
		const number = this.size;
		const start = this.starts[number] ?? 0;
		if (start + text.length > this.bytes.length) this.makeRoom(start + text.length);
		this.bytes.set(text, start);
		this.size += 1;
		this.starts[this.size] = start + text.length;
		this.hashes[number] = hash;
		this.slots[slot] = number + 1;
		if (this.size + 1 === this.starts.length) this.grow();
		return number;
	}

	private makeRoom(needed: number): void {
		const more = new Uint8Array(2 * needed);
		more.set(this.bytes);
		this.bytes = more;
	}

	private grow(): void {
		this.starts = longer(this.starts);
		this.hashes = longer(this.hashes);
		this.slots = new Int32Array(2 * this.slots.length);
		const mask = this.slots.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let slot = (this.hashes[number] ?? 0) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = number + 1;
		}
	}
}
