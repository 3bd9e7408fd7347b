import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { difference } from '../../src/lib/core/disparities/difference.ts';
import { ratio } from '../../src/lib/core/disparities/ratio.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { sklearnScores } from './scores.ts';
import type { Case } from './suites.ts';

/** Balanced accuracy is the one scikit-learn case that is a function of the confusion table; the others are of scores. */
export function sklearn(test: Case): unknown {
	if (test.metric !== 'balanced_accuracy') return sklearnScores(test);
	const group = populationOf(countRows(caseRows(test)), model);
	return metrics.balanced_accuracy.value({ group, population: group }).value;
}

const langfairMetrics: Readonly<Record<string, MetricId>> = {
	FalseNegativeRateParity: 'false_negative_rate',
	FalseOmissionRateParity: 'false_omission_rate',
	FalsePositiveRateParity: 'false_positive_rate',
	FalseDiscoveryRateParity: 'false_discovery_rate',
	PredictedPrevalenceRateParity: 'selection_rate'
};

/** LangFair compares its first group, in sorted order, with its second: an unsigned difference, or a ratio. */
export function langfair(test: Case): unknown {
	const id = langfairMetrics[test.metric];
	if (id === undefined) return undefined;
	const cube = countRows(caseRows(test));
	const population = populationOf(cube, model);
	const [first, second] = rollUp(cube, model, ['group']).map((group) =>
		metrics[id].value({ group, population })
	);
	if (first === undefined || second === undefined) return null;
	if (test.params['ratio'] === true) return ratio(first, second).value;
	return Math.abs(difference(first, second).value ?? NaN);
}
