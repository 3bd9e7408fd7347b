import { winShareInterval } from './auroc-interval.ts';
import { auroc } from './auroc.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import { bnspAuroc, bpsnAuroc } from './cross-group-auroc.ts';
import { delongVariance } from './delong-variance.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';
import { groupSamples, labelSamples, sampleSizes, type TwoSampleBin } from './two-samples.ts';

/** An area with DeLong's standard error and interval; Newcombe's interval and no standard error where DeLong would claim certainty. */
function winShareEstimate(answer: BinnedAnswer, samples: () => readonly TwoSampleBin[]): Estimated {
	return estimateFrom(answer, () => {
		const bins = samples();
		const spread = delongVariance(bins);
		const delong = spread !== null && spread.highest > 0;
		const size = sampleSizes(bins);
		return {
			standardError: delong && spread.variance > 0 ? Math.sqrt(spread.variance) : null,
			interval: (level) => winShareInterval(bins, level),
			method: delong ? 'delong' : 'newcombe-auc',
			rows: size.a + size.b
		};
	});
}

/** The AUROC of a group with its interval: see `auroc` and `winShareInterval`. */
export const aurocEstimate = (group: GroupScores): Estimated =>
	winShareEstimate(auroc(group), () => labelSamples(group));

/** Which class of a group is set against everyone else. */
export type CrossGroup = 'background-positive-subgroup-negative' | 'background-negative-subgroup-positive';

/**
 * A cross-group AUROC with its interval: see `bpsnAuroc` and `bnspAuroc`. Two groups' share rows, since each is in the
 * other's background, so the interval of their difference does not follow from their own.
 * @param background the rows of the same model that are not in the group
 */
export function crossGroupEstimate(
	group: GroupScores,
	background: GroupScores,
	which: CrossGroup
): Estimated {
	// The level is that of an interval which is not looked at here.
	const level = 0.95;
	return which === 'background-positive-subgroup-negative'
		? winShareEstimate(bpsnAuroc(group, background, level).answer, () =>
				groupSamples(background, group, { a: 'positives', b: 'negatives' })
			)
		: winShareEstimate(bnspAuroc(group, background, level).answer, () =>
				groupSamples(group, background, { a: 'positives', b: 'negatives' })
			);
}
