import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { spreadOf, unscaled } from './scaled-sum.ts';
import type { ScoreSums } from './score-sums.ts';

/** Welch's t test of two means. */
export interface WelchTest {
	readonly t: number;
	readonly degreesOfFreedom: number;
	/** Two-sided. */
	readonly p: number;
}

/** Less spread than this, beside the mean square, is what rounding of the squares leaves of equal values. */
const noSpread = 1e-14;

/** The squared standard error of a mean; 0 where all values are equal. */
function squaredError({ n, score, square }: ScoreSums): number {
	const spread = spreadOf(n, score, square);
	return spread <= noSpread * n * unscaled(square) ? 0 : spread / (n * n * (n - 1));
}

/**
 * Welch's test of equal mean scores in two independent groups whose variances may differ; t is positive when a's mean
 * is higher. From n, Σs and Σs² alone, so exact whatever the bins. Null when either group has fewer than two rows, or
 * when neither has any spread, since nothing then says how far the means may stray.
 * Source: Welch 1947, "The generalization of Student's problem when several different population variances are involved".
 */
export function welchTest(a: ScoreSums, b: ScoreSums): WelchTest | null {
	if (a.n < 2 || b.n < 2) return null;
	const [ofA, ofB] = [squaredError(a), squaredError(b)];
	const both = ofA + ofB;
	if (!(both > 0)) return null;
	const t = (unscaled(a.score) / a.n - unscaled(b.score) / b.n) / Math.sqrt(both);
	const degreesOfFreedom = both ** 2 / (ofA ** 2 / (a.n - 1) + ofB ** 2 / (b.n - 1));
	return { t, degreesOfFreedom, p: Math.min(1, 2 * tCdf(-Math.abs(t), degreesOfFreedom)) };
}
