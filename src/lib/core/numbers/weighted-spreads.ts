import type { NumberSums } from './number-sums.ts';
import { fewestDigits, noSpread, type SpreadOf, type Spreads } from './spreads.ts';
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
	{ units, errorSquare, spread }: SpreadOf
): Spreads {
	const { weight: w, label, weightSquare } = sums;
	const [weight, all] = [asNumber(w), asNumber(weightSquare)];
	const [one, oneError] = [2 ** units.value, 2 ** units.error];
	/** Of x and x² among the sums, and what x is in. */
	const about = (x: TermName, square: TermName, unit: number): number => {
		const distance = w ** 2n * squares[square] - 2n * w * sums[x] * squares[x] + sums[x] ** 2n * weightSquare;
		if (Number(distance) <= noSpread * Number(w ** 2n) * Number(squares[square])) return 0;
		return (asNumber(distance, 3) / (weight ** 2 * all)) * unit ** 2;
	};
	// Sums of w² with d = (y − ȳ)², with d² and with e²d.
	const distances =
		w ** 2n * squares.labelSquare - 2n * w * label * squares.label + label ** 2n * weightSquare;
	const fourth =
		w ** 4n * squares.labelFourth -
		4n * w ** 3n * label * squares.labelCube +
		6n * w ** 2n * label ** 2n * squares.labelSquare -
		4n * w * label ** 3n * squares.label +
		label ** 4n * weightSquare;
	const together =
		w ** 2n * squares.errorSquareLabelSquare -
		2n * w * label * squares.errorSquareLabel +
		label ** 2n * squares.errorSquare;
	const isKnown = Number(fourth) > fewestDigits * Number(w ** 4n) * Number(squares.labelFourth);
	const meanDistance = (asNumber(distances, 3) / (weight ** 2 * all)) * one ** 2;
	const meanFourth = (asNumber(fourth, 5) / (weight ** 4 * all)) * one ** 4;
	const meanTogether = (asNumber(together, 3) / (weight ** 2 * all)) * (one * oneError) ** 2;
	const meanSquare = (asNumber(squares.errorSquare) / all) * oneError ** 2;
	return {
		variance: {
			prediction: about('prediction', 'predictionSquare', one),
			label: about('label', 'labelSquare', one),
			error: about('error', 'errorSquare', oneError),
			errorSize: about('errorSize', 'errorSquare', oneError),
			errorSquare: about('errorSquare', 'errorFourth', oneError ** 2),
			labelSpread: isKnown ? Math.max(0, meanFourth - 2 * spread * meanDistance + spread ** 2) : NaN
		},
		covariance: meanTogether - spread * meanSquare - errorSquare * meanDistance + errorSquare * spread
	};
}
