import type { LinearFraction } from '../clusters/linear-fraction.ts';
import type { Counts } from '../cube/counts.ts';
import type { Proportion } from '../intervals/interval.ts';
import { kishSize } from './kish-size.ts';
import { weightsAsCounts, type WeightedCounts } from './weighted-counts.ts';

/**
 * A proportion of weighted rows for the score formulas: the weighted rate over Kish's effective size of its own
 * denominator. Rows are taken to be drawn one by one, so there are no degrees of freedom to lose (Infinity); where
 * they come in clusters, `clusteredShare` takes the weights instead. 0 out of 0 where the denominator has no weight.
 */
export function weightedProportion(weights: WeightedCounts, of: LinearFraction): Proportion {
	const counts = weightsAsCounts(weights);
	const over = (u: Counts): number =>
		u.tp * counts.tp + u.fp * counts.fp + u.fn * counts.fn + u.tn * counts.tn;
	const trials = kishSize(weights, of.denominator);
	const [above, below] = [over(of.numerator), over(of.denominator)];
	const rate = below > 0 ? Math.min(1, above / below) : 0;
	return { successes: rate === 1 ? trials : rate * trials, trials, degrees: Infinity };
}
