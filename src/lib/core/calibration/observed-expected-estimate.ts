import { estimateFrom, type Estimated } from '../scores/estimate-from.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { observedExpectedInterval, observedExpectedRatio } from './observed-expected-ratio.ts';

/**
 * Observed over expected with its interval: Wilson's for the share of positives over the mean probability, which the
 * model fixed. On the ratio's own scale rather than its logarithm's, because it then has an answer without a positive.
 * The standard error is the binomial's over the mean probability; none where every label is the same.
 */
export function observedExpectedEstimate(group: GroupScores): Estimated {
	const n = group.positives.n + group.negatives.n;
	return estimateFrom(observedExpectedRatio(group), (value) => {
		const share = group.positives.n / n;
		const variance = (share * (1 - share)) / n;
		return {
			standardError: variance > 0 ? (Math.sqrt(variance) * value) / share : null,
			interval: (level) => observedExpectedInterval(group, level),
			method: 'wilson',
			rows: n
		};
	});
}
