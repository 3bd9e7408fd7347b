import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { GroupScores } from './group-scores.ts';
import { thresholdSteps } from './threshold-steps.ts';

/** One point of a precision–recall curve, with the Wilson interval of each. */
export interface PrecisionRecallPoint {
	readonly threshold: number;
	readonly recall: number;
	readonly precision: number;
	readonly recallInterval: Interval;
	readonly precisionInterval: Interval;
}

/**
 * Precision–recall curve: precision against recall at every cut between bins that selects somebody, to recall 1 at
 * the base rate. Draw it in steps: precision between two points is not a straight line (Davis & Goadrich 2006).
 * Bands hold at each point alone. Every point is exact; coarse bins only leave points out. Empty without positives.
 */
export function precisionRecallCurve(group: GroupScores, level: number): readonly PrecisionRecallPoint[] {
	return thresholdSteps(group).flatMap(({ threshold, tp, fp, fn }) => {
		const recallInterval = wilsonInterval({ successes: tp, trials: tp + fn }, level);
		const precisionInterval = wilsonInterval({ successes: tp, trials: tp + fp }, level);
		if (recallInterval === null || precisionInterval === null) return [];
		return [
			{ threshold, recall: tp / (tp + fn), precision: tp / (tp + fp), recallInterval, precisionInterval }
		];
	});
}
