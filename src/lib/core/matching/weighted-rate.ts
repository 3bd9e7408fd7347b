import type { Proportion } from '../intervals/interval.ts';

/** One cell of the reference: its rate, and the share of the group's matched rows that lie in the cell. */
export interface WeightedCell {
	readonly rate: Proportion;
	readonly weight: number;
}

const rateOf = ({ successes, trials }: Proportion): number => successes / trials;

/**
 * Variance of Σ w p over cells, the weights given: each row's weight times its distance from its cell's rate, squared,
 * summed, with n/(n − 1) for each cell. A cell of one row has no distance from itself and takes that from `mean`,
 * which errs on the wide side (the "centred" single unit of survey programs).
 */
const withinCells = (cells: readonly WeightedCell[], mean: number): number =>
	cells.reduce((sum, { rate, weight }) => {
		const p = rateOf(rate);
		return sum + weight ** 2 * (rate.trials < 2 ? (p - mean) ** 2 : (p * (1 - p)) / (rate.trials - 1));
	}, 0);

/**
 * A weighted rate over cells as a proportion for the score formulas: Σ w p out of as many rows as would tell as much
 * if they weighed alike, which is n over the design effect and never more than n. Where the rows of every cell ended
 * alike there is no design effect, and it is Kish's size (Σw)²/Σw². Every cell has a row and the weights sum to 1; one
 * cell is its own rows.
 * Source: Kish 1965, "Survey Sampling", section 8.2 (design effect); Korn & Graubard 1998, "Confidence intervals for
 * proportions with small expected number of positive counts estimated from survey data" (effective size).
 */
export function weightedRate(cells: readonly WeightedCell[]): Proportion {
	const [only] = cells;
	if (cells.length === 1 && only !== undefined) return only.rate;
	const n = cells.reduce((sum, { rate }) => sum + rate.trials, 0);
	const mean = cells.reduce((sum, { rate, weight }) => sum + weight * rateOf(rate), 0);
	const kish = 1 / cells.reduce((sum, { rate, weight }) => sum + weight ** 2 / rate.trials, 0);
	const variance = withinCells(cells, mean);
	const effect = (variance * (n - 1)) / (mean * (1 - mean));
	const trials = Math.min(n, effect > 0 && Number.isFinite(effect) ? n / effect : kish);
	const [none, all] = [
		cells.every(({ rate }) => rate.successes === 0),
		cells.every(({ rate }) => rate.successes === rate.trials)
	];
	// A rate of 0 or 1 stays exactly that.
	return { successes: none ? 0 : all ? trials : mean * trials, trials };
}
