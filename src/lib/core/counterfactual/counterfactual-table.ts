import type { Levels } from '../cube/cube.ts';
import type { ConditionPattern } from '../tests/condition-pattern.ts';
import type { DifferenceCount } from '../tests/signed-ranks.ts';
import type { AnswerPattern, CasePattern } from './case-pattern.ts';
import type { ClusterSums } from './cluster-sums.ts';
import type { RatingTable } from './rating-table.ts';
import type { TextCell } from './text-table.ts';

/** Two descriptions of the same case that are compared. */
export interface Contrast {
	readonly model: string;
	/** One level of each stratum column, in the audit's order. */
	readonly stratum: Levels;
	/** What differs between the two descriptions ("race"). */
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
}

/** One contrast in one group of the underlying patients: a level of each attribute of its set; over none, all cases. */
interface GroupContrast extends Contrast {
	readonly levels: Levels;
}

/** The cases of one contrast in one group of the underlying patients. */
export interface ContrastCell extends GroupContrast {
	readonly patterns: readonly CasePattern[];
	/** Differences of the mean score, variant minus baseline, by how many cases have them; null without a score. */
	readonly shifts: readonly DifferenceCount[] | null;
	/** Null where every case stands by itself. */
	readonly clusters: ClusterSums | null;
}

/** The answers to one description. */
export interface VariantCell extends Omit<Contrast, 'baseline'> {
	readonly levels: Levels;
	readonly patterns: readonly AnswerPattern[];
}

/** How often an answer became another, by pairs of a baseline and a variant answer; null is no answer at all. */
export interface TransitionCell extends GroupContrast {
	readonly from: string | null;
	readonly to: string | null;
	readonly pairs: number;
}

/**
 * The cases of a stratum, in one group of the patients, by whether each was right (or favourable) under every one of these descriptions: for tests
 * over all of them at once and for the worst case. Only cases that were answered under all.
 */
export interface PanelCell {
	readonly model: string;
	readonly stratum: Levels;
	readonly levels: Levels;
	/** Null: all descriptions whatever they change. */
	readonly attribute: string | null;
	/** The baseline that the descriptions are compared with, itself one of the conditions; null where there is none. */
	readonly baseline: string | null;
	readonly conditions: readonly string[];
	/** `answers`, in the order of the conditions: right under the description in every answer given. */
	readonly patterns: readonly ConditionPattern<boolean>[];
	/** Whether any of these cases has more than one answer to a description. */
	readonly replicated: boolean;
	/** Cases of the stratum and group that were not answered under all descriptions. */
	readonly incomplete: number;
}

/**
 * The same cases under two adaptations: how the shift of a contrast changed from one to the other. Where the rows of a
 * case tell another group under each, it is in the group that it has in `stratum`.
 */
export interface ChangeCell extends GroupContrast {
	/** The stratum compared with; `stratum` is the one that is set beside it. */
	readonly from: Levels;
	/** By case: the shift in `stratum` minus the shift in `from`, by how many cases have it. */
	readonly changes: readonly DifferenceCount[];
	/** The same of flips. */
	readonly flips: readonly DifferenceCount[];
}

/** What can be wrong with the pairs of a stratum. The first two are counted in rows of the log, the others in cases. */
export const pairTroubles = [
	'no-case',
	'no-description',
	'no-baseline',
	'two-baselines',
	'missing-side',
	'duplicate',
	'duplicate-differs',
	'unbalanced',
	'gold-missing',
	'gold-differs',
	'group-differs',
	'cluster-differs',
	'score-missing',
	'score-unreadable',
	'score-differs'
] as const;

/** What is wrong with the pairs of a stratum. Examples name the first few cases in order of their text. */
export interface PairTrouble {
	readonly model: string;
	readonly stratum: Levels;
	readonly kind: (typeof pairTroubles)[number];
	/** The description concerned; null where it is the case as a whole. */
	readonly variant: string | null;
	/** Rows, not cases, where a row does not say which case or description it answers. */
	readonly cases: number;
	readonly examples: readonly string[];
}

/** What is counted by one list of attributes of the patients, in each group that has cases; over none, of all cases. */
export interface DescriptionSet {
	readonly attributes: readonly string[];
	readonly contrasts: readonly ContrastCell[];
	readonly variants: readonly VariantCell[];
	readonly transitions: readonly TransitionCell[];
	readonly panels: readonly PanelCell[];
	readonly changes: readonly ChangeCell[];
}

/** Everything that is counted of cases answered under several descriptions. */
export interface CounterfactualTable {
	/** The stratum columns, whose levels `stratum` holds. */
	readonly strata: readonly string[];
	readonly groupSets: readonly DescriptionSet[];
	/** There where an earlier version counted: transitions, panels and changes are of all cases, and by no attribute. */
	readonly ungrouped?: true;
	readonly trouble: readonly PairTrouble[];
	/** Absent where no people rate beside the models. */
	readonly ratings?: RatingTable;
	/** Absent where the log has no texts. */
	readonly texts?: readonly TextCell[];
}
