import type { Interval, Proportion } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';

/** A rate and what it is multiplied by. */
export interface Term {
	readonly coefficient: number;
	readonly rate: Proportion;
}

/**
 * Interval of a weighted sum of independent rates, Σ cᵢpᵢ: the distances of each rate to the ends of its Wilson interval,
 * multiplied, squared and added. Of one rate it is Wilson's, of p₁ − p₂ Newcombe's. Null when any rate is over nothing.
 * Source: Zou, Huang & Zhang 2009, "A note on confidence interval estimation for a linear function of binomial
 * proportions", equation 3.
 */
export function linearInterval(terms: readonly Term[], level: number): Interval | null {
	let [value, down, up] = [0, 0, 0];
	for (const { coefficient, rate } of terms) {
		const wilson = wilsonInterval(rate, level);
		if (wilson === null) return null;
		const share = rate.successes / rate.trials;
		const [below, above] = [coefficient * (share - wilson.low), coefficient * (wilson.high - share)];
		value += coefficient * share;
		down += (coefficient > 0 ? below : above) ** 2;
		up += (coefficient > 0 ? above : below) ** 2;
	}
	return { low: value - Math.sqrt(down), high: value + Math.sqrt(up) };
}
