import type { Counts } from '../cube/counts.ts';
import { coverBlocks } from './attribute-sets.ts';
import { rollUpCodes, type CodedCells } from './coded-cells.ts';
import type { SliceAttribute, SliceTable } from './slice-table.ts';

/** The rows that share one level of each attribute of a set: positions in the table, and codes of levels. */
export interface CountedSlice {
	readonly attributes: readonly number[];
	readonly levels: readonly number[];
	readonly counts: Counts;
}

/** Most combinations of levels that cells are gathered into on the way to the sets; such a table stays near the processor. */
const mostGathered = 1 << 16;

/** Whether a level (a code) of an attribute (a position) may stand in a slice. */
export type Keeps = (attribute: number, level: number) => boolean;

interface Recoded {
	/** The code in the table of each code that is kept. */
	readonly levels: readonly number[];
	readonly codes: Int32Array;
	readonly size: number;
}

/** Levels that stand in no slice become one, which keeps the combinations few. */
function recode({ levels, codes }: SliceAttribute, keeps: (level: number) => boolean): Recoded {
	const kept = levels.map((_, level) => level).filter(keeps);
	const others = kept.length;
	const codeOf = new Int32Array(levels.length).fill(others);
	kept.forEach((level, code) => (codeOf[level] = code));
	const recoded = new Int32Array(codes.length);
	for (let i = 0; i < recoded.length; i += 1) recoded[i] = codeOf[codes[i] ?? 0] ?? others;
	return { levels: kept, codes: recoded, size: kept.length < levels.length ? others + 1 : others };
}

function interleave({ tp, fp, fn, tn }: SliceTable): Float64Array {
	const counts = new Float64Array(4 * tp.length);
	for (let i = 0, at = 0; i < tp.length; i += 1, at += 4) {
		counts[at] = tp[i] ?? 0;
		counts[at + 1] = fp[i] ?? 0;
		counts[at + 2] = fn[i] ?? 0;
		counts[at + 3] = tn[i] ?? 0;
	}
	return counts;
}

/**
 * Counts every slice over each of the sets of attributes whose levels are all kept; slices without any row are
 * absent. Every slice of a set stands together, by level; the sets come in no promised order.
 * Cells are first gathered over wider sets, from which the sets are summed, so a million cells are read a dozen times.
 */
export function countSlices(
	table: SliceTable,
	sets: readonly (readonly number[])[],
	keeps: Keeps
): readonly CountedSlice[] {
	const columns = table.attributes.map((attribute, at) => recode(attribute, (level) => keeps(at, level)));
	const cells: CodedCells = {
		sizes: columns.map(({ size }) => size),
		codes: columns.map(({ codes }) => codes),
		counts: interleave(table)
	};
	const limit = Math.min(mostGathered, Math.max(64, table.tp.length));
	return coverBlocks(sets, cells.sizes, limit).flatMap((block) => {
		const gathered = rollUpCodes(cells, block.attributes);
		return block.sets.flatMap((set) => {
			const within = set.map((attribute) => block.attributes.indexOf(attribute));
			return slicesOf(
				rollUpCodes(gathered, within),
				set,
				set.map((at) => columns[at]?.levels ?? [])
			);
		});
	});
}

function slicesOf(
	{ codes, counts }: CodedCells,
	attributes: readonly number[],
	kept: readonly (readonly number[])[]
): readonly CountedSlice[] {
	const slices: CountedSlice[] = [];
	for (let at = 0; 4 * at < counts.length; at += 1) {
		const levels: number[] = [];
		codes.forEach((column, position) => {
			const level = kept[position]?.[column[at] ?? 0];
			if (level !== undefined) levels.push(level);
		});
		// Fewer levels than attributes: some level is not kept.
		if (levels.length < attributes.length) continue;
		slices.push({
			attributes,
			levels,
			counts: {
				tp: counts[4 * at] ?? 0,
				fp: counts[4 * at + 1] ?? 0,
				fn: counts[4 * at + 2] ?? 0,
				tn: counts[4 * at + 3] ?? 0
			}
		});
	}
	return slices;
}
