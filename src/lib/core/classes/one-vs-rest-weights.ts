import type { Counts } from '../cube/counts.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { weighted } from '../weights/group-weights.ts';
import type { WeightedCounts } from '../weights/weighted-counts.ts';
import type { ClassCounts } from './class-counts.ts';
import { oneVsRest } from './one-vs-rest.ts';

/** A class against all others, its four cells rows or, where rows are weighted, their weights, as a group's are. */
export function oneVsRestGroup(counts: ClassCounts, name: string): GroupStatistics {
	const { classes, weights } = counts;
	if (weights === undefined) return oneVsRest(counts, name);
	const rows = oneVsRest({ classes, rows: weights.rows }, name);
	const [sums, squares] = [cells(classes, weights.sums, name), cells(classes, weights.squares, name)];
	const together: WeightedCounts = {
		...sums,
		tp_squares: squares.tp,
		fp_squares: squares.fp,
		fn_squares: squares.fn,
		tn_squares: squares.tn
	};
	return weighted(rows, together);
}

/** The four cells of a class, added up exactly. */
function cells(
	classes: readonly string[],
	values: readonly bigint[],
	name: string
): Readonly<Record<keyof Counts, bigint>> {
	const size = classes.length;
	const own = classes.indexOf(name);
	const sum = { tp: 0n, fp: 0n, fn: 0n, tn: 0n };
	values.forEach((value, at) => {
		const [isLabel, isPredicted] = [Math.floor(at / size) === own, at % size === own];
		sum[isLabel ? (isPredicted ? 'tp' : 'fn') : isPredicted ? 'fp' : 'tn'] += value;
	});
	return sum;
}
