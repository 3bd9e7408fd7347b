import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { binned, unanswered, type BinnedAnswer } from '../scores/binned-answer.ts';
import { areProbabilities, type GroupScores } from '../scores/group-scores.ts';
import { unscaled } from '../scores/scaled-sum.ts';
import { addSums } from '../scores/score-sums.ts';

/** Labelled rows, positives among them, and how many the probabilities add up to; or why there is no ratio. */
function sumsOf(group: GroupScores) {
	const { n, score } = addSums(group.positives, group.negatives);
	const expected = unscaled(score);
	const reason =
		n === 0
			? ('no-rows' as const)
			: !areProbabilities(group)
				? ('not-probabilities' as const)
				: expected === 0
					? ('division-by-zero' as const)
					: null;
	return { n, observed: group.positives.n, expected, reason };
}

/**
 * Observed over expected positives: positives over the sum of probabilities. 1 is calibrated in the large, 2 that
 * twice as many were positive as promised, 0 that none was. From its own sums, so exact whatever the bins. No answer
 * without labelled rows, for scores that are not probabilities, and where all of them are 0.
 */
export function observedExpectedRatio(group: GroupScores): BinnedAnswer {
	const { observed, expected, reason } = sumsOf(group);
	return reason === null ? binned(observed / expected, 0) : unanswered(reason);
}

/**
 * Interval of observed over expected: Wilson's for the share of positives, over the mean probability, which the
 * model fixed. Null where the ratio has no answer.
 */
export function observedExpectedInterval(group: GroupScores, level: number): Interval | null {
	const { n, observed, expected, reason } = sumsOf(group);
	const share = wilsonInterval({ successes: observed, trials: n }, level);
	if (reason !== null || share === null) return null;
	return { low: (share.low * n) / expected, high: (share.high * n) / expected };
}
