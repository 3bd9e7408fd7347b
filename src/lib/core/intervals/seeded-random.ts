/** A stream of numbers strictly between 0 and 1, the same for the same seed and key on every machine. */
export type RandomStream = () => number;

/** Four 32-bit words from a text, each byte of it in every word (FNV-1a with four offsets, then murmur's finaliser). */
function hashWords(text: string): readonly [number, number, number, number] {
	const word = (offset: number): number => {
		let h = offset;
		for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
		h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
		h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
		return (h ^ (h >>> 16)) | 0;
	};
	return [word(0x811c9dc5), word(0x2f6e2b1d), word(0x5bd1e995), word(0x9e3779b9)];
}

/**
 * A stream of its own for each key, so that the order in which groups are drawn never changes a digit.
 * Generator: sfc32 (Doty-Humphrey, PractRand), 32 bits a draw, period at least 2³².
 */
export function seededRandom(seed: number, key: string): RandomStream {
	// Four words of a typed array: wrapping is free there, and no engine boxes them.
	const state = Int32Array.from(hashWords(`${String(seed)}\u0000${key}`));
	const next = (): number => {
		const b = state[1] ?? 0;
		const c = state[2] ?? 0;
		const counter = state[3] ?? 0;
		const sum = ((state[0] ?? 0) + b + counter) | 0;
		state[0] = b ^ (b >>> 9);
		state[1] = c + (c << 3);
		state[2] = ((c << 21) | (c >>> 11)) + sum;
		state[3] = counter + 1;
		return ((sum >>> 0) + 0.5) / 4294967296;
	};
	for (let warmUp = 0; warmUp < 15; warmUp += 1) next();
	return next;
}
