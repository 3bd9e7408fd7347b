import { byCodeUnit } from '../cube/compare-levels.ts';
import type { Counts } from '../cube/counts.ts';
import type { GroupSet } from '../cube/cube.ts';

/** The level of each cell as its place in the attribute's list of levels. */
export type LevelCodes = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** One attribute of a slice table: its name, its levels (null is missing membership), and a code for each cell. */
export interface SliceAttribute {
	readonly name: string;
	readonly levels: readonly (string | null)[];
	readonly codes: LevelCodes;
}

/**
 * Finest cells as columns: a code for each attribute and the four confusion counts, all of one length. The same
 * levels may come in several cells, so a row of a log may be a cell too. Counts may be weights; sums of weights
 * depend in their last digits on the order of the cells, sums of rows do not.
 */
export interface SliceTable {
	readonly attributes: readonly SliceAttribute[];
	readonly tp: Float64Array;
	readonly fp: Float64Array;
	readonly fn: Float64Array;
	readonly tn: Float64Array;
}

/** Order of an attribute's levels: by code unit, missing last. */
function levelOrder(a: string | null, b: string | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return byCodeUnit(a, b);
}

/** The cells of one model of a cube as a slice table over all attributes of their group set. Without cells, columns are empty. */
export function sliceTable({ attributes, cells }: GroupSet, model: string): SliceTable {
	const own = cells.filter((cell) => cell.model === model);
	return {
		attributes: attributes.map((name, at) => {
			const levelOf = own.map((cell) => cell.levels[at] ?? null);
			const levels = [...new Set(levelOf)].sort(levelOrder);
			const codes = new Map(levels.map((level, code) => [level, code]));
			return { name, levels, codes: Int32Array.from(levelOf, (level) => codes.get(level) ?? 0) };
		}),
		tp: Float64Array.from(own, (cell) => cell.tp),
		fp: Float64Array.from(own, (cell) => cell.fp),
		fn: Float64Array.from(own, (cell) => cell.fn),
		tn: Float64Array.from(own, (cell) => cell.tn)
	};
}

const sum = (column: Float64Array): number => {
	let all = 0;
	// By index: iterating a typed array takes several times longer.
	for (let i = 0; i < column.length; i += 1) all += column[i] ?? 0;
	return all;
};

/** Everyone in the table: what slices diverge from. All 0 for a table without cells. */
export const wholeOf = ({ tp, fp, fn, tn }: SliceTable): Counts => ({
	tp: sum(tp),
	fp: sum(fp),
	fn: sum(fn),
	tn: sum(tn)
});
