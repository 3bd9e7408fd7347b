import { criticalValue } from '../intervals/critical-value.ts';
import { findRoot } from '../intervals/find-root.ts';
import type { Interval } from '../intervals/interval.ts';

/** Just short of an end at which the variance is 0 and the equation below holds trivially. */
const nearly = 1e-12;

/**
 * Score-type interval of an AUC from its value and the two class sizes alone: every area that lies within z standard
 * errors of the value, the error taken at that area. Stays inside [0, 1] and is never empty, not even for a single
 * row a class or an AUC of 1, where DeLong's variance is 0 or absent. Null when a class is empty.
 * Source: Newcombe 2006, "Confidence intervals for an effect size measure based on the Mann–Whitney statistic.
 * Part 2", method 5, with the variance of Hanley & McNeil 1982 at the mean of both class sizes.
 */
export function newcombeAucInterval(
	auc: number,
	sizes: { readonly a: number; readonly b: number },
	level: number
): Interval | null {
	if (!(sizes.a > 0) || !(sizes.b > 0)) return null;
	const z = criticalValue(level);
	const extra = (sizes.a + sizes.b) / 2 - 1;
	const errorAt = (area: number): number =>
		Math.sqrt(
			(area * (1 - area) * (1 + extra * ((1 - area) / (2 - area) + area / (1 + area)))) / (sizes.a * sizes.b)
		);
	return {
		low: auc <= 0 ? 0 : findRoot((area) => auc - area - z * errorAt(area), 0, Math.min(auc, 1 - nearly)),
		high: auc >= 1 ? 1 : findRoot((area) => area - auc - z * errorAt(area), 1, Math.max(auc, nearly))
	};
}
