import { scaled } from './scaled-sum.ts';

/** What is added up of the rows of one key beside their bins; fractions as `scaled` integers. */
export interface ScoreSums {
	readonly n: number;
	/** Σs */
	readonly score: bigint;
	/** Σs² */
	readonly square: bigint;
	/** Σ(s − y)², with y 1 for a positive and 0 for a negative label; 0 for rows without one. */
	readonly squaredError: bigint;
	/** Σ −ln of the probability given to the label (s, or 1 − s), clipped to [10⁻¹⁵, 1 − 10⁻¹⁵]; 0 for rows without one. */
	readonly logLoss: bigint;
}

/** The sums of no row: the neutral element of `addSums`. */
export const noSums: ScoreSums = { n: 0, score: 0n, square: 0n, squaredError: 0n, logLoss: 0n };

/** Adds two keys' sums; commutative and associative to the last digit, since they are whole numbers. */
export const addSums = (a: ScoreSums, b: ScoreSums): ScoreSums => ({
	n: a.n + b.n,
	score: a.score + b.score,
	square: a.square + b.square,
	squaredError: a.squaredError + b.squaredError,
	logLoss: a.logLoss + b.logLoss
});

/** How close to 0 or 1 a probability may come before its logarithm is taken. */
const probabilityClip = 1e-15;

/** A probability that has a logarithm. Clip the complement by itself: 1 − (1 − 10⁻¹⁵) is not 10⁻¹⁵ in doubles. */
export const clipProbability = (p: number): number =>
	Math.min(1 - probabilityClip, Math.max(probabilityClip, p));

/** The sums of one row: what a planner's SQL must add for it. `label` is null where the row has none. */
export function sumsOfRow(score: number, label: 'positive' | 'negative' | null): ScoreSums {
	const y = label === 'positive' ? 1 : 0;
	return {
		n: 1,
		score: scaled(score),
		square: scaled(score * score),
		squaredError: label === null ? 0n : scaled((score - y) ** 2),
		logLoss: label === null ? 0n : scaled(-Math.log(clipProbability(y === 1 ? score : 1 - score)))
	};
}
