import type { GroupClusters } from '../clusters/group-clusters.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import type { Figured } from '../scores/score-figure.ts';
import type { ClassCounts } from '../classes/class-counts.ts';
import type { NumberSums } from '../numbers/number-sums.ts';
import type { GroupStrata } from '../strata/strata-table.ts';
import type { GroupWeights } from '../weights/group-weights.ts';
import type { Counts } from './counts.ts';

/**
 * Everything that a cube knows of one group: its four cells, and each further statistic that was counted.
 * A statistic that is absent was not counted (the audit did not ask, or the file left it out), and a metric that
 * needs it has no answer. Plain counts are statistics too: of a group of which nothing else is known.
 */
export interface GroupStatistics extends Counts {
	readonly scores?: GroupScores;
	/** How its rows lie in clusters; absent where rows are independent, or where that was not counted. */
	readonly clusters?: GroupClusters;
	/** Where rows are weighted: the four cells are then sums of weights, and this holds the rows. */
	readonly weights?: GroupWeights;
	/** Its four cells by stratum; absent where there are no strata, and of combinations of attributes. */
	readonly strata?: GroupStrata;
	/** The same by joint levels of the features that rows are matched on. */
	readonly matched?: GroupStrata;
	/** Its labels by predicted class, over the classes of its whole model. */
	readonly classes?: ClassCounts;
	readonly numbers?: NumberSums;
	/** Figures of scores by metric, from a suppressed cube, which holds them in place of the scores themselves. */
	readonly figures?: ReadonlyMap<string, Figured>;
	/** The same of everyone else: a suppressed cube cannot take a group's scores away from its population's. */
	readonly restFigures?: ReadonlyMap<string, Figured>;
	/** The model's declared threshold, where it has one: `score ≥ threshold` is positive. */
	readonly threshold?: number;
}
