import { criticalValue } from './critical-value.ts';
import { findRoot } from './find-root.ts';
import type { Interval, Proportion } from './interval.ts';

/**
 * Signed score statistic of the hypothesis that the rate of a is `ratio` times the rate of b.
 * Both rates are replaced by their maximum-likelihood estimates under the hypothesis (Miettinen & Nurminen
 * 1985, equations 10–12), and the variance carries their factor N/(N − 1). Falls as the ratio grows.
 */
function scoreStatistic(a: Proportion, b: Proportion, ratio: number): number {
	const n = a.trials + b.trials;
	const gap = a.successes / a.trials - (ratio * b.successes) / b.trials;
	if (gap === 0) return 0;
	const linear = ratio * a.trials + a.successes + b.trials + ratio * b.successes;
	const events = a.successes + b.successes;
	const discriminant = Math.max(0, linear * linear - 4 * n * ratio * events);
	// The smaller root, written so that nothing cancels.
	const rateB = Math.min(1, (2 * events) / (linear + Math.sqrt(discriminant)));
	const rateA = Math.min(1, ratio * rateB);
	const variance =
		((rateA * (1 - rateA)) / a.trials + (ratio * ratio * rateB * (1 - rateB)) / b.trials) * (n / (n - 1));
	return gap / Math.sqrt(variance);
}

/**
 * Miettinen–Nurminen score interval of the ratio a/b of two independent proportions.
 * 1 means the same rate; `high` is Infinity when b has no success, `low` is 0 when a has none, and with no
 * success at all the data set no bound: [0, ∞]. Null when either group has no trials.
 * Source: Miettinen & Nurminen 1985, "Comparative analysis of two rates".
 */
export function miettinenNurminenRatioInterval(a: Proportion, b: Proportion, level: number): Interval | null {
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const z = criticalValue(level);
	const rateA = a.successes / a.trials;
	const rateB = b.successes / b.trials;
	// Searched on the logarithm, where 0.8 and 1.25 are equally far; a zero rate stands in as half an event.
	const middle = Math.log((rateA || 0.5 / a.trials) / (rateB || 0.5 / b.trials));
	const end = (target: number, step: number): number => {
		const excess = (logRatio: number) => scoreStatistic(a, b, Math.exp(logRatio)) - target;
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
