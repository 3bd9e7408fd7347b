import type { NoAnswer } from '../metrics/answer.ts';
import type { MetricId } from '../metrics/metric.ts';

export const strategyIds = [
	'single',
	'per_group',
	'demographic_parity',
	'equal_opportunity',
	'equal_accuracy',
	'equalised_odds'
] as const;

/**
 * A way to choose thresholds.
 * - `single`: one for all, at the least cost.
 * - `per_group`: for each group the one at its own least cost.
 * - `demographic_parity`, `equal_opportunity`, `equal_accuracy`: one a group, so that selection rates, true positive
 *   rates, accuracies are alike, at the least cost at which they are.
 * - `equalised_odds`: one a group, each as near as it gets to one true and one false positive rate.
 */
export type StrategyId = (typeof strategyIds)[number];

/** The metrics that a strategy makes alike; none where it only looks at cost. */
export const equalised: Readonly<Record<StrategyId, readonly MetricId[]>> = {
	single: [],
	per_group: [],
	demographic_parity: ['selection_rate'],
	equal_opportunity: ['true_positive_rate'],
	equal_accuracy: ['accuracy'],
	equalised_odds: ['true_positive_rate', 'false_positive_rate']
};

/** A group that no threshold of its own was sought for: it keeps the one that is best for all. */
export interface LeftOut {
	/** Its place in the list of groups. */
	readonly group: number;
	/** `not-recorded`: membership is missing, so no threshold can be meant for the group. */
	readonly reason: NoAnswer | 'not-recorded';
}

/** What a strategy found, or why it has nothing to find. */
export type Strategy =
	| {
			readonly id: StrategyId;
			readonly reason: null;
			/** A cut of the grid for each group, in the order of the groups. */
			readonly cuts: readonly number[];
			/** Highest less lowest of what is made alike, over the groups that were not left out; the wider of the two for equalised odds. Null where nothing is. */
			readonly gap: number | null;
			/**
			 * How far other thresholds inside the same bins could move that gap: thresholds are sought at the ends of
			 * bins, where counts are exact. 0 where each value of the score has a bin of its own.
			 */
			readonly gapError: number | null;
			/** False where the gap could not be kept within what was allowed but by selecting nobody, or everybody. */
			readonly reached: boolean;
			readonly leftOut: readonly LeftOut[];
	  }
	| { readonly id: StrategyId; readonly reason: NoAnswer };
