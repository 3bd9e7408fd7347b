import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { GroupScores } from './group-scores.ts';
import type { CurveOptions } from './roc-curve.ts';
import { thresholdSteps } from './threshold-steps.ts';

/** One point of a precision–recall curve, with the Wilson interval of each. */
export interface PrecisionRecallPoint {
	readonly threshold: number;
	readonly recall: number;
	readonly precision: number;
	readonly recallInterval: Interval;
	readonly precisionInterval: Interval;
	/** What the precision is out of. */
	readonly selected: number;
}

/**
 * Precision–recall curve: precision against recall at every cut between bins that selects somebody, to recall 1 at
 * the base rate. Draw it in steps: precision between two points is not a straight line (Davis & Goadrich 2006).
 * Bands are pointwise: each holds at its own threshold alone, at `level`, with as many trials as rows are selected
 * there. Every point is exact; coarse bins only leave points out. Empty without positives. Rows are taken as independent.
 * Source: Davis & Goadrich 2006, "The relationship between precision-recall and ROC curves"; Wilson 1927 at a fixed threshold.
 */
export function precisionRecallCurve(
	group: GroupScores,
	level: number,
	{ steps = thresholdSteps(group), effect = 1 }: CurveOptions = {}
): readonly PrecisionRecallPoint[] {
	return steps.flatMap(({ threshold, tp, fp, fn }) => {
		const selected = tp + fp;
		const recallInterval = wilsonInterval({ successes: tp / effect, trials: (tp + fn) / effect }, level);
		const precisionInterval = wilsonInterval({ successes: tp / effect, trials: selected / effect }, level);
		if (recallInterval === null || precisionInterval === null) return [];
		const [recall, precision] = [tp / (tp + fn), tp / selected];
		return [{ threshold, recall, precision, recallInterval, precisionInterval, selected }];
	});
}
