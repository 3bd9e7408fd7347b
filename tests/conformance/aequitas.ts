import { total } from '../../src/lib/core/cube/counts.ts';
import type { Cell, Cube } from '../../src/lib/core/cube/cube.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import {
	aequitasDisparity,
	aequitasMetrics,
	aequitasMinimum,
	aequitasParities,
	aequitasValue,
	type AequitasMetric
} from '../../src/lib/core/disparities/compatibility/aequitas.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { caseRows, fileRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { textOf, type Case } from './suites.ts';

const names = Object.keys(aequitasMetrics) as readonly AequitasMetric[];
const compasAttributes = ['race', 'sex', 'age_cat'];

const compas = (): Cube =>
	countRows(
		fileRows('aequitas', 'compas_for_aequitas.csv', {
			label: 'label_value',
			decision: 'score',
			attributes: compasAttributes
		})
	);

const named = (cells: readonly Cell[], level: unknown): Cell => {
	const cell = cells.find((each) => each.levels[0] === level);
	if (cell === undefined) throw new Error(`no group ${String(level)}`);
	return cell;
};

const valueOf = (name: AequitasMetric, group: Cell, population: Cell) =>
	metrics[aequitasMetrics[name]].value({ group, population });

const disparitiesOf = (group: Cell, reference: Cell, population: Cell): Record<AequitasMetric, number> =>
	Object.fromEntries(
		names.map((name) => [
			name,
			aequitasDisparity(valueOf(name, group, population), valueOf(name, reference, population))
		])
	) as Record<AequitasMetric, number>;

/** Counts, metrics, disparities and parities of one group against its reference, under Aequitas' names. */
function printed(group: Cell, reference: Cell, population: Cell, tau: number): unknown {
	const disparities = disparitiesOf(group, reference, population);
	return {
		counts: {
			pp: group.tp + group.fp,
			pn: group.fn + group.tn,
			fp: group.fp,
			fn: group.fn,
			tn: group.tn,
			tp: group.tp,
			group_label_pos: group.tp + group.fn,
			group_label_neg: group.fp + group.tn,
			group_size: total(group),
			total_entities: total(population),
			k: population.tp + population.fp
		},
		metrics: Object.fromEntries(
			names.flatMap((name) => [
				[name, aequitasValue(valueOf(name, group, population))],
				[`${name}_disparity`, disparities[name]]
			])
		),
		parity: aequitasParities(disparities, tau)
	};
}

/** Every group of every COMPAS attribute, by "attribute|group". */
function eachGroup(
	cube: Cube,
	of: (group: Cell, groups: readonly Cell[], attribute: string) => unknown
): unknown {
	return Object.fromEntries(
		compasAttributes.flatMap((attribute) => {
			const groups = rollUp(cube, model, [attribute]);
			return groups.map((group) => [`${attribute}|${String(group.levels[0])}`, of(group, groups, attribute)]);
		})
	);
}

/** Each metric against the group where it is lowest. */
function minimumDisparities(group: Cell, groups: readonly Cell[], population: Cell): unknown {
	return Object.fromEntries(
		names.flatMap((name) => {
			const reference = aequitasMinimum(groups, (cell) => valueOf(name, cell, population));
			if (reference === null) return [];
			return [
				[`${name}_disparity`, disparitiesOf(group, reference, population)[name]],
				[`${name}_ref_group_value`, reference.levels[0]]
			];
		})
	);
}

/** What Aequitas would print of a case, from our counts through the compatibility table. */
export function aequitas(test: Case): unknown {
	const { input, params, metric } = test;
	const tau = Number(params['tau']);
	if (input['csv'] === undefined) {
		const cube = countRows(caseRows(test));
		const groups = rollUp(cube, model, ['group']);
		return printed(
			named(groups, input['target']),
			named(groups, input['reference']),
			populationOf(cube, model),
			tau
		);
	}
	const cube = compas();
	const population = populationOf(cube, model);
	if (metric === 'disparity(min-metric ref)') {
		return eachGroup(cube, (group, groups) => minimumDisparities(group, groups, population));
	}
	if (metric.startsWith('parity')) {
		const references = input['reference'] as Readonly<Record<string, string>>;
		return eachGroup(cube, (group, groups, attribute) =>
			aequitasParities(disparitiesOf(group, named(groups, references[attribute]), population), tau)
		);
	}
	const groups = rollUp(cube, model, [textOf(input['attribute'])]);
	const reference = named(groups, input['reference']);
	if (metric === 'disparity(majority ref)') {
		return Object.fromEntries(
			groups.map((group) => {
				const disparities = Object.entries(disparitiesOf(group, reference, population));
				return [
					group.levels[0],
					Object.fromEntries(disparities.map(([name, value]) => [`${name}_disparity`, value]))
				];
			})
		);
	}
	return printed(named(groups, input['target']), reference, population, tau);
}
