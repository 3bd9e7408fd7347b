import { criticalValue } from './critical-value.ts';
import { findRoot } from './find-root.ts';
import type { Interval, Proportion, ProportionPair } from './interval.ts';
import { pairDegrees } from './pair-degrees.ts';

/**
 * Signed score statistic of the hypothesis that the rate of a is `ratio` times the rate of b.
 * Both rates are replaced by their maximum-likelihood estimates under the hypothesis (Miettinen & Nurminen
 * 1985, equations 10–12), and the variance carries their factor N/(N − 1). Falls as the ratio grows.
 */
function scoreStatistic({ a, b, correlation }: ProportionPair, ratio: number): number {
	const n = a.trials + b.trials;
	const gap = a.successes / a.trials - (ratio * b.successes) / b.trials;
	if (gap === 0) return 0;
	const linear = ratio * a.trials + a.successes + b.trials + ratio * b.successes;
	const events = a.successes + b.successes;
	const discriminant = Math.max(0, linear * linear - 4 * n * ratio * events);
	// The smaller root, written so that nothing cancels.
	const rateB = Math.min(1, (2 * events) / (linear + Math.sqrt(discriminant)));
	const rateA = Math.min(1, ratio * rateB);
	const varianceA = (rateA * (1 - rateA)) / a.trials;
	const varianceB = (ratio * ratio * rateB * (1 - rateB)) / b.trials;
	const shared = 2 * correlation * Math.sqrt(varianceA * varianceB);
	const variance = Math.max(0, varianceA + varianceB - shared) * (n / (n - 1));
	return gap / Math.sqrt(variance);
}

/**
 * Miettinen–Nurminen score interval of the ratio a/b of two independent proportions.
 * 1 means the same rate; `high` is Infinity when b has no success, `low` is 0 when a has none, and with no
 * success at all the data set no bound: [0, ∞]. Null when either group has no trials.
 * Source: Miettinen & Nurminen 1985, "Comparative analysis of two rates".
 */
export const miettinenNurminenRatioInterval = (
	a: Proportion,
	b: Proportion,
	level: number
): Interval | null => correlatedRatioInterval({ a, b, correlation: 0 }, level);

/**
 * The same at effective sizes, with t on the pair's degrees of freedom, and with the covariance of two estimates whose
 * clusters have rows on both sides. [0, ∞] where either side is a single cluster.
 */
export function correlatedRatioInterval(pair: ProportionPair, level: number): Interval | null {
	const { a, b } = pair;
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const z = criticalValue(level, pairDegrees(pair));
	if (z === Infinity) return { low: 0, high: Infinity };
	const rateA = a.successes / a.trials;
	const rateB = b.successes / b.trials;
	// Searched on the logarithm, where 0.8 and 1.25 are equally far; a zero rate stands in as half an event.
	const middle = Math.log((rateA || 0.5 / a.trials) / (rateB || 0.5 / b.trials));
	const end = (target: number, step: number): number => {
		const excess = (logRatio: number) => scoreStatistic(pair, Math.exp(logRatio)) - target;
		const ahead = Math.sign(step);
		let inner = middle;
		while (excess(inner) * ahead < 0) inner -= step;
		let width = step;
		while (excess(inner + width) * ahead > 0) width *= 2;
		return Math.exp(findRoot(excess, inner, inner + width));
	};
	return {
		low: a.successes > 0 ? end(z, -1) : 0,
		high: b.successes > 0 ? end(-z, 1) : Infinity
	};
}
