import { boundedSums } from './bounded-sums.ts';
import type { NumberSums } from './number-sums.ts';
import { plusAll, timesAll } from './rounded.ts';
import { ifKnown, type SpreadOf, type Spreads } from './spreads.ts';
import type { SumsBeside, TermName } from './sums-beside.ts';
import { asNumber } from './whole-sum.ts';

/**
 * How far means of weighted rows may stray, by Taylor linearisation of the ratio Σwx/Σw: its variance is
 * Σw²(x − x̄)²/(Σw)². Here that is Σw²(x − x̄)²/Σw², which over Kish's size less one is the same but for the factor
 * size/(size − 1), the usual n/(n − 1) where weights are alike. Unlike Kish's size alone this does not take weights to
 * be unrelated to what they weigh. Of variables that are distances themselves, by the chain rule.
 * Source: Särndal, Swensson & Wretman 1992, "Model assisted survey sampling", results 5.5.1 and 5.6.2 (the mean of a
 * domain, and any smooth function of totals), for rows drawn independently; Binder 1983.
 */
export function weightedSpreads(
	sums: NumberSums,
	{ squares }: SumsBeside,
	{ one, oneError, errorSquare, spread }: SpreadOf
): Spreads {
	const of = boundedSums(sums, sums.rows, 1);
	const bySquare = boundedSums({ ...squares, weight: sums.weightSquare, weightSquare: 0n }, sums.rows, 2);
	const [weight, all] = [asNumber(sums.weight), asNumber(sums.weightSquare)];
	const [w, weightSquare, label] = [of('weight'), bySquare('weight'), of('label')];
	/** Σw²x² − 2x̄Σw²x + x̄²Σw², times (Σw)², of x and x² among the sums. */
	const distanceOf = (x: TermName, square: TermName) =>
		plusAll(
			timesAll(1, w, w, bySquare(square)),
			timesAll(-2, w, of(x), bySquare(x)),
			timesAll(1, of(x), of(x), weightSquare)
		);
	/** The same as a mean, and what x is in. */
	const about = (x: TermName, square: TermName, unit: number): number =>
		ifKnown(distanceOf(x, square), (sum) => (asNumber(sum, 3) / (weight ** 2 * all)) * unit ** 2);
	// Sums of w² with d = (y − ȳ)², with d² and with e²d.
	const meanDistance = about('label', 'labelSquare', one);
	const fourth = plusAll(
		timesAll(1, w, w, w, w, bySquare('labelFourth')),
		timesAll(-4, w, w, w, label, bySquare('labelCube')),
		timesAll(6, w, w, label, label, bySquare('labelSquare')),
		timesAll(-4, w, label, label, label, bySquare('label')),
		timesAll(1, label, label, label, label, weightSquare)
	);
	const together = plusAll(
		timesAll(1, w, w, bySquare('errorSquareLabelSquare')),
		timesAll(-2, w, label, bySquare('errorSquareLabel')),
		timesAll(1, label, label, bySquare('errorSquare'))
	);
	const meanSquare = (asNumber(squares.errorSquare) / all) * oneError ** 2;
	return {
		variance: {
			prediction: about('prediction', 'predictionSquare', one),
			label: meanDistance,
			error: about('error', 'errorSquare', oneError),
			errorSize: about('errorSize', 'errorSquare', oneError),
			errorSquare: about('errorSquare', 'errorFourth', oneError ** 2),
			labelSpread: ifKnown(fourth, (sum) =>
				Math.max(
					0,
					(asNumber(sum, 5) / (weight ** 4 * all)) * one ** 4 - 2 * spread * meanDistance + spread ** 2
				)
			)
		},
		covariance: ifKnown(together, (sum) => {
			const meanTogether = (asNumber(sum, 3) / (weight ** 2 * all)) * (one * oneError) ** 2;
			return meanTogether - spread * meanSquare - errorSquare * meanDistance + errorSquare * spread;
		})
	};
}
