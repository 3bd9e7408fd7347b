import type { Replicates, Resampling } from '../intervals/cell-bootstrap.ts';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { classRows, type ClassCounts } from './class-counts.ts';

/** A table of classes, and as many redrawings of it as were asked for. */
export interface ResampledClasses {
	readonly counts: ClassCounts;
	/** The cells of the first redrawing, then of the second, and so on. */
	readonly draws: Float64Array;
}

/** Rows added to the table in all, spread evenly over its cells: what ½ a cell adds to a binary table. */
const addedRows = 2;

/**
 * Redraws a group's table: multinomial, as many rows as the group has, on its counts and two rows more, spread evenly
 * over all cells. Between two classes that is ½ a cell, as for a binary decision; between many it keeps an empty cell
 * from being certain to stay empty without the added rows outweighing the group's own. Pass the classes of the whole
 * model, so that a class that a group lacks can be drawn.
 */
export function resampleClasses(
	counts: ClassCounts,
	{ seed, key, resamples = 2000 }: Resampling
): ResampledClasses {
	const random = seededRandom(seed, key);
	const size = counts.rows.length;
	const all = classRows(counts);
	const draws = new Float64Array(size * resamples);
	for (let from = 0; from < draws.length; from += size) {
		let rowsLeft = all;
		let weightLeft = all + addedRows;
		for (let cell = 0; cell < size - 1 && rowsLeft > 0; cell += 1) {
			const weight = (counts.rows[cell] ?? 0) + addedRows / size;
			const drawn = drawBinomial(random, rowsLeft, Math.min(1, weight / weightLeft));
			draws[from + cell] = drawn;
			rowsLeft -= drawn;
			weightLeft -= weight;
		}
		draws[from + size - 1] = rowsLeft;
	}
	return { counts, draws };
}

/** A statistic of one group on every redrawing of its table: for `bootstrapIntervals`, and to be combined with another group's. */
export function replicateClasses(
	{ counts, draws }: ResampledClasses,
	statistic: (counts: ClassCounts) => number | null
): Replicates {
	const size = counts.rows.length;
	const values = new Float64Array(size === 0 ? 0 : draws.length / size);
	for (let at = 0; at < values.length; at += 1) {
		const rows = draws.subarray(at * size, (at + 1) * size);
		values[at] = statistic({ classes: counts.classes, rows }) ?? NaN;
	}
	return { estimate: statistic(counts), values };
}
