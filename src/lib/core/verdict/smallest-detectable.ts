import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { criticalValue } from '../intervals/critical-value.ts';

export interface DetectableQuestion {
	/** The metric's denominators in the group and in its reference. */
	readonly trials: number;
	readonly referenceTrials: number;
	readonly referenceRate: number;
	/** Level of the simultaneous interval that the verdict was read from. */
	readonly level: number;
	/** Degrees of freedom of that interval where sizes are effective; without any, no gap could be shown. */
	readonly degrees?: number;
	/** Size of gap that the limit allows; 0 asks for the smallest gap that could be told from none. */
	readonly margin?: number;
	/** Whether the gap asked for lies above the reference rate; null takes the side that needs the smaller gap. */
	readonly above?: boolean | null;
	readonly power?: number;
}

/** Smallest gap above a rate; the interval's end must clear the margin with the power wanted. */
function detectableAbove(rate: number, q: DetectableQuestion): number | null {
	const reach = criticalValue(q.level, q.degrees) + quantile(q.power ?? 0.8, 0, 1);
	const margin = q.margin ?? 0;
	// (gap − margin)² = reach² · (variance of the two rates at that gap), a quadratic in the gap.
	const perTrial = (reach * reach) / q.trials;
	const square = 1 + perTrial;
	const half = margin + (perTrial * (1 - 2 * rate)) / 2;
	const spread = rate * (1 - rate) * (perTrial + (reach * reach) / q.referenceTrials);
	const gap = (half + Math.sqrt(half * half - square * (margin * margin - spread))) / square;
	return gap <= 1 - rate ? gap : null;
}

/**
 * The smallest true gap between two proportions that this many rows would have shown beyond the margin four times in
 * five, at the level of the verdict. In units of the rate, never negative. Null where no gap is large enough (too few
 * rows, or the reference rate too near the end), or a denominator is 0. By the normal approximation to the power of
 * an unpooled interval (Fleiss, Levin & Paik 2003, "Statistical methods for rates and proportions", chapter 4).
 */
export function smallestDetectable(question: DetectableQuestion): number | null {
	const { trials, referenceTrials, referenceRate } = question;
	if (!(trials > 0) || !(referenceTrials > 0)) return null;
	const sides = question.above ?? null;
	const gaps = [
		sides === false ? null : detectableAbove(referenceRate, question),
		sides === true ? null : detectableAbove(1 - referenceRate, question)
	].filter((gap) => gap !== null);
	return gaps.length === 0 ? null : Math.min(...gaps);
}
