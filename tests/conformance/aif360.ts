import { addCounts, noCounts, type Counts } from '../../src/lib/core/cube/counts.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import {
	aif360ClassImbalance,
	aif360Difference
} from '../../src/lib/core/disparities/compatibility/aif360.ts';
import {
	betweenGroupEntropy,
	generalizedEntropy
} from '../../src/lib/core/disparities/generalized-entropy.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { generalizedPositives } from '../../src/lib/core/scores/generalized-positives.ts';
import { groupOf, rowsOf } from '../score-rows.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model, type Rows } from './count-rows.ts';
import { aif360Divergence } from './distances.ts';
import { textOf, type Case, type Value } from './suites.ts';

/** Groups of the listed levels as one. */
function joined(rows: Rows, levels: Value | undefined): Counts {
	const wanted = (Array.isArray(levels) ? (levels as readonly Value[]) : [levels]).map(textOf);
	return rollUp(countRows(rows), model, ['group'])
		.filter((cell) => wanted.includes(cell.levels[0] ?? ''))
		.reduce<Counts>(addCounts, noCounts);
}

/** What AIF360 would print of a case, from our counts through the compatibility table; undefined where we have no such statistic. */
export function aif360(test: Case): unknown {
	const { input, params, metric } = test;
	switch (metric) {
		case 'confusion_matrix(favorable={0,1})': {
			const { tp, fp, fn, tn } = populationOf(countRows(caseRows(test)), model);
			return { TP: tp, FP: fp, FN: fn, TN: tn };
		}
		case 'false_negative_rate_difference': {
			const rows = caseRows(test);
			const rate = (group: Counts) => metrics.false_negative_rate.value({ group, population: group });
			return aif360Difference(
				rate(joined(rows, params['unprivileged'])),
				rate(joined(rows, params['privileged']))
			);
		}
		case 'generalized_entropy_index':
			return generalizedEntropy(populationOf(countRows(caseRows(test)), model), Number(params['alpha']))
				.value;
		case 'theil_index':
			return generalizedEntropy(populationOf(countRows(caseRows(test)), model), 1).value;
		case 'between_group_generalized_entropy': {
			const groups = rollUp(countRows(caseRows(test)), model, ['group']);
			return betweenGroupEntropy(groups, Number(params['alpha'])).value;
		}
		case 'class_imbalance': {
			// Only sizes matter, so that the group column stands in for decisions.
			const rows = caseRows({ ...test, input: { ...input, y_pred: input['group'] ?? [] }, params: {} });
			const privileged = textOf(params['privileged']);
			return aif360ClassImbalance(joined(rows, privileged === '1' ? 0 : 1), joined(rows, privileged));
		}
		case 'kl_divergence':
			return aif360Divergence(test);
		case 'generalized_true_positives':
		case 'generalized_false_positives': {
			const { label } = caseRows(test);
			const scores = (input['score'] ?? []) as readonly number[];
			const { tp, fp } = generalizedPositives(groupOf(rowsOf(label ?? [], scores)));
			return metric === 'generalized_true_positives' ? tp : fp;
		}
		default:
			return undefined;
	}
}
