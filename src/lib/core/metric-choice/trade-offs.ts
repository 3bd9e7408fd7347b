import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import type { MetricId } from '../metrics/metric.ts';

/** Two wishes that cannot both be had where groups differ in how common the outcome is. */
export interface TradeOff {
	readonly id: 'precision-and-errors' | 'calibration-and-errors' | 'selection-and-errors' | 'same-threshold';
	readonly says: string;
	readonly source: string;
}

const errors: readonly MetricId[] = ['false_negative_rate', 'false_positive_rate', 'true_positive_rate'];
const predictive: readonly MetricId[] = ['precision', 'false_discovery_rate'];
const calibration: readonly MetricId[] = [
	'expected_calibration_error',
	'observed_expected_ratio',
	'calibration_slope'
];

/** The trade-offs that bear on metrics which are to be alike in every group; none where only one wish is made. */
export function tradeOffs(metrics: readonly MetricId[]): readonly TradeOff[] {
	const has = (ids: readonly MetricId[]): boolean => metrics.some((metric) => ids.includes(metric));
	return [
		...(has(errors) && has(predictive)
			? [
					{
						id: 'precision-and-errors' as const,
						says: 'Where the outcome is more common in one group, groups of the same precision cannot have both error rates alike: no model does, however good, unless it never errs.',
						source: 'Chouldechova 2017, “Fair prediction with disparate impact”, equation 2.6'
					}
				]
			: []),
		...(has(errors) && has(calibration)
			? [
					{
						id: 'calibration-and-errors' as const,
						says: 'Where the outcome is more common in one group, a score that means the same risk in every group cannot also be as high on average in every group both among those with the outcome and among those without, unless it never errs.',
						source:
							'Kleinberg, Mullainathan and Raghavan 2017, “Inherent trade-offs in the fair determination of risk scores”, theorem 1.1'
					}
				]
			: []),
		...(has(errors) && has(['selection_rate'])
			? [
					{
						id: 'selection-and-errors' as const,
						says: 'Where the outcome is more common in one group, selecting alike in every group and erring alike cannot both be had, unless selection has nothing to do with the outcome.',
						source: 'Barocas, Hardt and Narayanan 2023, “Fairness and machine learning”, chapter 3'
					}
				]
			: []),
		...(has(errors)
			? [
					{
						id: 'same-threshold' as const,
						says: 'Error rates depend on how risk is spread within a group, not on the model alone: with one threshold and right scores for all, they still differ. Thresholds of each group’s own make them alike, and may be unlawful.',
						source: 'Corbett-Davies and Goel 2018, “The measure and mismeasure of fairness”, section 3'
					}
				]
			: [])
	];
}

/**
 * The false positive rate that a group must have where its base rate, precision and false negative rate are these:
 * FPR = p / (1 − p) · (1 − PPV) / PPV · (1 − FNR) (Chouldechova 2017, equation 2.6). All are shares from 0 to 1. No
 * answer where the precision is 0 or everybody is positive. Above 1 it cannot be: no model has such rates there.
 */
export function forcedFalsePositiveRate(of: {
	readonly baseRate: number;
	readonly precision: number;
	readonly falseNegativeRate: number;
}): Answer {
	if (of.baseRate === 1) return noAnswer('no-negatives');
	if (of.precision === 0) return noAnswer('division-by-zero');
	const odds = of.baseRate / (1 - of.baseRate);
	return answer(odds * ((1 - of.precision) / of.precision) * (1 - of.falseNegativeRate));
}
