import type { Cube } from '../cube/cube.ts';
import { groupsOf } from '../cube/groups-of.ts';
import type { MetricId } from '../metrics/metric.ts';
import { publishedSets } from './group-tables.ts';
import type { SuppressionMask } from './suppression-mask.ts';
import { numbersTell } from './tells-of-few.ts';
import { classMetricIds, numberMetricIds, withheldFigures, type ScoredGroup } from './score-figures.ts';

const none: ReadonlySet<MetricId> = new Set();

/**
 * The metrics of each model that may not leave of any group, since they would tell of values that few rows have, from the unsuppressed cube and the sets that are published.
 * Asked once a model: it looks at every published group.
 */
export function figuresWithheldBy(
	cube: Cube,
	mask: Pick<SuppressionMask, 'publishes'>,
	{
		minimumCell,
		attributeSets,
		thresholdOf
	}: {
		readonly minimumCell: number;
		readonly attributeSets: readonly (readonly string[])[];
		readonly thresholdOf?: (model: string) => number | undefined;
	}
): (model: string) => ReadonlySet<MetricId> {
	if (cube.classes !== undefined && minimumCell > 1) return () => new Set(classMetricIds);
	if (cube.numbers !== undefined && minimumCell > 1) {
		const sets = publishedSets(attributeSets);
		return (model) =>
			numbersTell(cube, mask, { model, sets, minimumCell }) ? new Set(numberMetricIds) : none;
	}
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
		const by = { minimumCell, threshold: thresholdOf?.(model) };
		const withheld = population === undefined ? none : withheldFigures(groups, population, by);
		known.set(model, withheld);
		return withheld;
	};
}
