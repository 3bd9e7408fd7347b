import type { Counts } from '../cube/counts.ts';
import { squaresAsCounts, weightsAsCounts, type WeightedCounts } from './weighted-counts.ts';

/**
 * Kish's effective size of the rows in some of the four cells: (Σw)²/Σw². The rows themselves where all weights are
 * alike, fewer the more they differ, and 1 where one row has all the weight. 0 where there is no weight.
 * Source: Kish 1965, "Survey sampling", section 11.7.
 * @param cells 1 for each cell that counts, 0 for the others: a metric's own denominator
 */
export function kishSize(weights: WeightedCounts, cells: Counts): number {
	const over = (c: Counts): number => cells.tp * c.tp + cells.fp * c.fp + cells.fn * c.fn + cells.tn * c.tn;
	const squares = over(squaresAsCounts(weights));
	return squares > 0 ? over(weightsAsCounts(weights)) ** 2 / squares : 0;
}
