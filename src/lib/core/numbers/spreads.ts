import { isKnown, mostOfVariance, plusAll, timesAll, type Rounded } from './rounded.ts';

/** How far means may stray. */
export interface Spreads {
	/**
	 * Mean squared distances from the mean: over `size` less one each is the square of the mean's standard error. Where
	 * rows are weighted, each distance counts by its squared weight. `labelSpread` is of (y − ȳ)². NaN where rounding
	 * may have made it what it is (that of equal values too, which is 0).
	 */
	readonly variance: Readonly<
		Record<'prediction' | 'label' | 'error' | 'errorSize' | 'errorSquare' | 'labelSpread', number>
	>;
	/** Of e² with (y − ȳ)²; NaN as above. */
	readonly covariance: number;
}

/** What a spread is worked out from besides the sums: what values and errors are in, and the means of e² and of (y − ȳ)². */
export interface SpreadOf {
	readonly one: number;
	readonly oneError: number;
	readonly errorSquare: number;
	readonly spread: number;
}

/** Σw·Σwx² − (Σwx)²: (Σw)² times the mean squared distance of a variable from its mean. */
export const squaredDistance = (weight: Rounded, sum: Rounded, square: Rounded): Rounded =>
	plusAll(timesAll(1, weight, square), timesAll(-1, sum, sum));

/** What `of` makes of a whole number where an interval may be told from it. */
export const ifKnown = (sum: Rounded, of: (value: bigint) => number): number =>
	isKnown(sum, mostOfVariance) ? of(sum.value) : NaN;
