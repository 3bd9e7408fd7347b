import type { NumberSums } from './number-sums.ts';
import { fewestDigits, meanSquaredDistance, type SpreadOf, type Spreads } from './spreads.ts';
import { asNumber } from './whole-sum.ts';

/** How far means may stray where every row weighs 1. */
export function plainSpreads(sums: NumberSums, { units, errorSquare, spread }: SpreadOf): Spreads {
	const { weight: w, label } = sums;
	const weight = asNumber(w);
	const [one, oneError] = [2 ** units.value, 2 ** units.error];
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
		variance: {
			prediction: meanSquaredDistance(w, [sums.prediction, sums.predictionSquare], one),
			label: spread,
			error: meanSquaredDistance(w, [sums.error, sums.errorSquare], oneError),
			errorSize: meanSquaredDistance(w, [sums.errorSize, sums.errorSquare], oneError),
			errorSquare: meanSquaredDistance(w, [sums.errorSquare, sums.errorFourth], oneError ** 2),
			labelSpread: isKnown ? Math.max(0, (asNumber(fourth, 4) / weight ** 4) * one ** 4 - spread ** 2) : NaN
		},
		covariance: (asNumber(together, 3) / weight ** 3) * (one * oneError) ** 2 - errorSquare * spread
	};
}
