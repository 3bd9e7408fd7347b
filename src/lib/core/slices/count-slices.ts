import type { Counts } from '../cube/counts.ts';
import { coverBlocks, joinAttributes } from './attribute-sets.ts';
import type { CodedCells } from './coded-cells.ts';
import { codedEntries } from './coded-entries.ts';
import { rollUpCodes } from './roll-up-codes.ts';
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
function recoded({ levels }: SliceAttribute, kept: readonly number[]): Int32Array {
	const codeOf = new Int32Array(levels.length).fill(kept.length);
	kept.forEach((level, code) => (codeOf[level] = code));
	return codeOf;
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
	const joined = joinAttributes(sizes);
	const entries = codedEntries(table, {
		sizes,
		joined,
		codeOf: table.attributes.map((attribute, at) => recoded(attribute, kept[at] ?? []))
	});
	const limit = Math.min(mostGathered, Math.max(64, table.tp.length));
	const inColumns = groupByColumns(sets, joined);
	const blocks = coverBlocks(
		[...inColumns.values()].map(({ columns }) => columns),
		entries.sizes,
		limit
	);
	return blocks.flatMap((block) => {
		const attributes = block.attributes.flatMap((column) => joined[column] ?? []);
		const gathered = rollUpCodes(
			entries,
			block.attributes,
			attributes.map((attribute) => sizes[attribute] ?? 1)
		);
		const held = block.sets.flatMap((columns) => inColumns.get(columns.join())?.sets ?? []);
		return held.flatMap((set) => {
			const within = set.map((attribute) => attributes.indexOf(attribute));
			return slicesOf(
				rollUpCodes(gathered, within),
				set,
				set.map((at) => kept[at] ?? [])
			);
		});
	});
}

/** Sets of attributes by the columns that hold them, ascending. */
function groupByColumns(sets: readonly (readonly number[])[], joined: readonly (readonly number[])[]) {
	const columnOf = new Map(joined.flatMap((attributes, column) => attributes.map((at) => [at, column])));
	const groups = new Map<string, { columns: readonly number[]; sets: (readonly number[])[] }>();
	for (const set of sets) {
		const columns = [...new Set(set.map((at) => columnOf.get(at) ?? 0))].sort((a, b) => a - b);
		const known = groups.get(columns.join()) ?? { columns, sets: [] };
		known.sets.push(set);
		groups.set(columns.join(), known);
	}
	return groups;
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
