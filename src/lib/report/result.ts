import type { DescriptionTables } from './descriptions/rows.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import type {
	ComparisonId,
	CompositeId,
	DescriptionComparisonId,
	ShownComparisonId
} from '#lib/spec/policy.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Unread } from '#lib/spec/unread.ts';
import type { CurveRow } from './curve-row.ts';
import type { MatchingRow } from './matching-row.ts';
import type { NeedRow } from './need-row.ts';
import type { Pin } from './pins/pin.ts';
import type { ProxyRow } from './proxy-row.ts';
import type { RaterRow } from './rater-row.ts';

/** Stands for the whole population in `attribute` and `group`. */
export const overall = 'overall';

/** One metric of one group. Numbers are raw here; the writers round to 10 significant digits. */
export interface Measure {
	readonly model: string;
	readonly stratum: string | null;
	readonly variant: string | null;
	/** "race", "race × sex", or "overall". */
	readonly attribute: string;
	/** "Black", "Black × F", or "overall": titles, not raw levels. */
	readonly group: string;
	readonly metric: MetricId;
	/** Rows of the group that have a label and a decision. */
	readonly n: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly method: string | null;
	readonly reason: NoAnswer | null;
	/** True where the group is (part of) missing membership. On screen only; not a column of the table. */
	readonly missingMembership: boolean;
	/** True where what leaves the machine leaves this row blank. On screen only; not a column of the table. */
	readonly small: boolean;
}

/** Two groups, or all groups of an attribute, set side by side by one comparison of one metric. */
export interface Disparity {
	readonly model: string;
	readonly stratum: string | null;
	readonly variant: string | null;
	readonly attribute: string;
	/** The group, or for an extreme over groups the pair that drives it ("Unknown – Caucasian"). */
	readonly group: string;
	/** A group's title, "overall", "rest", or null for an extreme. */
	readonly reference: string | null;
	/** Null for composites, which name their own metrics. */
	readonly metric: MetricId | null;
	readonly comparison: ComparisonId | CompositeId | ShownComparisonId;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly low_simultaneous: number | null;
	readonly high_simultaneous: number | null;
	/** 66 % interval, for the thick part of a drawn interval. On screen only. */
	readonly low66: number | null;
	readonly high66: number | null;
	readonly method: string | null;
	readonly test: string | null;
	readonly p: number | null;
	readonly p_adjusted: number | null;
	readonly family_size: number | null;
	/** How many people of the group would change if it had the reference's rate; signed as the difference. */
	readonly people: number | null;
	readonly reason: NoAnswer | null;
	readonly missingMembership: boolean;
	readonly small: boolean;
}

/** What one rule of the policy says of one comparison; where there is no policy there are none. */
export interface VerdictRow {
	readonly rule: string;
	readonly model: string;
	readonly stratum: string | null;
	readonly attribute: string;
	readonly group: string;
	readonly metric: MetricId | null;
	readonly comparison: ComparisonId | CompositeId | DescriptionComparisonId;
	readonly value: number | null;
	/** Simultaneous interval: what the verdict was read from. */
	readonly low: number | null;
	readonly high: number | null;
	/** "≤ 0.05", "0.8 to 1.25", or null where the rule describes. */
	readonly limit: string | null;
	readonly verdict: VerdictKind;
	readonly reason: NoAnswer | null;
	readonly smallest_detectable: number | null;
	/** p of two one-sided tests that the gap respects the limit, for this comparison alone; null where there are none. */
	readonly equivalence_p: number | null;
	readonly sentence: string;
	readonly small: boolean;
}

/**
 * One proportion of one group of a combination of attributes: as counted, and drawn towards what its attributes alone
 * would predict. A group that may not leave enters no pooling and is blank on screen too, where its own value
 * stands among the measures: so the other rows are the same on screen and in what leaves.
 */
export interface PooledRow {
	readonly model: string;
	/** "race × sex". */
	readonly attribute: string;
	readonly group: string;
	readonly metric: MetricId;
	readonly n: number | null;
	readonly denominator: number | null;
	readonly value: number | null;
	readonly pooled: number | null;
	readonly pooled_low: number | null;
	readonly pooled_high: number | null;
	/** 0: not moved at all; 1: all the way to the prediction. */
	readonly shrinkage: number | null;
	readonly reason: NoAnswer | null;
}

/** A slice that the search lists: one metric differs there beyond what looking at so many slices explains. */
export interface SliceRow {
	readonly model: string;
	/** "race = Black × age = [60, 70)": columns and titles of levels. */
	readonly slice: string;
	/** Number of conditions. */
	readonly depth: number;
	readonly rows: number;
	/** Rows as a share of all rows with what the audit needs. */
	readonly support: number;
	readonly metric: MetricId;
	readonly value: number;
	/** The metric of everyone, who include the slice. */
	readonly overall: number;
	/** `value` minus `overall`. */
	readonly divergence: number;
	/** Interval of the divergence, which takes no account of the search. */
	readonly low: number;
	readonly high: number;
	/** The same, for every slice of the family at once. */
	readonly low_simultaneous: number;
	readonly high_simultaneous: number;
	readonly test: string;
	readonly p: number;
	/** Over every slice that was tested, listed or not. */
	readonly p_adjusted: number;
	readonly family_size: number;
	/** How many narrower slices that say the same are folded under this one. */
	readonly folds: number;
	/** Found in one random half of the rows and again in the other; null where half are too few, or rows are clustered. */
	readonly confirmed: boolean | null;
	/** Always null: what has no answer is not listed. */
	readonly reason: NoAnswer | null;
}

/** Something the reader must know before believing the tables; wording in `messages.ts`. */
export interface Notice {
	readonly code: string;
	readonly severity: 'question' | 'caution' | 'note';
	readonly text: string;
	/** It tells what may not leave: on screen only. */
	readonly onScreen?: true;
}

/** Who was counted and who was left out. Counts below the minimum cell, and those from which one follows, are null in what leaves. */
export interface Scope {
	readonly rows: number | null;
	/** By model: rows with a label and a decision; the rest, by why. */
	readonly models: readonly {
		readonly model: string;
		readonly assessed: number | null;
		readonly unlabelled: number | null;
		readonly undecided: number | null;
		readonly mismatched: number | null;
	}[];
	readonly window: { readonly first: string; readonly last: string } | null;
	readonly attributes: readonly {
		readonly attribute: string;
		readonly groups: number;
		readonly reference: string | null;
		readonly missingRows: number | null;
		readonly missingShare: number | null;
		readonly suppressedGroups: number;
	}[];
}

/** A pure function of cube, audit and policy: the same for the same rows whatever the format, engine, shards or day. */
export interface Result {
	readonly audit: ResolvedAudit;
	readonly scope: Scope;
	readonly notices: readonly Notice[];
	readonly measures: readonly Measure[];
	readonly disparities: readonly Disparity[];
	readonly verdicts: readonly VerdictRow[];
	/** Proportions of combinations of attributes, as counted and as pooled. */
	readonly pooled: readonly PooledRow[];
	/** Where the model differs most. */
	readonly slices: readonly SliceRow[];
	/** ROC, precision–recall and reliability curves of everyone and of the groups of single attributes, where the audit asks for figures of scores. */
	readonly curves: readonly CurveRow[];
	/** What people need at the same score, by group; empty where the audit names no further outcome. */
	readonly needs: readonly NeedRow[];
	/** How well columns of the log tell the groups: whether they could stand in for them. */
	readonly proxies: readonly ProxyRow[];
	/** What matching kept and lost; empty where the audit matches nothing. */
	readonly matching: readonly MatchingRow[];
	/** How far raters of the same rows agree, by group; empty where the audit asks for no agreement. */
	readonly raters: readonly RaterRow[];
	/** Cases answered under several descriptions; empty where the audit compares none. */
	readonly descriptions: DescriptionTables;
	/** What takes the scope's place when the result leaves, and the attributes whose rows all stay behind. On screen only. */
	readonly leaving: { readonly scope: Scope; readonly withheld: readonly string[] };
}

export interface Provenance {
	readonly sources: readonly {
		readonly name: string;
		readonly bytes: number;
		/** Null in what leaves, where it would tell how few rows were left out. */
		readonly rows: number | null;
		readonly hash: string;
		/** Rows that could not be read and are in no figure; absent where there is none. */
		readonly leftOut?: number;
	}[];
	/** What of the files could not be read; absent where all was. */
	readonly unread?: Unread;
	readonly engine: { readonly name: string; readonly version: string };
	readonly plumbline: string;
	readonly createdAt: string;
	readonly host: 'browser' | 'command line';
}

export interface Report {
	readonly result: Result;
	/** SHA-256 of the result's bytes as written, hex. */
	readonly resultHash: string;
	readonly provenance: Provenance;
	/** What readers singled out of it; no part of the result. */
	readonly pins: readonly Pin[];
}
