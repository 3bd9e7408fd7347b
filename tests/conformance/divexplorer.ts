import type { Cell, Cube } from '../../src/lib/core/cube/cube.ts';
import { total } from '../../src/lib/core/cube/counts.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { difference } from '../../src/lib/core/disparities/difference.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { searchSlices } from '../../src/lib/core/slices/search-slices.ts';
import { sliceKey } from '../../src/lib/core/slices/slice.ts';
import type { SliceSearch } from '../../src/lib/core/slices/slice-search.ts';
import { sliceTable } from '../../src/lib/core/slices/slice-table.ts';
import { fileRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { textOf, type Case } from './suites.ts';

/** A slice is a group of an intersection, and its divergence a difference to the whole. */
function sliceMetrics({ input }: Case): unknown {
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

/** The attributes that DivExplorer searched in its notebook. */
const searched = ['age', 'charge', 'race', 'sex', '#prior', 'stay'] as const;
const cubes = new Map<string, Cube>();

function searchedCube({ input }: Case): Cube {
	const file = textOf(input['csv']);
	const roles = {
		label: textOf(input['true'] ?? 'class'),
		decision: textOf(input['pred'] ?? 'predicted'),
		attributes: searched
	};
	const cube = cubes.get(file) ?? countRows(fileRows('divexplorer', file, roles));
	cubes.set(file, cube);
	return cube;
}

/** DivExplorer looks at slices of any depth and lists them without a test, so at level 0. */
function search(test: Case, redundancy: number): SliceSearch {
	const [set] = searchedCube(test).groupSets;
	if (set === undefined) throw new Error('A cube without cells');
	return searchSlices(sliceTable(set, model), {
		fraction: ({ fp, tn }) => ({ successes: fp, trials: fp + tn }),
		depth: searched.length,
		minimumSupport: { kind: 'share', share: Number(test.params['min_support']) },
		level: 0,
		correction: 'holm',
		redundancy,
		missingMembership: 'compared'
	});
}

/** A slice among those listed, which DivExplorer ranks by the signed divergence. */
function sliceDivergence(test: Case): unknown {
	const items = test.input['slice'] as readonly (readonly [string, string])[];
	const key = sliceKey(items.map(([attribute, level]) => ({ attribute, level })));
	const ranked = [...search(test, Number(test.params['redundancy'])).listed].sort(
		(a, b) => b.gap.divergence - a.gap.divergence
	);
	const at = ranked.findIndex(({ slice }) => sliceKey(slice) === key);
	const found = ranked[at];
	if (found === undefined) return null;
	return { support: found.support, d_fpr: found.gap.divergence, t_value: found.betaT, rank: at + 1 };
}

/** DivExplorer counts the whole, which has no condition to leave out, among the slices that it keeps. */
const keptSlices = (test: Case): unknown => ({
	total_kept_eps0: search(test, 0).listed.length + 1,
	kept_eps001: search(test, 0.01).listed.length + 1
});

/** What DivExplorer prints of slices; undefined where we have no such statistic. */
export function divexplorer(test: Case): unknown {
	switch (test.metric) {
		case 'slice_metrics':
			return sliceMetrics(test);
		case 'slice_divergence_fpr':
			return sliceDivergence(test);
		case 'count_slices':
			return keptSlices(test);
		default:
			return undefined;
	}
}
