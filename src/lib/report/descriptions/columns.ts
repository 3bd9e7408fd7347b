import type { TextRow } from './text-row.ts';
import type { ChangeRow, FlipRow, PairTroubleRow, PerturbationRow, ShiftRow, TransitionRow } from './rows.ts';

/** The columns of `flips.csv`, in order. */
export const flipColumns = [
	'model',
	'stratum',
	'attribute',
	'baseline',
	'variant',
	'pairs',
	'missing_side',
	'replicates',
	'refused',
	'unparsed',
	'answer_changed',
	'flip_rate',
	'flip_low',
	'flip_high',
	'both_right',
	'baseline_only',
	'variant_only',
	'neither',
	'lost_refused',
	'gained_refused',
	'net_shift',
	'shift_low',
	'shift_high',
	'noise_baseline',
	'noise_variant',
	'excess_cases',
	'excess',
	'excess_low',
	'excess_high',
	'matched_odds',
	'odds_low',
	'odds_high',
	'worst_case',
	'test',
	'statistic',
	'p',
	'p_adjusted',
	'family_size',
	'margin_p',
	'reason'
] as const satisfies readonly (keyof FlipRow)[];

type Grouped = 'by' | 'group';

/** The columns of the same table for cases of one group of patients (`flips_by_group.csv` and the like). */
export const byGroupColumns = <Key extends string>(columns: readonly Key[]): readonly (Key | Grouped)[] => [
	...columns.slice(0, 2),
	'by',
	'group',
	...columns.slice(2)
];

/** What JSON holds of a row that may be of one group: no column order has to be kept there. */
export const withGroup = <Key extends string>(columns: readonly Key[]): readonly (Key | Grouped)[] => [
	'by',
	'group',
	...columns
];

/** What JSON holds of a flip, beside its group. */
export const flipFields = [
	...flipColumns,
	'shift_low_simultaneous',
	'shift_high_simultaneous'
] as const satisfies readonly (keyof FlipRow)[];

export const transitionColumns = [
	'model',
	'stratum',
	'attribute',
	'baseline',
	'variant',
	'from',
	'to',
	'pairs'
] as const satisfies readonly (keyof TransitionRow)[];

export const shiftColumns = [
	'model',
	'stratum',
	'attribute',
	'baseline',
	'variant',
	'pairs',
	'mean_shift',
	'low',
	'high',
	'mean_absolute_shift',
	'absolute_low',
	'absolute_high',
	'test',
	'statistic',
	'p',
	'p_adjusted',
	'family_size',
	'reason'
] as const satisfies readonly (keyof ShiftRow)[];

export const changeColumns = [
	'model',
	'stratum',
	'from',
	'attribute',
	'baseline',
	'variant',
	'cases',
	'shift_before',
	'shift_after',
	'change',
	'low',
	'high',
	'low_simultaneous',
	'high_simultaneous',
	'test',
	'statistic',
	'p',
	'p_adjusted',
	'family_size',
	'flip_cases',
	'flip_change',
	'flip_low',
	'flip_high',
	'reason'
] as const satisfies readonly (keyof ChangeRow)[];

export const perturbationColumns = [
	'model',
	'stratum',
	'attribute',
	'baseline',
	'variant',
	'kind',
	'cases',
	'failures',
	'untestable',
	'failure_rate',
	'failure_rate_baseline',
	'low',
	'high',
	'reason'
] as const satisfies readonly (keyof PerturbationRow)[];

export const pairTroubleColumns = [
	'model',
	'stratum',
	'kind',
	'variant',
	'cases',
	'examples'
] as const satisfies readonly (keyof PairTroubleRow)[];

export const textColumns = [
	'model',
	'stratum',
	'attribute',
	'baseline',
	'variant',
	'of',
	'measure',
	'pairs',
	'count',
	'value',
	'low',
	'high',
	'mean_baseline',
	'mean_variant',
	'method',
	'reason',
	'examples'
] as const satisfies readonly (keyof TextRow)[];
