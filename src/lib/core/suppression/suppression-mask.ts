import type { Levels } from '../cube/cube.ts';
import type { Metric } from '../metrics/metric.ts';

/**
 * How finely one group's four cells may be published:
 * - `cells`: tp, fp, fn and tn each, so every metric;
 * - `selection`: the selected and the others (tp + fp, fn + tn), so the number of rows and the selection rate;
 * - `rows`: the number of rows alone;
 * - `nothing`: not even that.
 */
export type Publishable = 'cells' | 'selection' | 'rows' | 'nothing';

/** What of each group may leave the machine. A group the mask does not know is never published. */
export interface SuppressionMask {
	/**
	 * @param attributes the group set, in any order; empty for the whole population
	 * @param levels one level for each attribute, in the same order
	 */
	publishes(model: string, attributes: readonly string[], levels: Levels): Publishable;
}

/**
 * Whether a metric of a group may be shown when no more than this of its cells is.
 * The number of rows needs `rows`; the selection rate and the share of the selected need `selection`;
 * everything else follows the four cells. A comparison needs this of both its groups.
 */
export function metricPublishable(metric: Metric, publishable: Publishable): boolean {
	switch (metric.id) {
		case 'count':
			return publishable !== 'nothing';
		case 'selection_rate':
		case 'share_of_selected':
			return publishable === 'selection' || publishable === 'cells';
		default:
			return publishable === 'cells';
	}
}
