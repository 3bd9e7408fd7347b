import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The z that a two-sided normal interval of this level reaches to: 1.96 at 0.95, 0 at 0, Infinity at 1.
 * Taken from the lower tail, which keeps its digits for the levels near 1 that large families need.
 */
export const criticalValue = (level: number): number => -quantile((1 - level) / 2, 0, 1);
