import type { CurveRow } from './curve-row.ts';
import type { MatchingRow } from './matching-row.ts';
import type { ProxyRow } from './proxy-row.ts';
import type { Disparity, Measure, PooledRow, SliceRow, VerdictRow } from './result.ts';

/** The columns of `measures.csv`, in order. Flags that matter on screen only are no column. */
export const measureColumns = [
	'model',
	'stratum',
	'variant',
	'attribute',
	'group',
	'metric',
	'n',
	'numerator',
	'denominator',
	'value',
	'low',
	'high',
	'method',
	'reason'
] as const satisfies readonly (keyof Measure)[];

/** The columns of `disparities.csv`, in order. */
export const disparityColumns = [
	'model',
	'stratum',
	'variant',
	'attribute',
	'group',
	'reference',
	'metric',
	'comparison',
	'value',
	'low',
	'high',
	'low_simultaneous',
	'high_simultaneous',
	'method',
	'test',
	'p',
	'p_adjusted',
	'family_size',
	'people',
	'reason'
] as const satisfies readonly (keyof Disparity)[];

/** The columns of `verdicts.csv`, in order. */
export const verdictColumns = [
	'rule',
	'model',
	'stratum',
	'attribute',
	'group',
	'metric',
	'comparison',
	'value',
	'low',
	'high',
	'limit',
	'verdict',
	'smallest_detectable',
	'equivalence_p',
	'sentence'
] as const satisfies readonly (keyof VerdictRow)[];

/** The columns of `pooled.csv`, in order. */
export const pooledColumns = [
	'model',
	'attribute',
	'group',
	'metric',
	'n',
	'denominator',
	'value',
	'pooled',
	'pooled_low',
	'pooled_high',
	'shrinkage',
	'reason'
] as const satisfies readonly (keyof PooledRow)[];

/** The columns of `slices.csv`, in order. */
export const sliceColumns = [
	'model',
	'slice',
	'depth',
	'rows',
	'support',
	'metric',
	'value',
	'overall',
	'divergence',
	'low',
	'high',
	'low_simultaneous',
	'high_simultaneous',
	'test',
	'p',
	'p_adjusted',
	'family_size',
	'folds',
	'confirmed',
	'reason'
] as const satisfies readonly (keyof SliceRow)[];

/** The columns of `curves.csv`, in order. */
export const curveColumns = [
	'model',
	'stratum',
	'variant',
	'attribute',
	'group',
	'curve',
	'position',
	'score',
	'x',
	'y',
	'low',
	'high',
	'n',
	'reason'
] as const satisfies readonly (keyof CurveRow)[];

/** The columns of `proxies.csv`, in order. */
export const proxyColumnNames = [
	'model',
	'attribute',
	'column',
	'levels',
	'n',
	'cramers_v',
	'best_guess',
	'majority',
	'uncertainty_removed',
	'reason'
] as const satisfies readonly (keyof ProxyRow)[];

/** The columns of `matching.csv`, in order. */
export const matchingColumns = [
	'model',
	'attribute',
	'group',
	'reference',
	'metric',
	'cells',
	'cells_matched',
	'rows',
	'rows_matched',
	'reference_rows',
	'reference_rows_matched',
	'imbalance_before',
	'imbalance_after',
	'reason'
] as const satisfies readonly (keyof MatchingRow)[];
