/** Codes of levels; a byte each where every attribute has at most 256, since reading them is what takes the time. */
export type Codes = Uint8Array | Int32Array;

/** Room for the codes of columns of these sizes. */
export const codesFor = (sizes: readonly number[], length: number): Codes =>
	sizes.every((size) => size <= 256) ? new Uint8Array(length) : new Int32Array(length);

/** Rows of codes, and how each of them counts. */
export interface CodedRows {
	/** How many codes each column may hold: 0 to size − 1. */
	readonly sizes: readonly number[];
	readonly codes: readonly Codes[];
	/** Stretches of rows that count alike, one after the other. */
	readonly parts: readonly CodedPart[];
}

export interface CodedPart {
	readonly from: number;
	readonly to: number;
	/** Adds rows from `first` on to the sums of their places: all places' tp, then all fp, fn and tn. */
	readonly add: (sums: Float64Array, places: Int32Array, first: number) => void;
}

/** Cells as columns of codes; `counts` holds tp, fp, fn, tn of the first cell, then of the second, and so on. */
export interface CodedCells extends CodedRows {
	readonly counts: Float64Array;
}

/** Cells of these codes and counts. */
export const codedCells = (
	sizes: readonly number[],
	codes: readonly Codes[],
	counts: Float64Array
): CodedCells => ({
	sizes,
	codes,
	counts,
	parts: [
		{
			from: 0,
			to: counts.length / 4,
			add: (sums, places, first) => {
				const plane = sums.length / 4;
				for (let i = 0, cell = 4 * first; i < places.length; i += 1, cell += 4) {
					const tp = places[i] ?? 0;
					const [fp, fn, tn] = [tp + plane, tp + 2 * plane, tp + 3 * plane];
					sums[tp] = (sums[tp] ?? 0) + (counts[cell] ?? 0);
					sums[fp] = (sums[fp] ?? 0) + (counts[cell + 1] ?? 0);
					sums[fn] = (sums[fn] ?? 0) + (counts[cell + 2] ?? 0);
					sums[tn] = (sums[tn] ?? 0) + (counts[cell + 3] ?? 0);
				}
			}
		}
	]
});
