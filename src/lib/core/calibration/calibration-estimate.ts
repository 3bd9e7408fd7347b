import type { Interval } from '../intervals/interval.ts';
import { criticalValue } from '../intervals/critical-value.ts';
import type { NoAnswer } from '../metrics/answer.ts';
import { unanswered, type BinnedAnswer } from '../scores/binned-answer.ts';
import { areProbabilities, type GroupScores } from '../scores/group-scores.ts';

/** A coefficient of a recalibration model. */
export interface CalibrationEstimate {
	readonly answer: BinnedAnswer;
	/** From the observed information of the bins; null where there is no answer. */
	readonly standardError: number | null;
}

export const noEstimate = (reason: NoAnswer): CalibrationEstimate => ({
	answer: unanswered(reason),
	standardError: null
});

/** Why a group's labels and scores cannot be fitted at all; null where they can. */
export function unfit(group: GroupScores): NoAnswer | null {
	if (group.positives.n + group.negatives.n === 0) return 'no-rows';
	if (!areProbabilities(group)) return 'not-probabilities';
	if (group.positives.n === 0) return 'no-positives';
	return group.negatives.n === 0 ? 'no-negatives' : null;
}

/** Wald interval of a coefficient, widened by its bin error. Null where there is no answer. */
export function estimateInterval(estimate: CalibrationEstimate, level: number): Interval | null {
	const { answer, standardError } = estimate;
	if (answer.value === null || standardError === null) return null;
	const reach = criticalValue(level) * standardError + answer.error;
	return { low: answer.value - reach, high: answer.value + reach };
}
