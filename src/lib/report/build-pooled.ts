import type { Metric } from '#lib/core/metrics/metric.ts';
import { poolIntersections, type PooledCell } from '#lib/core/slices/pool-intersections.ts';
import { comparable } from './comparable.ts';
import { noneForAll, type Build } from './context.ts';
import { effectiveOf, pooledEffect } from './effective.ts';
import { isSmall, type GroupRow, type GroupTable, type Population } from './group-tables.ts';
import { once } from './once.ts';
import type { PooledRow } from './result.ts';

/**
 * Every proportion of every group of a combination of attributes, as counted and as pooled: few rows are drawn far
 * towards what the group's attributes alone would predict, many hardly at all. Only groups that may leave enter the
 * pooling; the others have no pooled rate, here or in what leaves. A single attribute, and a combination that is withheld,
 * has no rows. Where rows come in clusters, a group counts with its effective size.
 */
export function pooledOf(build: Build, metrics: readonly Metric[], table: GroupTable): readonly PooledRow[] {
	if (table.set.groups.length < 2 || table.withheld) return [];
	return metrics
		.filter(({ kind }) => kind === 'proportion')
		.flatMap((metric) => {
			const cells = pooledCells(build, metric, table);
			return table.rows.map((row) => pooledRow(build, { metric, table, row }, cells.get(row.key)));
		});
}

function pooledRow(
	{ audit }: Build,
	{ metric, table, row }: { readonly metric: Metric; readonly table: GroupTable; readonly row: GroupRow },
	cell: PooledCell | undefined
): PooledRow {
	const base = { model: table.model, attribute: table.set.name, group: row.title, metric: metric.id };
	const blank = { value: null, pooled: null, pooled_low: null, pooled_high: null, shrinkage: null };
	if (isSmall(row, metric, table)) {
		return { ...base, n: null, denominator: null, ...blank, reason: 'suppressed' };
	}
	const of = { group: row.counts, population: table.population.counts };
	const none = noneForAll(audit, metric);
	const denominator = none === null ? (metric.fraction?.(of).trials ?? null) : null;
	const { value, reason } = metric.value(of);
	const own = { ...base, n: row.n, denominator };
	if (none !== null || value === null) return { ...own, ...blank, reason: none ?? reason };
	return {
		...own,
		value,
		pooled: sixDigits(cell?.pooled?.value),
		pooled_low: sixDigits(cell?.pooled?.low),
		pooled_high: sixDigits(cell?.pooled?.high),
		shrinkage: sixDigits(cell?.shrinkage),
		reason: null
	};
}

type Cells = ReadonlyMap<string, PooledCell>;

/** No reference and no policy changes them, so they are kept as long as the population is. */
const keptFor = new WeakMap<Population, Map<string, Cells>>();

/** The pooled cell of each group that may leave, by the group's key. */
function pooledCells({ audit }: Build, metric: Metric, table: GroupTable): Cells {
	const fraction = comparable(metric).proportion;
	if (fraction === null || noneForAll(audit, metric) !== null) return new Map();
	const kept = keptFor.get(table.population) ?? new Map<string, Cells>();
	keptFor.set(table.population, kept);
	const { level } = audit.inference;
	return once(kept, JSON.stringify([table.set.name, metric.id, level]), () => {
		const rows = table.rows.filter((row) => !isSmall(row, metric, table));
		const effect = pooledEffect(table, metric);
		const cells = rows.map(({ levels, counts }) => ({
			levels,
			fraction: effectiveOf(fraction, counts, effect)
		}));
		return new Map(poolIntersections(cells, level).map((cell, at) => [rows[at]?.key ?? '', cell]));
	});
}

/**
 * Pooling goes through thousands of exponentials, whose last bit differs from one machine's arithmetic to another's:
 * six digits are the same everywhere, and more than the model behind them is good for.
 */
const sixDigits = (value: number | null | undefined): number | null =>
	value == null ? null : Number(value.toPrecision(6));
