import type { Counts } from '../cube/counts.ts';
import { coverBlocks } from './attribute-sets.ts';
import { codesFor, rollUpCodes, type CodedCells, type Codes } from './coded-cells.ts';
import type { SliceAttribute, SliceTable } from './slice-table.ts';

/** The rows that share one level of each attribute of a set: positions in the table, and codes of levels. */
export interface CountedSlice {
	readonly attributes: readonly number[];
	readonly levels: readonly number[];
	readonly counts: Counts;
}

/** Most combinations of levels that cells are gathered into on the way to the sets; such a table stays near the processor. */
const mostGathered = 1 << 15;

/** Whether a level (a code) of an attribute (a position) may stand in a slice. */
export type Keeps = (attribute: number, level: number) => boolean;

/** The codes in the table of the levels that are kept, in order; their places are their new codes. */
const keptOf = ({ levels }: SliceAttribute, keeps: (level: number) => boolean): readonly number[] =>
	levels.map((_, level) => level).filter(keeps);

/** Levels that stand in no slice become one, after the others, which keeps the combinations few. */
function recode({ levels, codes }: SliceAttribute, kept: readonly number[], recoded: Codes): Codes {
	const codeOf = new Int32Array(levels.length).fill(kept.length);
	kept.forEach((level, code) => (codeOf[level] = code));
	for (let i = 0; i < recoded.length; i += 1) recoded[i] = codeOf[codes[i] ?? 0] ?? kept.length;
	return recoded;
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
	const kept = table.attributes.map((attribute, at) => keptOf(attribute, (level) => keeps(at, level)));
	const sizes = kept.map((own, at) => Math.min(own.length + 1, table.attributes[at]?.levels.length ?? 1));
	const cells: CodedCells = {
		sizes,
		codes: table.attributes.map((attribute, at) =>
			recode(attribute, kept[at] ?? [], codesFor(sizes, attribute.codes.length))
		),
		counts: interleave(table)
	};
	const limit = Math.min(mostGathered, Math.max(64, table.tp.length));
	return coverBlocks(sets, sizes, limit).flatMap((block) => {
		const gathered = rollUpCodes(cells, block.attributes);
		return block.sets.flatMap((set) => {
			const within = set.map((attribute) => block.attributes.indexOf(attribute));
			return slicesOf(
				rollUpCodes(gathered, within),
				set,
				set.map((at) => kept[at] ?? [])
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
