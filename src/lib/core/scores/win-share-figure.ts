import { auroc } from './auroc.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import { delongVariance } from './delong-variance.ts';
import type { GroupScores } from './group-scores.ts';
import { figureFrom, type Figured } from './score-figure.ts';
import { groupSamples, labelSamples, sampleSizes, type TwoSampleBin } from './two-samples.ts';
import { winShare } from './win-share.ts';

/** An area with DeLong's standard error and interval; Newcombe's interval and no standard error where DeLong would claim certainty. */
function winShareFigure(answer: BinnedAnswer, samples: () => readonly TwoSampleBin[]): Figured {
	return figureFrom(answer, () => {
		const bins = samples();
		const spread = delongVariance(bins);
		const size = sampleSizes(bins);
		const rows = size.a + size.b;
		if (spread === null || spread.highest === 0) {
			return { standardError: null, recipe: { kind: 'newcombe-auc', ...size }, method: 'newcombe-auc', rows };
		}
		const reach = Math.sqrt(spread.highest);
		return {
			standardError: spread.variance > 0 ? Math.sqrt(spread.variance) : null,
			recipe: { kind: 'logit', reach },
			method: 'delong',
			rows
		};
	});
}

/** The AUROC of a group with its interval: see `auroc` and `winShareInterval`. */
export const aurocFigure = (group: GroupScores): Figured =>
	winShareFigure(auroc(group), () => labelSamples(group));

/** Positives of one group against negatives of another. */
function crossed(ofPositives: GroupScores, ofNegatives: GroupScores): Figured {
	if (ofPositives.positives.n === 0) return { value: null, reason: 'no-positives' };
	if (ofNegatives.negatives.n === 0) return { value: null, reason: 'no-negatives' };
	const samples = groupSamples(ofPositives, ofNegatives, { a: 'positives', b: 'negatives' });
	return winShareFigure(winShare(samples), () => samples);
}

/**
 * The group's negatives against everyone else's positives: see `bpsnAuroc`. Two groups' share rows, since each is in
 * the other's background, so the interval of their difference does not follow from their own.
 */
export const bpsnAurocFigure = (group: GroupScores, background: GroupScores): Figured =>
	crossed(background, group);

/** The group's positives against everyone else's negatives: see `bnspAuroc`; of two groups as for `bpsnAurocFigure`. */
export const bnspAurocFigure = (group: GroupScores, background: GroupScores): Figured =>
	crossed(group, background);
