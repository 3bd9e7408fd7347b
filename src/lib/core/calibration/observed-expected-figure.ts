import type { GroupScores } from '../scores/group-scores.ts';
import { figureFrom, type Figured } from '../scores/score-figure.ts';
import { unscaled } from '../scores/scaled-sum.ts';
import { observedExpectedRatio } from './observed-expected-ratio.ts';

/**
 * Observed over expected with its interval: Wilson's for the share of positives over the mean probability, which the
 * model fixed. On the ratio's own scale rather than its logarithm's, because it then has an answer without a positive.
 * The standard error is the binomial's over the mean probability; none where every label is the same.
 */
export function observedExpectedFigure(group: GroupScores): Figured {
	const n = group.positives.n + group.negatives.n;
	return figureFrom(observedExpectedRatio(group), () => {
		const share = group.positives.n / n;
		const scale = n / (unscaled(group.positives.score) + unscaled(group.negatives.score));
		const variance = (share * (1 - share)) / n;
		return {
			standardError: variance > 0 ? scale * Math.sqrt(variance) : null,
			recipe: { kind: 'wilson', successes: group.positives.n, trials: n, scale },
			method: 'wilson',
			rows: n
		};
	});
}
