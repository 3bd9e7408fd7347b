import type { CurveRow } from './curve-row.ts';
import type { MatchingRow } from './matching-row.ts';
import type { NeedRow } from './need-row.ts';
import type { ProxyRow } from './proxy-row.ts';
import type { RaterRow } from './rater-row.ts';
import type { Disparity, Measure, PooledRow, SliceRow, VerdictRow } from './result.ts';

/** By UTF-16 code unit, null first: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null) return -1;
	if (b === null) return 1;
	return a < b ? -1 : 1;
}

const measureKeys = ['model', 'stratum', 'variant', 'attribute', 'group', 'metric'] as const;
const disparityKeys = [
	'model',
	'stratum',
	'variant',
	'attribute',
	'group',
	'reference',
	'metric',
	'comparison'
] as const;
const pooledKeys = ['model', 'attribute', 'group', 'metric'] as const;
const sliceKeys = ['model', 'slice', 'metric'] as const;
const verdictKeys = ['rule', 'model', 'stratum', 'attribute', 'group', 'metric', 'comparison'] as const;

/** One text a row, in whose order the rows come: a field's end sorts before any character, null before any text. */
const orderOf = (fields: readonly (string | null)[]): string =>
	fields.map((field) => (field === null ? '' : `\u0001${field}`)).join('\u0000');

/** Rows in the order of these fields. */
export function sortBy<Key extends string, Row extends Readonly<Record<Key, string | null>>>(
	rows: readonly Row[],
	keys: readonly Key[]
): readonly Row[] {
	return rows
		.map((row) => ({ row, order: orderOf(keys.map((key) => row[key])) }))
		.sort((a, b) => byCodeUnit(a.order, b.order))
		.map(({ row }) => row);
}

export const sortMeasures = (rows: readonly Measure[]): readonly Measure[] => sortBy(rows, measureKeys);
export const sortDisparities = (rows: readonly Disparity[]): readonly Disparity[] =>
	sortBy(rows, disparityKeys);
export const sortVerdicts = (rows: readonly VerdictRow[]): readonly VerdictRow[] => sortBy(rows, verdictKeys);
export const sortPooled = (rows: readonly PooledRow[]): readonly PooledRow[] => sortBy(rows, pooledKeys);
export const sortSlices = (rows: readonly SliceRow[]): readonly SliceRow[] => sortBy(rows, sliceKeys);

const proxyKeys = ['model', 'attribute', 'column'] as const;

export const sortProxies = (rows: readonly ProxyRow[]): readonly ProxyRow[] => sortBy(rows, proxyKeys);

const matchingKeys = ['model', 'attribute', 'group', 'reference', 'metric'] as const;

export const sortMatching = (rows: readonly MatchingRow[]): readonly MatchingRow[] =>
	sortBy(rows, matchingKeys);

const raterKeys = ['model', 'attribute', 'group', 'reference', 'rater', 'other', 'measure'] as const;

export const sortRaters = (rows: readonly RaterRow[]): readonly RaterRow[] => sortBy(rows, raterKeys);

const needKeys = ['model', 'attribute', 'group', 'need', 'measure', 'place'] as const;

/** Parts in their order along the score, then the difference. */
export const sortNeeds = (rows: readonly NeedRow[]): readonly NeedRow[] =>
	sortBy(
		rows.map((row) => ({
			...row,
			row,
			measure: row.measure === 'mean' ? '0' : '1',
			place: String(row.part ?? 0).padStart(6, '0')
		})),
		needKeys
	).map(({ row }) => row);

const curveKeys = ['model', 'stratum', 'variant', 'attribute', 'group', 'curve', 'place'] as const;

/** Points in their order along each curve. */
export const sortCurves = (rows: readonly CurveRow[]): readonly CurveRow[] =>
	sortBy(
		rows.map((row) => ({ ...row, row, place: String(row.position ?? 0).padStart(6, '0') })),
		curveKeys
	).map(({ row }) => row);
