import type { RatedRows } from '../agreement/rated-rows.ts';
import type { CounterfactualTable } from '../counterfactual/counterfactual-table.ts';
import type { ClusterTable } from '../clusters/cluster-table.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import type { ClassCell } from '../classes/class-counts.ts';
import type { NeedTable } from '../needs/need-table.ts';
import type { NumberSums } from '../numbers/number-sums.ts';
import type { ProxyTable } from '../proxy/proxy-table.ts';
import type { StrataTable } from '../strata/strata-table.ts';
import type { WeightTable } from '../weights/weight-table.ts';
import type { Counts } from './counts.ts';
import type { ValueTable } from './value-table.ts';
import type { ValueSpreads } from '../suppression/value-spread.ts';

/** One level for each attribute of the group set, in its order; null is missing membership. */
export type Levels = readonly (string | null)[];

/**
 * One cell of the cube: the rows of one model that share one level of every attribute of its group set.
 * The four confusion cells hold rows with both a label and a decision; the three others count what was
 * left out (or, for `mismatched`, what was let in although prediction and score ≥ threshold disagree).
 */
export interface Cell extends Counts {
	readonly model: string;
	readonly levels: Levels;
	/** Rows with a decision and no usable label. */
	readonly unlabelled: number;
	/** Rows with no decision, whatever their label. */
	readonly undecided: number;
	/** Rows whose prediction and score ≥ threshold disagree; the prediction wins. They are in the four cells too. */
	readonly mismatched: number;
}

/** All cells over one list of attributes. A set over no attribute holds one cell a model: the whole population. */
export interface GroupSet {
	readonly attributes: readonly string[];
	readonly cells: readonly Cell[];
}

/** First and last instant in the log, as ISO 8601 text; merges by minimum and maximum. */
export interface Window {
	readonly first: string;
	readonly last: string;
}

/**
 * Everything an audit knows of a log: counts that add, and no row.
 * `groupSets` holds either one set over all attributes (finest cells, from which every other is rolled up)
 * or one set for each combination to be reported, where the product of levels is too large to hold.
 */
export interface Cube {
	readonly models: readonly string[];
	readonly groupSets: readonly GroupSet[];
	/** Rows read from the file, before anything is left out. */
	readonly rows: number;
	readonly window: Window | null;
	/** Score histograms by group; absent where the audit asks nothing of a score. */
	readonly scores?: ScoreTable;
	/** Second moments by cluster, by group; absent where rows are not clustered. */
	readonly clusters?: ClusterTable;
	/** Weights by group; absent where every row counts once. */
	readonly weights?: WeightTable;
	/** Groups within strata; absent where the audit names no stratum. */
	readonly strata?: StrataTable;
	/** Groups within joint levels of the features that rows are matched on; absent where the audit matches none. */
	readonly matched?: StrataTable;
	/** Columns that may stand in for a group, by attribute; absent where the audit screens none. */
	readonly proxies?: ProxyTable;
	/** Rows by what several raters gave them, by group; absent where the audit asks for no agreement. */
	readonly ratings?: ValueTable<readonly RatedRows[]>;
	/** Labels by predicted class, by group; only where the outcome is of several classes. */
	readonly classes?: ValueTable<readonly ClassCell[]>;
	/** Sums of predictions, labels and errors, by group; only where the outcome is a number or a grade. */
	readonly numbers?: ValueTable<NumberSums>;
	/** Further outcomes by score, of everyone and of each attribute; absent where the audit names none. */
	readonly needs?: NeedTable;
	/** How rows are spread over values whose sums leave; absent where nobody is to be protected, or nothing is summed. */
	readonly spreads?: ValueTable<ValueSpreads>;
	/** Answers to several descriptions of the same case; absent where the audit compares none. */
	readonly counterfactual?: CounterfactualTable;
}
