import type { Cube } from '../cube/cube.ts';
import { groupsOf } from '../cube/groups-of.ts';
import type { MetricId } from '../metrics/metric.ts';
import { publishedSets } from './group-tables.ts';
import { classMetricIds, withheldFigures, type ScoredGroup } from './score-figures.ts';

const none: ReadonlySet<MetricId> = new Set();

/**
 * The score metrics of each model that may not leave, from the unsuppressed cube and the sets that are published.
 * Asked once a model: it looks at every published group.
 */
export function figuresWithheldBy(
	cube: Cube,
	{
		minimumCell,
		attributeSets
	}: { readonly minimumCell: number; readonly attributeSets: readonly (readonly string[])[] }
): (model: string) => ReadonlySet<MetricId> {
	if (cube.classes !== undefined && minimumCell > 1) return () => new Set(classMetricIds);
	if (cube.scores === undefined) return () => none;
	const known = new Map<string, ReadonlySet<MetricId>>();
	const sets = publishedSets(attributeSets);
	const scored = (model: string, attributes: readonly string[]): readonly ScoredGroup[] =>
		groupsOf(cube, { model, attributes, threshold: undefined }).flatMap(({ cell, statistics: { scores } }) =>
			scores === undefined ? [] : [{ cell, scores }]
		);
	return (model) => {
		const found = known.get(model);
		if (found !== undefined) return found;
		const [population] = scored(model, []);
		const groups = sets.flatMap((attributes) => scored(model, attributes));
		const withheld = population === undefined ? none : withheldFigures(groups, population, minimumCell);
		known.set(model, withheld);
		return withheld;
	};
}
