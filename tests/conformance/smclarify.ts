import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { emptyCell } from '../../src/lib/core/cube/add-cells.ts';
import { restOf } from '../../src/lib/core/disparities/rest.ts';
import { generalizedEntropy } from '../../src/lib/core/disparities/generalized-entropy.ts';
import { smclarifyMeasures } from '../../src/lib/core/disparities/compatibility/smclarify.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { smclarifyDistance } from './distances.ts';
import { smclarifyWithinStrata } from './strata.ts';
import { textOf, type Case } from './suites.ts';

/** What smclarify would print of a case, from our counts through the compatibility table; undefined where we have no such statistic. */
export function smclarify(test: Case): unknown {
	const { input, params, metric } = test;
	if (metric === 'generalized_entropy_index') {
		return generalizedEntropy(populationOf(countRows(caseRows(test)), model), Number(params['alpha'])).value;
	}
	if (metric === 'conditional_demographic_disparity') return smclarifyWithinStrata(test);
	const distance = smclarifyDistance(test);
	if (distance !== undefined) return distance;
	if (input['group'] === undefined) return undefined;
	const decided = input['y_pred'] ?? input['y_true'] ?? input['group'];
	const cube = countRows(caseRows({ ...test, input: { ...input, y_pred: decided } }));
	const groups = rollUp(cube, model, ['group']);
	const population = populationOf(cube, model);
	const measuresOf = (facet: string): Readonly<Record<string, number>> => {
		const group = groups.find((cell) => cell.levels[0] === facet) ?? emptyCell(model, [facet]);
		return smclarifyMeasures(group, restOf(population, group));
	};
	if (params['facet'] === undefined) {
		return Object.fromEntries(
			groups.map((cell) => [cell.levels[0], measuresOf(cell.levels[0] ?? '')[metric]])
		);
	}
	return measuresOf(textOf(params['facet']))[metric];
}
