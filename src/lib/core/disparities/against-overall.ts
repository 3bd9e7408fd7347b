import type { Proportion } from '../intervals/interval.ts';

/**
 * The population contains the group, so a group and the population are not independent. A gap to the overall rate is
 * therefore computed, and its interval and test taken, against the rest, and then shrunk by the group's weight
 * w, its share of the metric's denominator: m_g − m_overall = (1 − w)(m_g − m_rest).
 */
export const weightOf = (group: Proportion, population: Proportion): number =>
	population.trials === 0 ? 0 : group.trials / population.trials;

/** A difference to the rest (or an end of its interval) as the difference to the whole. 0 stays 0; a group that is everybody has no gap. */
export const overallDifference = (fromRest: number, weight: number): number => (1 - weight) * fromRest;

/**
 * A ratio to the rest (or an end of its interval) as the ratio to the whole: r / (w·r + 1 − w).
 * 1 stays 1, 0 stays 0, and Infinity becomes 1 / w, the most that a part can exceed its whole.
 */
export const overallRatio = (toRest: number, weight: number): number =>
	toRest === Infinity ? 1 / weight : toRest / (weight * toRest + 1 - weight);
