import type { RatedRows } from '../agreement/rated-rows.ts';
import type { CounterfactualTable } from '../counterfactual/counterfactual-table.ts';
import type { ClassCell } from '../classes/class-counts.ts';
import type { ClusterTable } from '../clusters/cluster-table.ts';
import type { WeightTable } from '../weights/weight-table.ts';
import type { Levels, Window } from '../cube/cube.ts';
import type { ValueTable } from '../cube/value-table.ts';
import type { MetricId } from '../metrics/metric.ts';
import type { Figured } from '../scores/score-figure.ts';
import type { NeedTable } from '../needs/need-table.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { StrataTable } from '../strata/strata-table.ts';
import type { SuppressedProxy } from './suppress-proxies.ts';
import type { Publishable } from './suppression-mask.ts';

/** What of a group's scores may leave. A metric that is not in it may not. */
export interface SuppressedFigures {
	readonly own: Readonly<Partial<Record<MetricId, Figured>>>;
	/** Null for the whole population, which has no rest. */
	readonly rest: Readonly<Partial<Record<MetricId, Figured>>> | null;
}

/**
 * One group of a cube that may leave the machine. What its `publishable` does not allow is null; what it allows is
 * a number, and never one of 1 to minimumCell − 1.
 */
export interface SuppressedCell {
	readonly model: string;
	readonly levels: Levels;
	readonly publishable: Publishable;
	/** Rows with both a label and a decision. Null where nothing is publishable. */
	readonly n: number | null;
	/** Selected rows, tp + fp. Null below `selection`. */
	readonly selected: number | null;
	/** The four cells; null below `cells`. */
	readonly tp: number | null;
	readonly fp: number | null;
	readonly fn: number | null;
	readonly tn: number | null;
	/**
	 * Figures of scores by metric, of the group and of everyone else, in place of the scores themselves, of which no
	 * histogram leaves. Absent where scores were not counted of the group, or its four cells may not leave.
	 */
	readonly figures?: SuppressedFigures;
	/** Left-out and mismatched rows: of the whole population, where publishable; null in every smaller group. */
	readonly unlabelled: number | null;
	readonly undecided: number | null;
	readonly mismatched: number | null;
}

/** The groups of one published group set; a set over no attribute is the whole population. */
export interface SuppressedGroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly SuppressedCell[];
}

/**
 * A cube after suppression. It holds every published group set by itself, because blank cells cannot be rolled up;
 * a set that is withheld as a whole is not in it. It cannot be merged with another.
 */
export interface SuppressedCube {
	readonly models: readonly string[];
	readonly groupSets: readonly SuppressedGroupSet[];
	/** Null where, beside the assessed rows, it would give away how few were left out. */
	readonly rows: number | null;
	readonly window: Window | null;
	/** The minimum that the mask was made for. */
	readonly minimumCell: number;
	/** Of the groups whose counts leave; absent where every row counts once. */
	readonly weights?: WeightTable;
	/** The score histograms, where nothing is suppressed; figures alone leave otherwise. */
	readonly scores?: ScoreTable;
	/** Answers under several descriptions, where nothing is suppressed: no mask is made of them. */
	readonly counterfactual?: CounterfactualTable;
	/** Groups within strata, where nothing is suppressed: no mask is made of them. */
	readonly strata?: StrataTable;
	/** The same of what rows are matched on. */
	readonly matched?: StrataTable;
	/** Figures of columns that may stand in for a group, in place of their counts; those that are not in it may not leave. */
	readonly proxies?: readonly SuppressedProxy[];
	/** Rows by what several raters gave them, where all groups of a model may leave: of the population, of each attribute. */
	readonly ratings?: ValueTable<readonly RatedRows[]>;
	/** Labels by predicted class, where nothing is suppressed: no mask is made of them either. */
	readonly classes?: ValueTable<readonly ClassCell[]>;
	/** Further outcomes by score, where nothing is suppressed: each bin counts people. */
	readonly needs?: NeedTable;
	/** Of the groups whose counts leave; absent where rows are not clustered. */
	readonly clusters?: ClusterTable;
}
