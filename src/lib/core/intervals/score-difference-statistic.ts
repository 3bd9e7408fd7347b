import { findRoot } from './find-root.ts';
import type { Proportion } from './interval.ts';

/** Miettinen and Nurminen multiply the variance by N/(N − 1); Farrington and Manning do not. */
export type ScoreMethod = 'miettinen-nurminen' | 'farrington-manning';

/** What a count pulls on the slope of the log likelihood at a chance; rounding may leave a chance just below 0. */
const pull = (count: number, chance: number): number => (count === 0 ? 0 : count / Math.max(0, chance));

/**
 * The rate of b that makes the data likeliest where a's rate is `gap` higher. The slope of the log likelihood falls all
 * the way, so that its one root is searched instead of the cubic's being picked: nothing cancels near 0 and 1.
 */
function restrictedRate(a: Proportion, b: Proportion, gap: number): number {
	const slope = (rate: number): number =>
		pull(a.successes, rate + gap) +
		pull(b.successes, rate) -
		pull(a.trials - a.successes, 1 - rate - gap) -
		pull(b.trials - b.successes, 1 - rate);
	const [low, high] = [Math.max(0, -gap), Math.min(1, 1 - gap)];
	if (slope(low) <= 0) return low;
	if (slope(high) >= 0) return high;
	return findRoot(slope, low, high);
}

/**
 * Signed score statistic of the hypothesis that the rate of a is `gap` above the rate of b: positive where the data lie
 * above that, 0 where they agree with it. At 0 it is the pooled two-proportion z (times √((N − 1)/N) after Miettinen
 * and Nurminen). ±Infinity where the hypothesis is certain rates that the data refute.
 * Source: Miettinen & Nurminen 1985, "Comparative analysis of two rates", equations 6–9.
 */
export function scoreDifferenceStatistic(
	a: Proportion,
	b: Proportion,
	{ gap, method }: { readonly gap: number; readonly method: ScoreMethod }
): number {
	const excess = a.successes / a.trials - b.successes / b.trials - gap;
	if (excess === 0) return 0;
	if (Math.abs(gap) >= 1) return excess * Infinity;
	const rateB = restrictedRate(a, b, gap);
	const rateA = Math.min(1, Math.max(0, rateB + gap));
	const trials = a.trials + b.trials;
	const factor = method === 'miettinen-nurminen' ? trials / (trials - 1) : 1;
	const variance = (rateA * (1 - rateA)) / a.trials + (rateB * (1 - rateB)) / b.trials;
	return excess / Math.sqrt(variance * factor);
}
