/** Twice as many slots as pairs at most, so that a search ends soon. */
const fewestSlots = 64;

/** Pairs that fit in a table of so many places are looked up by place, without a search. */
const mostPlaces = 1 << 22;
const fewestPlaces = { firsts: 1 << 8, seconds: 1 << 3 };

/** Numbers pairs of 32-bit integers from 0 in the order in which they are first seen. */
export class PairNumbers {
	size = 0;
	/** The two halves of the pair of each number. */
	first: Int32Array<ArrayBuffer> = new Int32Array(fewestSlots / 2);
	second: Int32Array<ArrayBuffer> = new Int32Array(fewestSlots / 2);
	/** One more than the number of the pair that lies there; 0 where none does. */
	private slots = new Int32Array(fewestSlots);
	/** The same for pairs of small numbers, by place; made with the first of them. It grows with the numbers, both sides powers of two. */
	private direct: Int32Array<ArrayBuffer> = new Int32Array(0);
	private firsts = 0;
	private seconds = 0;

	/** The pair's number, a new one where it has none. */
	of(first: number, second: number): number {
		const isDirect = first >= 0 && second >= 0 && this.reach(first, second);
		if (!isDirect) return this.search(first, second);
		const place = first * this.seconds + second;
		const held = this.direct[place] ?? 0;
		if (held > 0) return held - 1;
		const number = this.search(first, second);
		this.direct[place] = number + 1;
		return number;
	}

	/** Puts the number of each pair in the place of its first half. */
	join(firsts: Int32Array, seconds: Int32Array): void {
		const { length } = firsts;
		let { direct, firsts: most, seconds: stride } = this;
		for (let row = 0; row < length; row += 1) {
			const first = firsts[row] ?? 0;
			const second = seconds[row] ?? 0;
			const isDirect = first >>> 0 < most && second >>> 0 < stride;
			const held = isDirect ? (direct[first * stride + second] ?? 0) : 0;
			if (held > 0) firsts[row] = held - 1;
			else {
				firsts[row] = this.of(first, second);
				({ direct, firsts: most, seconds: stride } = this);
			}
		}
	}

	/** Writes one more than the number of each pair into `codes`; the pairs lie one after the other. */
	codesOf(halves: Int32Array, codes: Int32Array): void {
		const { length } = codes;
		let { direct, firsts: most, seconds: stride, slots, first: lefts, second: rights } = this;
		for (let row = 0; row < length; row += 1) {
			const first = halves[2 * row] ?? 0;
			const second = halves[2 * row + 1] ?? 0;
			if (first >>> 0 < most && second >>> 0 < stride) {
				const held = direct[first * stride + second] ?? 0;
				if (held > 0) {
					codes[row] = held;
					continue;
				}
			} else {
				// Of numbers with a fraction nearly every one: where it is first looked for, it mostly is.
				const held = slots[mix(first, second) & (slots.length - 1)] ?? 0;
				if (held > 0 && lefts[held - 1] === first && rights[held - 1] === second) {
					codes[row] = held;
					continue;
				}
			}
			codes[row] = this.of(first, second) + 1;
			({ direct, firsts: most, seconds: stride, slots, first: lefts, second: rights } = this);
		}
	}

	/** Whether a pair of numbers from 0 has a place, which is made where there is room for it. */
	private reach(first: number, second: number): boolean {
		if (first < this.firsts && second < this.seconds) return true;
		const firsts = Math.max(this.firsts, fewestPlaces.firsts, powerAbove(first));
		const seconds = Math.max(this.seconds, fewestPlaces.seconds, powerAbove(second));
		if (firsts * seconds > mostPlaces) return false;
		this.firsts = firsts;
		this.seconds = seconds;
		this.direct = new Int32Array(firsts * seconds);
		for (let number = 0; number < this.size; number += 1) {
			const [left = 0, right = 0] = [this.first[number], this.second[number]];
			const fits = left >= 0 && right >= 0 && left < firsts && right < seconds;
			if (fits) this.direct[left * seconds + right] = number + 1;
		}
		return true;
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

const powerAbove = (number: number): number => 2 ** (32 - Math.clz32(number));

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
