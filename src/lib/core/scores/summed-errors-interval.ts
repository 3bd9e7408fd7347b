import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import type { Figure } from './recipe-interval.ts';

/** Sums over independent normal errors of their first three powers. */
export interface ErrorPowers {
	readonly first: number;
	readonly second: number;
	readonly third: number;
}

const mean = Math.sqrt(2 / Math.PI);

/** How much the absolute values of the errors add up to at most: half-normals, by the expansion of Cornish and Fisher. */
function mostAbsoluteSum({ first, second, third }: ErrorPowers, level: number): number {
	const spread = Math.sqrt((1 - mean * mean) * second);
	if (spread === 0) return 0;
	const skewness = (mean * (2 * mean * mean - 1) * third) / spread ** 3;
	const z = criticalValue(level);
	return mean * first + spread * (z + ((z * z - 1) / 6) * skewness);
}

/**
 * Interval of a sum of absolute values, Σ|a|, of which Σ|a + e| was seen with independent normal errors e. Seeing is
 * biased upward, because errors alone have absolute values. So the low end takes off as much as |e| may add up to,
 * since Σ|a + e| ≤ Σ|a| + Σ|e|; and the high end adds what the errors may cancel with every a in its own direction,
 * since Σ|a + e| ≥ Σ|a| + Σ sign(a) e. It reaches 0 where chance explains all. Stays inside 0 to 1.
 * Source: both are the triangle inequality; Cornish & Fisher 1938, "Moments and cumulants in the specification of distributions".
 */
export function summedErrorsInterval({ value, error }: Figure, powers: ErrorPowers, level: number): Interval {
	return {
		low: Math.max(0, value - error - mostAbsoluteSum(powers, level)),
		high: Math.min(1, value + error + criticalValue(level) * Math.sqrt(powers.second))
	};
}
