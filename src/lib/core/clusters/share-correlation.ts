import { isCertain, type ClusteredShare } from './clustered-share.ts';
import { bilinear, type CrossMoments } from './cross-moments.ts';
import type { LinearFraction } from './linear-fraction.ts';

/**
 * Correlation of one metric's estimates in two groups that clusters span: the covariance of their residuals over
 * clusters, Σ(y_gc − r_g·n_gc)(y_hc − r_h·n_hc), against both their sizes. 0 where no cluster has rows in both, and
 * where either rate is 0 or 1; between −1 and 1 (Cauchy and Schwarz), whatever factor C/(C − 1) each variance carries.
 */
export function shareCorrelation(
	{
		first,
		second,
		cross
	}: { readonly first: ClusteredShare; readonly second: ClusteredShare; readonly cross: CrossMoments },
	of: LinearFraction
): number {
	if (isCertain(first.sums) || isCertain(second.sums)) return 0;
	const scale = Math.sqrt(first.strayed * second.strayed);
	if (scale === 0) return 0;
	const rate = ({ sums }: ClusteredShare): number => sums.successes / sums.trials;
	const [r, s] = [rate(first), rate(second)];
	const { numerator: u, denominator: v } = of;
	const covariance =
		bilinear(cross, u, u) -
		s * bilinear(cross, u, v) -
		r * bilinear(cross, v, u) +
		r * s * bilinear(cross, v, v);
	return Math.max(-1, Math.min(1, covariance / scale));
}
