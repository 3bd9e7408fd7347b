import type { NumberSums } from './number-sums.ts';
import { plainSpreads } from './plain-spreads.ts';
import { meanSquaredDistance, type Spreads } from './spreads.ts';
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
	/** Mean of (y − ȳ)², over all rows and not one fewer. */
	readonly spread: number;
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
	const spread = meanSquaredDistance(w, [sums.label, sums.labelSquare], one);
	const of = { units, errorSquare: mean.errorSquare, spread };
	return {
		size: asNumber(w * w, 2) / asNumber(sums.weightSquare),
		mean,
		spread,
		...(beside === undefined ? plainSpreads(sums, of) : weightedSpreads(sums, beside, of))
	};
}
