import type { NumberSums } from './number-sums.ts';
import { asNumber } from './whole-sum.ts';

/**
 * The few means, variances and covariances that the metrics are functions of. Products of sums are taken whole, so that
 * only the rounding of each row's powers is left when a large mean is taken away.
 */
export interface Moments {
	/** Rows, or Kish's effective size (Σw)²/Σw² where they are weighted. */
	readonly size: number;
	readonly mean: Readonly<Record<'prediction' | 'label' | 'error' | 'errorSize' | 'errorSquare', number>>;
	/** Mean squared distances from the mean, over all rows and not one fewer; `labelSpread`, of (y − ȳ)², is NaN where it is not known. */
	readonly variance: Readonly<
		Record<'prediction' | 'label' | 'error' | 'errorSize' | 'errorSquare' | 'labelSpread', number>
	>;
	/** Of e² with (y − ȳ)². */
	readonly covariance: number;
}

/**
 * Rounding each fourth power to a double leaves about 10⁻¹⁶ of it: where the distances' own fourth power is no more than
 * this share of it (labels whose mean is some 2,000 times their spread), nothing is known of how it varies.
 */
const fewestDigits = 1e-13;

/** Less spread than this, beside the mean square, is what rounding leaves of equal values. */
const noSpread = 1e-14;

/** Null of sums over no row, or over no weight. */
export function momentsOf(sums: NumberSums): Moments | null {
	const { weight: w, units } = sums;
	if (w <= 0n || units === null) return null;
	const weight = asNumber(w);
	const [one, oneError] = [2 ** units.value, 2 ** units.error];
	const mean = (sum: bigint, unit: number): number => (asNumber(sum) / weight) * unit;
	/** From Σx and Σx² of a variable, and what x is in. */
	const variance = (sum: bigint, square: bigint, unit: number): number => {
		const spread = w * square - sum * sum;
		if (Number(spread) <= noSpread * Number(w) * Number(square)) return 0;
		return (asNumber(spread, 2) / weight ** 2) * unit ** 2;
	};
	const label = sums.label;
	const labelVariance = variance(label, sums.labelSquare, one);
	const errorSquare = mean(sums.errorSquare, oneError ** 2);
	const fourth =
		w ** 3n * sums.labelFourth -
		4n * w ** 2n * label * sums.labelCube +
		6n * w * label ** 2n * sums.labelSquare -
		3n * label ** 4n;
	const isKnown = Number(fourth) > fewestDigits * Number(w ** 3n) * Number(sums.labelFourth);
	const together =
		w ** 2n * sums.errorSquareLabelSquare -
		2n * w * label * sums.errorSquareLabel +
		label ** 2n * sums.errorSquare;
	return {
		size: asNumber(w * w, 2) / asNumber(sums.weightSquare),
		mean: {
			prediction: mean(sums.prediction, one),
			label: mean(label, one),
			error: mean(sums.error, oneError),
			errorSize: mean(sums.errorSize, oneError),
			errorSquare
		},
		variance: {
			prediction: variance(sums.prediction, sums.predictionSquare, one),
			label: labelVariance,
			error: variance(sums.error, sums.errorSquare, oneError),
			errorSize: variance(sums.errorSize, sums.errorSquare, oneError),
			errorSquare: variance(sums.errorSquare, sums.errorFourth, oneError ** 2),
			labelSpread: isKnown
				? Math.max(0, (asNumber(fourth, 4) / weight ** 4) * one ** 4 - labelVariance ** 2)
				: NaN
		},
		covariance: (asNumber(together, 3) / weight ** 3) * (one * oneError) ** 2 - errorSquare * labelVariance
	};
}
