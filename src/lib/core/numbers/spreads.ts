import type { NumberUnits } from './number-sums.ts';
import { asNumber } from './whole-sum.ts';

/** How far means may stray. */
export interface Spreads {
	/**
	 * Mean squared distances from the mean: over `size` less one each is the square of the mean's standard error. Where
	 * rows are weighted, each distance counts by its squared weight. `labelSpread`, of (y − ȳ)², is NaN where it is not
	 * known.
	 */
	readonly variance: Readonly<
		Record<'prediction' | 'label' | 'error' | 'errorSize' | 'errorSquare' | 'labelSpread', number>
	>;
	/** Of e² with (y − ȳ)². */
	readonly covariance: number;
}

/** What a spread is worked out from besides the sums. */
export interface SpreadOf {
	readonly units: NumberUnits;
	/** Σwe²/Σw */
	readonly errorSquare: number;
	/** Mean of (y − ȳ)². */
	readonly spread: number;
}

/**
 * Rounding each fourth power to a double leaves about 10⁻¹⁶ of it: where the distances' own fourth power is no more than
 * this share of it (labels whose mean is some 2,000 times their spread), nothing is known of how it varies.
 */
export const fewestDigits = 1e-13;

/** Less spread than this, beside the mean square, is what rounding leaves of equal values. */
export const noSpread = 1e-14;

/** From Σw, from Σwx and Σwx² of a variable, and what x is in. */
export function meanSquaredDistance(
	w: bigint,
	[sum, square]: readonly [bigint, bigint],
	unit: number
): number {
	const spread = w * square - sum * sum;
	if (Number(spread) <= noSpread * Number(w) * Number(square)) return 0;
	return (asNumber(spread, 2) / asNumber(w) ** 2) * unit ** 2;
}
