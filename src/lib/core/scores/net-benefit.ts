import { total, type Counts } from '../cube/counts.ts';
import { binned, unanswered, type BinnedAnswer } from './binned-answer.ts';
import { countsAtThreshold } from './counts-at-threshold.ts';
import { areProbabilities, labelledSums, type GroupScores } from './group-scores.ts';

/** True positives less the false positives that they are worth at these odds. */
const gain = (tp: number, fp: number, odds: number): number => tp - odds * fp;

/** Net benefit of a decision that was counted, at the odds of a threshold: null without rows, and for a threshold outside [0, 1). */
export function netBenefitOfCounts(counts: Counts, threshold: number): number | null {
	const n = total(counts);
	if (n === 0 || !(threshold >= 0 && threshold < 1)) return null;
	return gain(counts.tp, counts.fp, threshold / (1 - threshold)) / n;
}

/**
 * Net benefit of selecting at a threshold t: true positives a row, less false positives a row weighed by the odds
 * t/(1 − t), the harm of a needless selection that t implies. The base rate is its most; 0 is as good as selecting
 * nobody, below 0 worse than that. No answer without labelled rows, for scores that are not probabilities, and
 * (`division-by-zero`) for a t outside [0, 1).
 * Source: Vickers & Elkin 2006, "Decision curve analysis", equation of the methods section.
 */
export function netBenefit(group: GroupScores, threshold: number): BinnedAnswer {
	const { n } = labelledSums(group);
	if (n === 0) return unanswered('no-rows');
	if (!(threshold >= 0 && threshold < 1)) return unanswered('division-by-zero');
	if (!areProbabilities(group)) return unanswered('not-probabilities');
	const odds = threshold / (1 - threshold);
	const { counts, unsure } = countsAtThreshold(group, threshold);
	const least = gain(counts.tp, counts.fp + unsure.negatives, odds);
	const most = gain(counts.tp + unsure.positives, counts.fp, odds);
	return binned((least + most) / 2 / n, (most - least) / 2 / n);
}

/** Net benefit of selecting everyone: the line that a useful score must lie above, beside 0. No answer as for `netBenefit`. */
export function netBenefitOfAll(group: GroupScores, threshold: number): BinnedAnswer {
	const { n } = labelledSums(group);
	if (n === 0) return unanswered('no-rows');
	if (!(threshold >= 0 && threshold < 1)) return unanswered('division-by-zero');
	const odds = threshold / (1 - threshold);
	return binned(gain(group.positives.n, group.negatives.n, odds) / n, 0);
}
