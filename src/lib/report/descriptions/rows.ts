import type { AgreementRow } from './agreement-row.ts';
import type { PairTrouble } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { PatientGroup } from './patient-group.ts';
import type { TextRow } from './text-row.ts';

/** Stands for all descriptions together in `variant`: Cochran's Q and the worst case. */
export const everyVariant = '*';

/** What every table of descriptions begins with. By group: cases of one group of the patients alone, null for all. */
interface Compared extends PatientGroup {
	readonly model: string;
	/** "model=… · prompt=…"; null where the audit divides its cases by nothing. */
	readonly stratum: string | null;
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
}

/** One description of the same cases against another. */
export interface FlipRow extends Compared {
	readonly pairs: number;
	readonly missing_side: number;
	/** Most answers to one description of a case. */
	readonly replicates: number | null;
	readonly refused: number | null;
	readonly unparsed: number | null;
	readonly answer_changed: number | null;
	readonly flip_rate: number | null;
	readonly flip_low: number | null;
	readonly flip_high: number | null;
	readonly both_right: number | null;
	readonly baseline_only: number | null;
	readonly variant_only: number | null;
	readonly neither: number | null;
	/** Of `baseline_only`, those whose answer under the variant refused or could not be read; of `variant_only`, under the baseline. */
	readonly lost_refused: number | null;
	readonly gained_refused: number | null;
	readonly net_shift: number | null;
	readonly shift_low: number | null;
	readonly shift_high: number | null;
	/** For all comparisons of the report at once. On screen and in JSON; no column of the table. */
	readonly shift_low_simultaneous: number | null;
	readonly shift_high_simultaneous: number | null;
	readonly noise_baseline: number | null;
	readonly noise_variant: number | null;
	/** Cases with two answers or more on both sides, which the excess is read from; null over all descriptions. */
	readonly excess_cases: number | null;
	readonly excess: number | null;
	readonly excess_low: number | null;
	readonly excess_high: number | null;
	/** Cases that became right (or favourable) for each that ceased to be; infinite where none ceased. */
	readonly matched_odds: number | null;
	readonly odds_low: number | null;
	readonly odds_high: number | null;
	/** Share of cases right under every description; only in rows over all of them. */
	readonly worst_case: number | null;
	readonly test: string | null;
	readonly statistic: number | null;
	readonly p: number | null;
	readonly p_adjusted: number | null;
	readonly family_size: number | null;
	/** p of two one-sided tests that the net shift lies within the margin. */
	readonly margin_p: number | null;
	readonly reason: NoAnswer | null;
}

/** How often one answer became another, in pairs of answers. */
export interface TransitionRow extends Compared {
	/** Null: no answer was given. */
	readonly from: string | null;
	readonly to: string | null;
	readonly pairs: number;
}

/** How the score of the same cases moved. */
export interface ShiftRow extends Compared {
	readonly pairs: number;
	readonly mean_shift: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly mean_absolute_shift: number | null;
	readonly absolute_low: number | null;
	readonly absolute_high: number | null;
	readonly test: string | null;
	readonly statistic: number | null;
	readonly p: number | null;
	readonly p_adjusted: number | null;
	readonly family_size: number | null;
	readonly reason: NoAnswer | null;
}

/** By how much an adaptation changed what a description does, on the same cases. */
export interface ChangeRow extends Compared {
	/** The stratum that is compared with. */
	readonly from: string;
	readonly cases: number;
	/** The net shift before and after, over all cases of each stratum (of the group). */
	readonly shift_before: number | null;
	readonly shift_after: number | null;
	readonly change: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** For all changes of the report at once: by these a change is shown or not. Of groups, for all by that attribute. */
	readonly low_simultaneous: number | null;
	readonly high_simultaneous: number | null;
	readonly test: string | null;
	readonly statistic: number | null;
	readonly p: number | null;
	readonly p_adjusted: number | null;
	readonly family_size: number | null;
	/** Of the change of flips; `cases` are those of the change of the shift. */
	readonly flip_cases: number;
	readonly flip_change: number | null;
	readonly flip_low: number | null;
	readonly flip_high: number | null;
	readonly reason: NoAnswer | null;
}

/** A test of behaviour, and the share of cases that fail it. */
export interface PerturbationRow extends Compared {
	readonly kind: 'invariance' | 'directional' | 'minimum-function';
	readonly cases: number;
	readonly failures: number;
	readonly untestable: number;
	readonly failure_rate: number | null;
	/** The same of the baseline's answers, for the minimum function; null for the other tests, which compare both. */
	readonly failure_rate_baseline: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly reason: NoAnswer | null;
}

/** Cases that cannot be compared, or not as they stand. */
export interface PairTroubleRow {
	readonly model: string;
	readonly stratum: string | null;
	readonly kind: PairTrouble['kind'];
	readonly variant: string | null;
	/** Rows of the log for the kinds `no-case` and `no-description`. */
	readonly cases: number;
	/** The first few, by what identifies them. */
	readonly examples: readonly string[];
}

/** Everything that is reported of cases answered under several descriptions. */
export interface DescriptionTables {
	readonly flips: readonly FlipRow[];
	readonly transitions: readonly TransitionRow[];
	readonly shifts: readonly ShiftRow[];
	readonly changes: readonly ChangeRow[];
	readonly perturbations: readonly PerturbationRow[];
	readonly pairs: readonly PairTroubleRow[];
	readonly agreement: readonly AgreementRow[];
	/** Empty where the log has no texts. */
	readonly texts: readonly TextRow[];
}

export const noDescriptions: DescriptionTables = {
	flips: [],
	transitions: [],
	shifts: [],
	changes: [],
	perturbations: [],
	pairs: [],
	agreement: [],
	texts: []
};
