import tCdf from '@stdlib/stats-base-dists-t-cdf';
import type { Interval } from '../intervals/interval.ts';
import { difference } from '../disparities/difference.ts';
import { ratio } from '../disparities/ratio.ts';
import type { Answer } from '../metrics/answer.ts';
import { tValue, type Estimate } from './estimate.ts';

/** Two groups' statistics set side by side. Interval and test are null where the rows do not say how far either may stray. */
export interface EstimateComparison {
	readonly answer: Answer;
	readonly interval: (level: number) => Interval | null;
	/** Welch's t, its degrees of freedom, and its two-sided p; the null hypothesis is that both are alike. */
	readonly test: { readonly t: number; readonly degreesOfFreedom: number; readonly p: number } | null;
}

/** Squared errors added, with Satterthwaite's degrees of freedom; null where neither has an error. */
function pooledError(
	[a, b]: readonly [number, number],
	[one, other]: readonly [Estimate, Estimate]
): { readonly error: number; readonly degreesOfFreedom: number } | null {
	const both = a * a + b * b;
	if (!(both > 0)) return null;
	return {
		error: Math.sqrt(both),
		degreesOfFreedom: both ** 2 / (a ** 4 / one.degreesOfFreedom + b ** 4 / other.degreesOfFreedom)
	};
}

const testOf = (gap: number, pooled: NonNullable<ReturnType<typeof pooledError>>) => {
	const t = gap / pooled.error;
	const { degreesOfFreedom } = pooled;
	return { t, degreesOfFreedom, p: Math.min(1, 2 * tCdf(-Math.abs(t), degreesOfFreedom)) };
};

/**
 * The difference of two independent groups' statistics, by Welch: variances may differ. 0 is no gap, and swapping the
 * groups changes signs alone. Both groups need two rows at least that are not all alike, or there is neither interval
 * nor test: a group whose rows are all alike has not shown that it never varies.
 * Source: Welch 1947, "The generalization of Student's problem when several different population variances are involved".
 */
export function estimateDifference(group: Estimate, reference: Estimate): EstimateComparison {
	const gap = difference(group.answer, reference.answer);
	const [a, b] = [group.standardError, reference.standardError];
	const pooled = a === null || b === null ? null : pooledError([a, b], [group, reference]);
	const { value } = gap;
	if (value === null || pooled === null) return { answer: gap, interval: () => null, test: null };
	return {
		answer: gap,
		interval: (level) => {
			const reach = tValue(level, pooled.degreesOfFreedom) * pooled.error;
			return { low: value - reach, high: value + reach };
		},
		test: testOf(value, pooled)
	};
}

/**
 * The ratio of two independent groups' statistics, for those that are positive in both: symmetric on the logarithm, by
 * the delta method with Welch's degrees of freedom. 1 is no gap, and swapping the groups inverts it. Where either is 0
 * or negative the ratio is given without interval or test.
 */
export function estimateRatio(group: Estimate, reference: Estimate): EstimateComparison {
	const quotient = ratio(group.answer, reference.answer);
	const none = { answer: quotient, interval: () => null, test: null };
	const [a, b] = [group.answer.value, reference.answer.value];
	if (a === null || b === null || a <= 0 || b <= 0) return none;
	if (group.standardError === null || reference.standardError === null) return none;
	const pooled = pooledError([group.standardError / a, reference.standardError / b], [group, reference]);
	if (pooled === null) return none;
	return {
		answer: quotient,
		interval: (level) => {
			const reach = tValue(level, pooled.degreesOfFreedom) * pooled.error;
			return { low: (a / b) * Math.exp(-reach), high: (a / b) * Math.exp(reach) };
		},
		test: testOf(Math.log(a / b), pooled)
	};
}
