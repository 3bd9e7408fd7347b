import type { Cell, Cube } from '../../src/lib/core/cube/cube.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import {
	demographicParityDifference,
	demographicParityRatio,
	equalizedOddsDifference
} from '../../src/lib/core/disparities/composites.ts';
import {
	fairlearnAggregates,
	fairlearnEqualizedOddsRatio,
	fairlearnValue
} from '../../src/lib/core/disparities/compatibility/fairlearn.ts';
import type { Answer } from '../../src/lib/core/metrics/answer.ts';
import { fBeta } from '../../src/lib/core/metrics/f1.ts';
import { metricById, metrics } from '../../src/lib/core/metrics/registry.ts';
import { meanPrediction } from '../../src/lib/core/numbers/number-metrics.ts';
import { addNumberSums, noNumberSums, sumsOfNumber } from '../../src/lib/core/numbers/number-sums.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import type { Case } from './suites.ts';

/** Short names that the suite uses for our metrics. */
const short: Readonly<Record<string, string>> = {
	recall: 'true_positive_rate',
	tpr: 'true_positive_rate',
	tnr: 'true_negative_rate',
	fpr: 'false_positive_rate',
	fnr: 'false_negative_rate',
	sel: 'selection_rate',
	acc: 'accuracy',
	ppv: 'precision'
};

type Ask = (cell: Cell) => Answer;

/** The metric of that name as a function of a cell, or null where we have none. */
function asked(name: string, { params }: Case, population: Cell): Ask | null {
	if (name === 'fbeta') return (group) => fBeta({ group, population }, Number(params['beta']));
	const metric = metricById(short[name] ?? name);
	return metric === null ? null : (group) => metric.value({ group, population });
}

const keyed = <Item>(cells: readonly Cell[], of: (cell: Cell) => Item): Record<string, Item> =>
	Object.fromEntries(cells.map((cell) => [cell.levels.join('|'), of(cell)]));

const aggregateNames = {
	group_min: 'groupMin',
	group_max: 'groupMax',
	difference_between_groups: 'differenceBetweenGroups',
	ratio_between_groups: 'ratioBetweenGroups',
	difference_to_overall: 'differenceToOverall',
	ratio_to_overall: 'ratioToOverall'
} as const;

const isAggregate = (name: string): name is keyof typeof aggregateNames => name in aggregateNames;

/** What Fairlearn would print of a case, from our counts through the compatibility table; undefined where we have no such statistic. */
export function fairlearn(test: Case): unknown {
	if (test.metric === 'mean_prediction') return meanOf(test);
	const cube = countRows(caseRows(test));
	const population = populationOf(cube, model);
	const [name = '', view = ''] = test.metric.split(':');
	const groups =
		cube.groupSets[0]?.attributes.includes('group') === true ? rollUp(cube, model, ['group']) : [];
	if (isAggregate(name)) {
		return Object.fromEntries(
			['tpr', 'fpr', 'sel', 'count'].map((each) => {
				const ask = asked(each, test, population);
				return [
					each,
					ask === null ? null : fairlearnAggregates(groups.map(ask), ask(population))[aggregateNames[name]]
				];
			})
		);
	}
	switch (name) {
		case 'demographic_parity_difference':
			return demographicParityDifference(groups).answer.value;
		case 'demographic_parity_ratio':
			return demographicParityRatio(groups).answer.value;
		case 'equalized_odds_difference':
			return equalizedOddsDifference(groups).answer.value;
		case 'equalized_odds_ratio':
			return fairlearnEqualizedOddsRatio(
				groups.map((group) => metrics.true_positive_rate.value({ group, population })),
				groups.map((group) => metrics.false_positive_rate.value({ group, population }))
			);
		case 'multi':
			return Object.fromEntries(
				['accuracy', 'selection_rate'].map((each) => [
					each,
					framed(asked(each, test, population), groups, population)
				])
			);
		case 'rates':
			return keyed(groups, (cell) =>
				Object.fromEntries(
					['tpr', 'tnr', 'fpr', 'fnr', 'sel', 'acc', 'ppv'].map((each) => [
						each,
						asked(each, test, population)?.(cell).value
					])
				)
			);
		default: {
			const ask = asked(name, test, population);
			return ask === null ? undefined : viewed(view, ask, cube, population);
		}
	}
}

/** The weighted mean of predictions that are numbers. */
function meanOf({ input }: Case): number | null {
	const weights = (input['weight'] ?? []) as readonly number[];
	const sums = (input['y_pred'] as readonly number[]).map((prediction, at) =>
		sumsOfNumber({ prediction, label: null, weight: weights[at] ?? 1 }, { value: 3, error: 0 })
	);
	return meanPrediction(sums.reduce(addNumberSums, noNumberSums)).answer.value;
}

/** One metric by group, with difference and ratio between groups. */
function framed(ask: Ask | null, groups: readonly Cell[], population: Cell): unknown {
	if (ask === null) return null;
	const { differenceBetweenGroups, ratioBetweenGroups } = fairlearnAggregates(
		groups.map(ask),
		ask(population)
	);
	return {
		...keyed(groups, (cell) => fairlearnValue(ask(cell))),
		difference: differenceBetweenGroups,
		ratio: ratioBetweenGroups
	};
}

function viewed(view: string, ask: Ask, cube: Cube, population: Cell): unknown {
	const print = (cell: Cell) => fairlearnValue(ask(cell));
	const all = cube.groupSets[0]?.attributes ?? [];
	const within = (control: Cell) =>
		fairlearnAggregates(
			rollUp(cube, model, ['control', 'group'])
				.filter((cell) => cell.levels[0] === control.levels[0])
				.map(ask),
			ask(control)
		);
	switch (view) {
		case 'by_group':
			return { ...keyed(rollUp(cube, model, ['group']), print), overall: print(population) };
		case 'by_intersection':
			return keyed(rollUp(cube, model, all), print);
		case 'overall_by_control':
			return keyed(rollUp(cube, model, ['control']), print);
		case 'by_control_group':
			return keyed(rollUp(cube, model, ['control', 'group']), print);
		case 'group_max_by_control':
			return keyed(rollUp(cube, model, ['control']), (cell) => within(cell).groupMax);
		case 'difference_by_control':
			return keyed(rollUp(cube, model, ['control']), (cell) => within(cell).differenceBetweenGroups);
		default:
			return print(population);
	}
}
