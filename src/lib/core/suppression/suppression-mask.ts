import type { Levels } from '../cube/cube.ts';
import type { Metric, MetricId } from '../metrics/metric.ts';

/**
 * How finely one group's four cells may be published:
 * - `cells`: tp, fp, fn and tn each, so every metric;
 * - `selection`: the selected and the others (tp + fp, fn + tn), so the number of rows and the selection rate;
 * - `rows`: the number of rows alone;
 * - `nothing`: not even that.
 */
export type Publishable = 'cells' | 'selection' | 'rows' | 'nothing';

/** Which of the counts of who was left out may be published, for the whole population of one model. */
export interface PublishableScope {
	/** The number of rows read from the file: with the assessed rows it gives away how many were left out. */
	readonly rows: boolean;
	/** Rows without a label and rows without a decision; both or neither, because their sum follows from `rows`. */
	readonly leftOut: boolean;
	/** Rows whose prediction and score disagree. */
	readonly mismatched: boolean;
}

/** What of each group may leave the machine. */
export interface SuppressionMask {
	/**
	 * What of one group may be published. A group set that was not declared is never published. A group of a
	 * declared set without rows is `cells`: 0 may be shown.
	 * @param attributes the group set, in any order; empty for the whole population
	 * @param levels one level for each attribute, in the same order
	 */
	publishes(model: string, attributes: readonly string[], levels: Levels): Publishable;
	/**
	 * Whether a whole group set is withheld: none of its groups is listed, not even blank, because which of
	 * them are empty would already give small counts away. Only ever true of intersections.
	 */
	withholds(attributes: readonly string[]): boolean;
	/** What of the counts of who was left out may be published. */
	scope(model: string): PublishableScope;
}

/** Whether the number of rows of the file may be told, beside what is told of each model; a log may have no model at all. */
export const showsRows = (scopeOf: (model: string) => PublishableScope, models: readonly string[]): boolean =>
	(models.length === 0 ? [''] : models).every((model) => scopeOf(model).rows);

/** The metrics that need less than all four cells. */
const coarseMetrics: Partial<Record<MetricId, readonly Publishable[]>> = {
	count: ['cells', 'selection', 'rows'],
	selection_rate: ['cells', 'selection'],
	share_of_selected: ['cells', 'selection']
};

/**
 * Whether a metric of a group may be shown when no more than this of its cells is.
 * The number of rows needs `rows`; the selection rate and the share of the selected need `selection` (the share
 * also of the whole population); everything else follows the four cells. A comparison needs this of both its groups.
 */
export const metricPublishable = (metric: Pick<Metric, 'id'>, publishable: Publishable): boolean =>
	(coarseMetrics[metric.id] ?? ['cells']).includes(publishable);
