import type { Cell } from '../../src/lib/core/cube/cube.ts';
import { total } from '../../src/lib/core/cube/counts.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { difference } from '../../src/lib/core/disparities/difference.ts';
import { ratio } from '../../src/lib/core/disparities/ratio.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { caseRows, fileRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { sklearnScores } from './scores.ts';
import { textOf, type Case } from './suites.ts';

/** Balanced accuracy is the one scikit-learn case that is a function of the confusion table; the others are of scores. */
export function sklearn(test: Case): unknown {
	if (test.metric !== 'balanced_accuracy') return sklearnScores(test);
	const group = populationOf(countRows(caseRows(test)), model);
	return metrics.balanced_accuracy.value({ group, population: group }).value;
}

/** A slice is a group of an intersection, and its divergence a difference to the whole. */
export function divexplorer({ metric, input }: Case): unknown {
	if (metric !== 'slice_metrics') return undefined;
	const slice = input['slice'] as readonly (readonly [string, string])[];
	const attributes = slice.map(([name]) => name);
	const roles = { label: textOf(input['true']), decision: textOf(input['pred']), attributes };
	const cube = countRows(fileRows('divexplorer', textOf(input['csv']), roles));
	const population = populationOf(cube, model);
	const cell = rollUp(cube, model, attributes).find((each) =>
		slice.every(([, level], at) => each.levels[at] === level)
	);
	if (cell === undefined) return null;
	const of = (id: MetricId, group: Cell) => metrics[id].value({ group, population });
	const divergence = (id: MetricId) => difference(of(id, cell), of(id, population)).value;
	return {
		support: total(cell) / total(population),
		support_count: total(cell),
		tn: cell.tn,
		fp: cell.fp,
		fn: cell.fn,
		tp: cell.tp,
		fpr: of('false_positive_rate', cell).value,
		d_fpr: divergence('false_positive_rate'),
		fnr: of('false_negative_rate', cell).value,
		d_fnr: divergence('false_negative_rate'),
		accuracy: of('accuracy', cell).value,
		d_accuracy: divergence('accuracy')
	};
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
