import { equalMassBins } from '../../src/lib/core/calibration/equal-mass-bins.ts';
import { equalWidthBins } from '../../src/lib/core/calibration/equal-width-bins.ts';
import { expectedCalibrationError } from '../../src/lib/core/calibration/expected-calibration-error.ts';
import { reliabilityCurve } from '../../src/lib/core/calibration/reliability-curve.ts';
import { auroc } from '../../src/lib/core/scores/auroc.ts';
import { brierScore } from '../../src/lib/core/scores/brier-score.ts';
import type { GroupScores } from '../../src/lib/core/scores/group-scores.ts';
import { logLoss } from '../../src/lib/core/scores/log-loss.ts';
import { groupSamples, type TwoSampleBin } from '../../src/lib/core/scores/two-samples.ts';
import { groupScores } from '../../src/lib/core/scores/group-scores.ts';
import { groupOf, histogramOf, rowsOf, type ScoreRow } from '../score-rows.ts';
import type { Case } from './suites.ts';

const numbers = (value: Case['input'][string] | undefined): readonly number[] =>
	(value ?? []) as readonly number[];

/** The labels and scores of a case, under the names that the suites use. */
const scoredGroup = ({ input }: Case): GroupScores =>
	groupOf(rowsOf(numbers(input['y_true'] ?? input['label']), numbers(input['score'] ?? input['prob'])));

/** Two lists of a case as samples of one score. */
export function sampledLists(a: readonly number[], b: readonly number[]): readonly TwoSampleBin[] {
	const rows = (scores: readonly number[], level: string): readonly ScoreRow[] =>
		scores.map((score) => ({ score, label: null, levels: [level] }));
	const histogram = histogramOf([...rows(a, 'a'), ...rows(b, 'b')], undefined, ['list']);
	return groupSamples(groupScores(histogram, 'model', ['a']), groupScores(histogram, 'model', ['b']));
}

/** What scikit-learn prints of scores; NaN is its word for no answer. Undefined where the statistic is of counts. */
export function sklearnScores(test: Case): unknown {
	const { metric, params } = test;
	switch (metric) {
		case 'roc_auc':
			return auroc(scoredGroup(test)).value ?? NaN;
		case 'brier_score':
			return brierScore(scoredGroup(test)).value;
		case 'log_loss':
			return logLoss(scoredGroup(test)).value;
		case 'calibration_curve': {
			const bins = params['strategy'] === 'uniform' ? equalWidthBins : equalMassBins;
			const points = reliabilityCurve(bins(scoredGroup(test), Number(params['bins'])), 0.95);
			return {
				prob_true: points.map((point) => point.positiveShare),
				prob_pred: points.map((point) => point.meanScore)
			};
		}
		default:
			return undefined;
	}
}

/** The log of a model's top label: its probability, and whether it was right. The first of equal ones is on top. */
function topLabelRows({ input }: Case): readonly ScoreRow[] {
	const rows = (input['prob'] ?? []) as readonly (readonly number[])[];
	const labels = numbers(input['label']);
	return rows.map((probabilities, at) => {
		const score = Math.max(...probabilities);
		return { score, label: probabilities.indexOf(score) === labels[at] ? 'positive' : 'negative' };
	});
}

/** What verified_calibration prints of a case. */
export function calibration(test: Case): unknown {
	const { metric, params } = test;
	const count = Number(params['bins']);
	switch (metric) {
		case 'calibration_error_unique_values':
			return expectedCalibrationError(scoredGroup(test), {
				bins: 'unique-values',
				count: 0,
				p: Number(params['p'])
			}).value;
		case 'ece_equal_width':
			return expectedCalibrationError(scoredGroup(test), { bins: 'equal-width', count, p: 1 }).value;
		case 'ece_equal_mass':
			return expectedCalibrationError(scoredGroup(test), { bins: 'equal-mass', count, p: 1 }).value;
		case 'ece_top_label_equal_width':
			return expectedCalibrationError(groupOf(topLabelRows(test)), { bins: 'equal-width', count, p: 1 })
				.value;
		case 'equal_mass_edges':
			return equalMassBins(scoredGroup(test), count).map((bin) => bin.high);
		default:
			return undefined;
	}
}
