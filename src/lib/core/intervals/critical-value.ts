import quantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * The z that a two-sided normal interval of this level reaches to: 1.96 at 0.95, 0 at 0, Infinity at 1.
 * With `degrees` of freedom it is Student's t: farther out, and Infinity with none, when nothing bounds the estimate.
 * Taken from the lower tail, which keeps its digits for the levels near 1 that large families need.
 */
export function criticalValue(level: number, degrees = Infinity): number {
	const tail = (1 - level) / 2;
	if (degrees === Infinity) return -quantile(tail, 0, 1);
	return degrees > 0 ? -tQuantile(tail, degrees) : Infinity;
}
