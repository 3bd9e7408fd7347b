import { boundedSums } from './bounded-sums.ts';
import type { NumberSums } from './number-sums.ts';
import { plusAll, timesAll } from './rounded.ts';
import { ifKnown, squaredDistance, type SpreadOf, type Spreads } from './spreads.ts';
import type { TermName } from './sums-beside.ts';
import { asNumber } from './whole-sum.ts';

/** How far means may stray where every row weighs 1. */
export function plainSpreads(sums: NumberSums, { one, oneError, errorSquare, spread }: SpreadOf): Spreads {
	const of = boundedSums(sums, sums.rows);
	const weight = asNumber(sums.weight);
	const w = { value: sums.weight, error: 0 };
	const label = of('label');
	/** Of x and x² among the sums, and what x is in. */
	const about = (x: TermName, square: TermName, unit: number): number =>
		ifKnown(squaredDistance(w, of(x), of(square)), (sum) => (asNumber(sum, 2) / weight ** 2) * unit ** 2);
	const fourth = plusAll(
		timesAll(1, w, w, w, of('labelFourth')),
		timesAll(-4, w, w, label, of('labelCube')),
		timesAll(6, w, label, label, of('labelSquare')),
		timesAll(-3, label, label, label, label)
	);
	const together = plusAll(
		timesAll(1, w, w, of('errorSquareLabelSquare')),
		timesAll(-2, w, label, of('errorSquareLabel')),
		timesAll(1, label, label, of('errorSquare'))
	);
	return {
		variance: {
			prediction: about('prediction', 'predictionSquare', one),
			label: about('label', 'labelSquare', one),
			error: about('error', 'errorSquare', oneError),
			errorSize: about('errorSize', 'errorSquare', oneError),
			errorSquare: about('errorSquare', 'errorFourth', oneError ** 2),
			labelSpread: ifKnown(fourth, (sum) =>
				Math.max(0, (asNumber(sum, 4) / weight ** 4) * one ** 4 - spread ** 2)
			)
		},
		covariance: ifKnown(
			together,
			(sum) => (asNumber(sum, 3) / weight ** 3) * (one * oneError) ** 2 - errorSquare * spread
		)
	};
}
