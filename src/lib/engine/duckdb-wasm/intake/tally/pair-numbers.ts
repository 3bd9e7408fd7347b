/** Twice as many slots as pairs at most, so that a search ends soon. */
const fewestSlots = 64;

/** Pairs of numbers below these are looked up by place, without a search: codes of columns with few values. */
const directFirsts = 4096;
const directSeconds = 64;

/** Numbers pairs of 32-bit integers from 0 in the order in which they are first seen. */
export class PairNumbers {
	size = 0;
	/** The two halves of the pair of each number. */
	first: Int32Array<ArrayBuffer> = new Int32Array(fewestSlots / 2);
	second: Int32Array<ArrayBuffer> = new Int32Array(fewestSlots / 2);
	/** One more than the number of the pair that lies there; 0 where none does. */
	private slots = new Int32Array(fewestSlots);
	/** The same for pairs of small numbers, by place; made with the first of them. */
	private direct: Int32Array<ArrayBuffer> | null = null;

	/** The pair's number, a new one where it has none. */
	of(first: number, second: number): number {
		if (first >>> 0 >= directFirsts || second >>> 0 >= directSeconds) return this.search(first, second);
		this.direct ??= new Int32Array(directFirsts * directSeconds);
		const place = first * directSeconds + second;
		const held = this.direct[place] ?? 0;
		if (held > 0) return held - 1;
		const number = this.search(first, second);
		this.direct[place] = number + 1;
		return number;
	}

	/** Puts the number of each pair in the place of its first half. */
	join(firsts: Int32Array, seconds: Int32Array): void {
		const direct = (this.direct ??= new Int32Array(directFirsts * directSeconds));
		const { length } = firsts;
		for (let row = 0; row < length; row += 1) {
			const first = firsts[row] ?? 0;
			const second = seconds[row] ?? 0;
			const isDirect = first >>> 0 < directFirsts && second >>> 0 < directSeconds;
			const held = isDirect ? (direct[first * directSeconds + second] ?? 0) : 0;
			firsts[row] = held > 0 ? held - 1 : this.of(first, second);
		}
	}

	/** Writes one more than the number of each pair into `codes`; the pairs lie one after the other. */
	codesOf(halves: Int32Array, codes: Int32Array): void {
		const direct = (this.direct ??= new Int32Array(directFirsts * directSeconds));
		const { length } = codes;
		for (let row = 0; row < length; row += 1) {
			const first = halves[2 * row] ?? 0;
			const second = halves[2 * row + 1] ?? 0;
			const isDirect = first >>> 0 < directFirsts && second >>> 0 < directSeconds;
			const held = isDirect ? (direct[first * directSeconds + second] ?? 0) : 0;
			codes[row] = held > 0 ? held : this.of(first, second) + 1;
		}
	}

	private search(first: number, second: number): number {
		const mask = this.slots.length - 1;
		let slot = mix(first, second) & mask;
		for (;;) {
			const held = (this.slots[slot] ?? 0) - 1;
			if (held < 0) return this.add(slot, first, second);
			if (this.first[held] === first && this.second[held] === second) return held;
			slot = (slot + 1) & mask;
		}
	}

	private add(slot: number, first: number, second: number): number {
		const number = this.size;
		this.size += 1;
		this.first[number] = first;
		this.second[number] = second;
		this.slots[slot] = number + 1;
		if (this.size === this.first.length) this.grow();
		return number;
	}

	private grow(): void {
		this.first = longer(this.first);
		this.second = longer(this.second);
		this.slots = new Int32Array(2 * this.slots.length);
		const mask = this.slots.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let slot = mix(this.first[number] ?? 0, this.second[number] ?? 0) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = number + 1;
		}
	}
}

/** The same numbers with room for as many more. */
export function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const more = new Int32Array(2 * numbers.length);
	more.set(numbers);
	return more;
}

/** A hash of two integers: multiplication spreads their bits upwards, the shifts bring them down again. */
function mix(first: number, second: number): number {
	let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}
