import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import type { Interval } from '../intervals/interval.ts';
import { intraclassCorrelation, type IntraclassForm } from './intraclass-correlation.ts';
import { meanSquares, type MeanSquares } from './mean-squares.ts';
import type { RatingSums } from './rating-sums.ts';

interface Design {
	readonly n: number;
	readonly k: number;
	/** Chance beyond each end. */
	readonly tail: number;
}

/** The F that is exceeded with chance `tail`, from the lower tail of its inverse, which keeps its digits. */
const upperF = (tail: number, over: number, under: number): number => 1 / fQuantile(tail, under, over);

/** Of one rater's rating, to that of the mean of k (Spearman–Brown); −∞ from where the mean's variance would not be positive. */
const stepUp = (reliability: number, k: number): number =>
	1 + (k - 1) * reliability > 0 ? (k * reliability) / (1 + (k - 1) * reliability) : -Infinity;

function consistency({ items, error }: MeanSquares, { n, k, tail }: Design): Interval {
	const ratio = items / error;
	const low = ratio / upperF(tail, n - 1, (n - 1) * (k - 1));
	const high = ratio * upperF(tail, (n - 1) * (k - 1), n - 1);
	return { low: (low - 1) / (low + k - 1), high: (high - 1) / (high + k - 1) };
}

function agreement({ items, raters, error }: MeanSquares, { n, k, tail }: Design): Interval {
	const single = (items - error) / (items + (k - 1) * error + (k * (raters - error)) / n);
	const one = (k * single * raters) / error;
	const other = n * (1 + (k - 1) * single) - k * single;
	const degrees = ((k - 1) * (n - 1) * (one + other) ** 2) / ((n - 1) * one ** 2 + other ** 2);
	const rest = k * raters + (k * n - k - n) * error;
	const [above, below] = [upperF(tail, n - 1, degrees), upperF(tail, degrees, n - 1)];
	return {
		low: (n * (items - above * error)) / (above * rest + n * items),
		high: (n * (below * items - error)) / (rest + n * below * items)
	};
}

/**
 * Interval of an intraclass correlation from F: exact for normal ratings in form 3, by Satterthwaite's degrees of
 * freedom in form 2. Null where it has no answer, or where nothing is left unexplained or between items, which would
 * claim certainty.
 * Source: Shrout & Fleiss 1979, p. 424–426; McGraw & Wong 1996, "Forming inferences about some intraclass correlation
 * coefficients", table 7.
 */
export function intraclassInterval(sums: RatingSums, form: IntraclassForm, level: number): Interval | null {
	const squares = meanSquares(sums);
	if (squares === null || squares.error === 0 || squares.items === 0) return null;
	if (intraclassCorrelation(sums, form).value === null) return null;
	const design = { n: sums.items, k: sums.raters.length, tail: (1 - level) / 2 };
	const { low, high } = (form.startsWith('3') ? consistency : agreement)(squares, design);
	return form.endsWith('1') ? { low, high } : { low: stepUp(low, design.k), high: stepUp(high, design.k) };
}
