import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { GroupScores } from './group-scores.ts';
import { thresholdSteps, type ThresholdStep } from './threshold-steps.ts';

/** How a curve is drawn. */
export interface CurveOptions {
	/** The steps to draw; all of the group's unless thinned. */
	readonly steps?: readonly ThresholdStep[];
	/** The design effect that its bands are widened by, where rows come in clusters. */
	readonly effect?: number;
}

/** One point of a ROC curve, with the Wilson interval of each of its rates. */
export interface RocPoint {
	readonly threshold: number;
	readonly fpr: number;
	readonly tpr: number;
	readonly fprInterval: Interval;
	readonly tprInterval: Interval;
	/** What the true positive rate is out of. */
	readonly positives: number;
}

/**
 * ROC curve: true against false positive rate at every cut between bins, from (0, 0) to (1, 1). The area under its
 * straight lines is the AUROC of the bins. Bands are pointwise: each holds at its own threshold alone, at `level`, and not
 * for the curve as a whole, which would need wider ones. Every point is exact; coarse bins only leave points out.
 * Empty when a class is. Rows are taken as independent.
 * Source: Fawcett 2006, "An introduction to ROC analysis"; Wilson 1927 at a fixed threshold; on pointwise against
 * simultaneous bands Macskassy, Provost & Rosset 2005, "ROC confidence bands: an empirical evaluation".
 */
export function rocCurve(
	group: GroupScores,
	level: number,
	{ steps = thresholdSteps(group), effect = 1 }: CurveOptions = {}
): readonly RocPoint[] {
	return steps.flatMap(({ threshold, tp, fp, fn, tn }) => {
		const positives = tp + fn;
		const tprInterval = wilsonInterval({ successes: tp / effect, trials: positives / effect }, level);
		const fprInterval = wilsonInterval({ successes: fp / effect, trials: (fp + tn) / effect }, level);
		if (tprInterval === null || fprInterval === null) return [];
		return [{ threshold, fpr: fp / (fp + tn), tpr: tp / positives, fprInterval, tprInterval, positives }];
	});
}
