import { total, type Counts } from '../cube/counts.ts';
import { criticalValue } from '../intervals/critical-value.ts';
import { cellGradient } from './cell-gradient.ts';
import type { ClusteredGroup } from './clustered-share.ts';
import { fewestClusters } from './clusters-of.ts';
import { bilinear, withItself } from './cross-moments.ts';

/** How many rows without clusters a group is worth to a statistic, and the degrees of freedom of that. */
export interface SmoothSize {
	readonly size: number;
	readonly degrees: number;
}

/**
 * As many rows as cells are redrawn with: percentiles know no degrees of freedom, so the size is cut by (z/t)² at 95 %.
 * Source: Korn & Graubard 1998, who correct the effective size of a proportion so.
 */
export const resamplingSize = ({ size, degrees }: SmoothSize): number =>
	size * (criticalValue(0.95) / criticalValue(0.95, degrees)) ** 2;

/**
 * The effective size of a group for any statistic that depends only on the shares of its four cells (F1, balanced
 * accuracy, a likelihood ratio): by the delta method its variance is C/(C − 1) · gᵀMg over clusters and Σ c·g² over
 * rows, g being its gradient. The residuals gᵀz_c add up to 0, because such a statistic does not change when all cells
 * grow alike. Resampling cells at this size then shows what the clusters do.
 * Where nothing varies, or the statistic has no answer, it is the size N²/Σn_c² of rows that agree within every
 * cluster. C is the fewest clusters of any margin, since such statistics mix margins.
 * @param rows Kish's effective size where rows are weighted
 */
export function smoothSize(
	group: ClusteredGroup,
	statistic: (counts: Counts) => number | null,
	rows = total(group.counts)
): SmoothSize {
	const { counts, moments } = group;
	const clusters = fewestClusters(moments);
	const degrees = Math.max(0, clusters - 1);
	const sums = total(counts);
	if (!(sums > 0)) return { size: 0, degrees };
	const every = { tp: 1, fp: 1, fn: 1, tn: 1 };
	const own = withItself(moments);
	const worst = Math.min(rows, sums ** 2 / bilinear(own, every, every));
	const g = cellGradient(counts, statistic);
	if (g === null || clusters < 2) return { size: worst, degrees };
	const clustered = (clusters / (clusters - 1)) * bilinear(own, g, g);
	const independent =
		(sums / rows) *
		(counts.tp * g.tp ** 2 + counts.fp * g.fp ** 2 + counts.fn * g.fn ** 2 + counts.tn * g.tn ** 2);
	if (!(independent > 0)) return { size: worst, degrees };
	const effect = clustered / independent;
	return { size: effect <= 1 ? rows : rows / effect, degrees };
}
