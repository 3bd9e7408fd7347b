import type { Counts } from '../cube/counts.ts';
import { scoreTest } from '../tests/score-test.ts';

/** Evidence that decisions go against labels: the odds ratio of the two (below 1) and its two-sided p. */
export interface WrongWayRound {
	readonly oddsRatio: number;
	readonly p: number;
}

/** A question is worth asking only where chance is ruled out: a useless model is not the wrong way round. */
const beyondDoubt = 0.001;

/**
 * Whether positives are selected less often than negatives in the whole population, beyond doubt (p < .001).
 * Then the positive class of label or prediction is likely read the wrong way round, which the reader is asked.
 * Null where decisions go with labels, where chance could explain it, and where a class is empty.
 */
export function wrongWayRound(population: Counts): WrongWayRound | null {
	const { tp, fp, fn, tn } = population;
	const test = scoreTest({ successes: tp, trials: tp + fn }, { successes: fp, trials: fp + tn });
	if (test?.statistic == null || test.statistic >= 0 || test.p >= beyondDoubt) return null;
	return { oddsRatio: (tp * tn) / (fp * fn), p: test.p };
}
