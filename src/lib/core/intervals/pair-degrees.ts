import type { ProportionPair } from './interval.ts';

/**
 * Degrees of freedom of a comparison of two proportions of one rate: Infinity where both are counted rows.
 * Where they share no cluster it is Welch's and Satterthwaite's, by the effective sizes: near the smaller group's where
 * that is the uncertain one, up to the sum of both where they are alike. Where clusters span both, the fewer of the two,
 * since as many clusters as that are all there may be. 0 where either has a single cluster.
 * Source: Welch 1947, "The generalization of Student's problem when several different population variances are involved".
 */
export function pairDegrees({ a, b, correlation }: ProportionPair): number {
	const [m, n] = [a.degrees ?? Infinity, b.degrees ?? Infinity];
	if (m === 0 || n === 0 || correlation !== 0) return Math.min(m, n);
	const [u, v] = [1 / a.trials, 1 / b.trials];
	return (u + v) ** 2 / (u ** 2 / m + v ** 2 / n);
}
