import { seededRandom } from '../src/lib/core/intervals/seeded-random.ts';
import type { SliceTable } from '../src/lib/core/slices/slice-table.ts';
import type { SliceRows } from '../tests/oracle/brute-force-slices.ts';

/** Levels of the twelve attributes of the synthetic log: 138 million combinations, so nearly every row is a finest cell. */
export const levelCounts = [2, 3, 4, 5, 6, 8, 10, 2, 5, 4, 6, 5] as const;

/** A log of so many rows with uneven levels and a few slices whose errors differ. The same for the same seed. */
export function sliceLog(rows: number, seed: number): SliceRows {
	const random = seededRandom(seed, 'slice log');
	const columns = levelCounts.map((count, at) => ({
		name: `attribute ${String(at + 1)}`,
		levels: Array.from({ length: count }, (_, level) => `level ${String(level + 1)}`),
		// Squared, so that low levels are common and the last ones rare.
		codes: Int32Array.from({ length: rows }, () => Math.floor(count * random() ** 1.5))
	}));
	const at = (column: number, row: number): number => columns[column]?.codes[row] ?? 0;
	const label = Array.from({ length: rows }, () => random() < 0.2);
	const decision = label.map((positive, row) => {
		const harm = (at(2, row) === 1 && at(4, row) === 0 ? 0.06 : 0) + (at(6, row) === 2 ? 0.03 : 0);
		return random() < (positive ? 0.7 - harm : 0.1 + harm);
	});
	return { columns, label, decision };
}

/** The log with every row as a cell of its own: more cells than any cube of it has. */
export function rowsAsCells({ columns, label, decision }: SliceRows): SliceTable {
	const when = (positive: boolean, selected: boolean): Float64Array =>
		Float64Array.from(label, (own, row) => Number(own === positive && decision[row] === selected));
	return {
		attributes: columns.map(({ name, levels, codes }) => ({ name, levels, codes: Int32Array.from(codes) })),
		tp: when(true, true),
		fp: when(false, true),
		fn: when(true, false),
		tn: when(false, false)
	};
}
