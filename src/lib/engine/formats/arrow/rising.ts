import { ArrowTrouble } from './arrow-trouble.ts';

interface Places {
	/** Bytes of one place. */
	readonly width: 4 | 8;
	readonly rows: number;
	/** What no place may lead beyond. */
	readonly end: number;
}

/** Throws where the places at which values begin and end go back, or beyond what there is. */
export function requireRising(bytes: Uint8Array, { width, rows, end }: Places): void {
	if (rows === 0) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let before = 0;
	for (let row = 0; row <= rows; row += 1) {
		const at = width === 4 ? view.getInt32(4 * row, true) : Number(view.getBigInt64(8 * row, true));
		if (at < before || at > end) throw new ArrowTrouble('the values of a dictionary are not where it says');
		before = at;
	}
}
