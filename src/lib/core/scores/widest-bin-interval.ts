import type { Interval } from '../intervals/interval.ts';
import { sidakLevel } from '../intervals/sidak-level.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { RecipeBin } from './interval-recipe.ts';

/** The smallest and the largest gap of a bin, when its share of positives is anywhere in its Wilson interval. */
function gapOf({ rows, positives, mean, slack }: RecipeBin, level: number): Interval {
	const share = wilsonInterval({ successes: positives, trials: rows }, level) ?? { low: 0, high: 1 };
	return {
		low: Math.max(0, Math.max(share.low - mean, mean - share.high) - slack),
		high: Math.min(1, Math.max(share.high - mean, mean - share.low) + slack)
	};
}

/**
 * Interval of the widest gap between mean score and share of positives in any bin, from simultaneous Wilson intervals
 * of all of them: it is no smaller than any bin's smallest gap and no larger than the largest of all. Bins with few
 * rows make it wide, as they should. Null without bins.
 */
export function widestBinInterval(bins: readonly RecipeBin[], level: number): Interval | null {
	if (bins.length === 0) return null;
	const gaps = bins.map((bin) => gapOf(bin, sidakLevel(level, bins.length)));
	return {
		low: Math.max(...gaps.map(({ low }) => low)),
		high: Math.max(...gaps.map(({ high }) => high))
	};
}
