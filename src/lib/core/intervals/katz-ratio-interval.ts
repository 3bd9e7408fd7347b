import { criticalValue } from './critical-value.ts';
import type { Interval, Proportion } from './interval.ts';

/**
 * Katz log interval of the ratio a/b of two independent proportions, as other tools print it.
 * For compatibility output only: at 30 rows and rates .01 and .3 it covers 85 % where it says 95 %.
 * Null when either group has no success, where the logarithm has no standard error.
 * Source: Katz et al. 1978, "Obtaining confidence intervals for the risk ratio in cohort studies", method C.
 */
export function katzRatioInterval(a: Proportion, b: Proportion, level: number): Interval | null {
	if (!(a.successes > 0) || !(b.successes > 0)) return null;
	const ratio = a.successes / a.trials / (b.successes / b.trials);
	const error = Math.sqrt(1 / a.successes - 1 / a.trials + 1 / b.successes - 1 / b.trials);
	const factor = Math.exp(criticalValue(level) * error);
	return { low: ratio / factor, high: ratio * factor };
}
