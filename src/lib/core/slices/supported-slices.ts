import { total } from '../cube/counts.ts';
import { attributeSets } from './attribute-sets.ts';
import { countSlices, type CountedSlice } from './count-slices.ts';
import type { MinimumSupport, SliceSearchOptions } from './slice-search.ts';
import type { LevelCodes, SliceTable } from './slice-table.ts';

/** Whether so many rows of all rows are enough to look at a slice. */
export const isSupported = (rows: number, all: number, minimum: MinimumSupport): boolean =>
	rows > 0 && (minimum.kind === 'rows' ? rows >= minimum.rows : rows / all >= minimum.share);

/** Every slice with enough rows: fewest conditions first, then by attribute and level. */
export function supportedSlices(
	table: SliceTable,
	{ depth, minimumSupport, missingMembership }: SliceSearchOptions,
	rows: number
): readonly CountedSlice[] {
	const sets = attributeSets(table.attributes.length, depth);
	const rowsOf = rowsOfCells(table);
	// A level that has too few rows alone has too few in every slice.
	const enough = table.attributes.map(({ levels, codes }) => {
		const byLevel = rowsByLevel(codes, levels.length, rowsOf);
		return levels.map(
			(level, code) =>
				isSupported(byLevel[code] ?? 0, rows, minimumSupport) &&
				(level !== null || missingMembership === 'compared')
		);
	});
	const counted = countSlices(table, sets, (attribute, level) => enough[attribute]?.[level] ?? false);
	const order = new Map(sets.map((set, at) => [set, at]));
	return counted
		.filter(({ counts }) => isSupported(total(counts), rows, minimumSupport))
		.sort((a, b) => (order.get(a.attributes) ?? 0) - (order.get(b.attributes) ?? 0));
}

// Both in plain loops: a callback for every cell of a large table takes longer than all that is done with it.
function rowsOfCells({ tp, fp, fn, tn }: SliceTable): Float64Array {
	const rows = new Float64Array(tp.length);
	for (let i = 0; i < rows.length; i += 1)
		rows[i] = (tp[i] ?? 0) + (fp[i] ?? 0) + (fn[i] ?? 0) + (tn[i] ?? 0);
	return rows;
}

function rowsByLevel(codes: LevelCodes, levels: number, rowsOf: Float64Array): Float64Array {
	const byLevel = new Float64Array(levels);
	for (let i = 0; i < codes.length; i += 1) {
		const code = codes[i] ?? 0;
		byLevel[code] = (byLevel[code] ?? 0) + (rowsOf[i] ?? 0);
	}
	return byLevel;
}
