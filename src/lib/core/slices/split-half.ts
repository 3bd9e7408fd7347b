import { drawBinomial } from '../intervals/binomial-draw.ts';
import type { Proportion } from '../intervals/interval.ts';
import type { RandomStream } from '../intervals/seeded-random.ts';
import { isEffective } from '../tests/score-test.ts';
import { testSlice, type SliceGap } from './slice-gap.ts';

/** What a slice is judged by in either half. */
export interface HalfOptions {
	/** Slices that were tested at once: in the first half each is held to all of them. */
	readonly familySize: number;
	/** Of the search. */
	readonly level: number;
}

/** Deals each success and each failure to the first half or the other, as a coin falls. */
function dealt(random: RandomStream, { successes, trials }: Proportion): readonly [Proportion, Proportion] {
	const hits = drawBinomial(random, successes, 0.5);
	const misses = drawBinomial(random, trials - successes, 0.5);
	return [
		{ successes: hits, trials: hits + misses },
		{ successes: successes - hits, trials: trials - hits - misses }
	];
}

/** The same gap over one half of the rows; null where it leaves nobody on a side. */
function gapOf(own: Proportion, rest: Proportion): SliceGap | null {
	if (own.trials === 0 || rest.trials === 0) return null;
	const value = own.successes / own.trials;
	const all = (own.successes + rest.successes) / (own.trials + rest.trials);
	return {
		own,
		rest,
		correlation: 0,
		weight: own.trials / (own.trials + rest.trials),
		value,
		divergence: value - all
	};
}

/**
 * Whether a slice that one random half of the rows finds is found again on the other, which had no say in it.
 * Rows that count alike are alike for the metric, so halves are dealt from the counts: no row is needed, and neither
 * format, order nor shards change them. True: significant in the first half after Bonferroni's correction over the
 * whole family, and in the second, the same way, at the search's level. False: found in the first and not in the second.
 * Null: half the rows are too few to find it, or rows come in clusters or with weights, which counts cannot deal apart.
 * Source: Cox 1975, "A note on data-splitting for the evaluation of significance levels".
 */
export function confirmedByHalves(
	{ own, rest }: SliceGap,
	random: RandomStream,
	{ familySize, level }: HalfOptions
): boolean | null {
	if (isEffective({ a: own, b: rest, correlation: 0 })) return null;
	if (![own.successes, own.trials, rest.successes, rest.trials].every(Number.isInteger)) return null;
	const [ownFirst, ownSecond] = dealt(random, own);
	const [restFirst, restSecond] = dealt(random, rest);
	const first = gapOf(ownFirst, restFirst);
	const second = gapOf(ownSecond, restSecond);
	if (first === null || second === null) return null;
	const alpha = 1 - level;
	if (testSlice(first, alpha / familySize).p * familySize > alpha) return null;
	return testSlice(second, alpha).p <= alpha && Math.sign(first.divergence) === Math.sign(second.divergence);
}
