const decoder = new TextDecoder();

/** Longer texts are hardly ever the same again, and to compare them costs what decoding does. */
const longest = 32;
const slots = 4096;

/**
 * Makes texts of UTF-8, and remembers some: most columns of a log have few texts, and to decode one takes ten times as long
 * as to compare it with the one that was there before. What is remembered is ASCII, of which a byte is a character.
 */
export class KnownTexts {
	readonly #known: string[] = new Array<string>(slots).fill('');

	textOf(bytes: Uint8Array, from: number, to: number): string {
		const length = to - from;
		if (length > longest) return decoder.decode(bytes.subarray(from, to));
		// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv
		let hash = 0x811c9dc5;
		for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
		const slot = (hash ^ (hash >>> 15)) & (slots - 1);
		const known = this.#known[slot] ?? '';
		if (isThis(known, bytes, from, length)) return known;
		const text = decoder.decode(bytes.subarray(from, to));
		if (text.length === length) this.#known[slot] = text;
		return text;
	}
}

function isThis(text: string, bytes: Uint8Array, from: number, length: number): boolean {
	if (text.length !== length) return false;
	for (let i = 0; i < length; i += 1) if (text.charCodeAt(i) !== bytes[from + i]) return false;
	return true;
}
