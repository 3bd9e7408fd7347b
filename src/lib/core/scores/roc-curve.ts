import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { GroupScores } from './group-scores.ts';
import { thresholdSteps } from './threshold-steps.ts';

/** One point of a ROC curve, with the Wilson interval of each of its rates. */
export interface RocPoint {
	readonly threshold: number;
	readonly fpr: number;
	readonly tpr: number;
	readonly fprInterval: Interval;
	readonly tprInterval: Interval;
}

/**
 * ROC curve: true against false positive rate at every cut between bins, from (0, 0) to (1, 1). The area under its
 * straight lines is the AUROC of the bins. Bands hold at each point alone, not for the curve as a whole. Every point is
 * exact; coarse bins only leave points out. Empty when a class is.
 */
export function rocCurve(group: GroupScores, level: number): readonly RocPoint[] {
	return thresholdSteps(group).flatMap(({ threshold, tp, fp, fn, tn }) => {
		const tprInterval = wilsonInterval({ successes: tp, trials: tp + fn }, level);
		const fprInterval = wilsonInterval({ successes: fp, trials: fp + tn }, level);
		if (tprInterval === null || fprInterval === null) return [];
		return [{ threshold, fpr: fp / (fp + tn), tpr: tp / (tp + fn), fprInterval, tprInterval }];
	});
}
