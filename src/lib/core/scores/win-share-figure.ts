import { auroc } from './auroc.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import { bnspAuroc, bpsnAuroc } from './cross-group-auroc.ts';
import { delongVariance } from './delong-variance.ts';
import type { GroupScores } from './group-scores.ts';
import { figureFrom, type Figured } from './score-figure.ts';
import { groupSamples, labelSamples, sampleSizes, type TwoSampleBin } from './two-samples.ts';

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

/** Only the answer of a cross-group AUC is read here; its interval follows from the figure. */
const anyLevel = 0.95;

/**
 * The group's negatives against everyone else's positives: see `bpsnAuroc`. Two groups' share rows, since each is in
 * the other's background, so the interval of their difference does not follow from their own.
 */
export const bpsnAurocFigure = (group: GroupScores, background: GroupScores): Figured =>
	winShareFigure(bpsnAuroc(group, background, anyLevel).answer, () =>
		groupSamples(background, group, { a: 'positives', b: 'negatives' })
	);

/** The group's positives against everyone else's negatives: see `bnspAuroc`; of two groups as for `bpsnAurocFigure`. */
export const bnspAurocFigure = (group: GroupScores, background: GroupScores): Figured =>
	winShareFigure(bnspAuroc(group, background, anyLevel).answer, () =>
		groupSamples(group, background, { a: 'positives', b: 'negatives' })
	);
