import { boundedSums, type BoundedSums } from './bounded-sums.ts';
import { haveOneLabel } from './have-one-label.ts';
import type { NumberSums } from './number-sums.ts';
import { plainSpreads } from './plain-spreads.ts';
import { isKnown, mostOfValue } from './rounded.ts';
import { squaredDistance, type Spreads } from './spreads.ts';
import { weightedSpreads } from './weighted-spreads.ts';
import { asNumber } from './whole-sum.ts';

/**
 * The few means, variances and covariances that the metrics are functions of. Products of sums are taken whole, so that
 * only the rounding of each row's powers is left when a large mean is taken away.
 */
export interface Moments extends Spreads {
	/** Rows, or Kish's effective size (Σw)²/Σw² where they are weighted. */
	readonly size: number;
	readonly mean: Readonly<Record<'prediction' | 'label' | 'error' | 'errorSize' | 'errorSquare', number>>;
	/** Mean of (y − ȳ)², over all rows and not one fewer; NaN where it is too small beside ȳ² for its digits to be known. */
	readonly spread: number;
	/** How far rounding may have moved the mean of e². It is 0 only where all errors are. */
	readonly errorSquareLost: number;
}

/** Null of sums over no row, or over no weight. */
export function momentsOf(sums: NumberSums): Moments | null {
	const { weight: w, units, beside } = sums;
	if (w <= 0n || units === null) return null;
	const weight = asNumber(w);
	const [one, oneError] = [2 ** units.value, 2 ** units.error];
	const meanOf = (sum: bigint, unit: number): number => (asNumber(sum) / weight) * unit;
	const mean = {
		prediction: meanOf(sums.prediction, one),
		label: meanOf(sums.label, one),
		error: meanOf(sums.error, oneError),
		errorSize: meanOf(sums.errorSize, oneError),
		errorSquare: meanOf(sums.errorSquare, oneError ** 2)
	};
	const of = boundedSums(sums, sums.rows, beside === undefined ? 0 : 1);
	const spread = spreadOfLabels(sums, of, one);
	const from = { one, oneError, errorSquare: mean.errorSquare, spread };
	return {
		size: asNumber(w * w, 2) / asNumber(sums.weightSquare),
		mean,
		spread,
		// Nothing was rounded of errors that are all 0.
		errorSquareLost: sums.errorSize === 0n ? 0 : (of('errorSquare').error / Number(w)) * oneError ** 2,
		...(beside === undefined ? plainSpreads(sums, from) : weightedSpreads(sums, beside, from))
	};
}

function spreadOfLabels(sums: NumberSums, of: BoundedSums, one: number): number {
	const w = of('weight');
	const distance = squaredDistance(w, of('label'), of('labelSquare'));
	if (isKnown(distance, mostOfValue))
		return (asNumber(distance.value, 2) / asNumber(w.value) ** 2) * one ** 2;
	return haveOneLabel(sums) ? 0 : NaN;
}
