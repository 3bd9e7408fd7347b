import { restOf } from '#lib/core/disparities/rest.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { FractionOf } from '#lib/core/clusters/linear-fraction.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { judgeSlices, type SliceCandidate } from '#lib/core/slices/judge-slices.ts';
import { sliceGap, type SliceGap } from '#lib/core/slices/slice-gap.ts';
import type { SliceFindings } from '#lib/core/slices/slice-search.ts';
import type { Slice } from '#lib/core/slices/slice.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { joinTitles } from './attribute-sets.ts';
import { comparable } from './comparable.ts';
import { noneForAll } from './context.ts';
import { effectivePair, pooledEffect } from './effective.ts';
import { isSmall, type GroupRow, type GroupTable, type Population } from './group-tables.ts';
import { once } from './once.ts';
import { deepestSlice, leastSliceRows } from './slice-limits.ts';

/** A condition that changes the divergence by no more than one point is not worth its words. */
const redundancy = 0.01;

/** What was found of one metric of one model: every slice that was tested, beside everyone's rate. */
export type SliceFamily = SliceFindings & { readonly overall: number };

/** No reference and no policy changes what is found, so it is kept as long as the population is. */
const keptFor = new WeakMap<Population, Map<string, SliceFamily | null>>();

/** A group as a slice, and its table. */
export interface Looked {
	readonly slice: Slice;
	readonly row: GroupRow;
	readonly table: GroupTable;
}

/** The groups of one model that are looked at, whatever the metric: those of the audit's own sets that are compared and have enough rows. */
export function lookedAt(audit: ResolvedAudit, tables: readonly GroupTable[]): readonly Looked[] {
	const [first] = tables;
	if (first === undefined) return [];
	const depth = deepestSlice(audit);
	const least = leastSliceRows(audit, first.population.n);
	return tables
		.filter(({ set, withheld }) => set.groups.length <= depth && !withheld)
		.flatMap((table) =>
			table.rows
				.filter((row) => row.compared && row.n >= least)
				.map((row): Looked => ({ slice: sliceOf(table, row), row, table }))
		);
}

/** The conditions that make a group of a table. */
const sliceOf = ({ set }: GroupTable, { levels }: GroupRow): Slice =>
	set.groups.map(({ column }, at) => ({ attribute: column, level: levels[at] ?? null }));

/** "race = Black × sex = Female": as the list names a slice. */
export const sliceTitle = ({ row, table }: Pick<Looked, 'row' | 'table'>): string =>
	joinTitles(table.set.groups.map(({ column }, at) => `${column} = ${row.titles[at] ?? ''}`));

/** Whether slices are looked for by this metric at all: a share of rows that the log can answer. */
export const isSearched = (audit: ResolvedAudit, metric: Metric): boolean =>
	metric.kind === 'proportion' && noneForAll(audit, metric) === null;

/** One metric's family among these groups; null where the whole may not leave, or has no answer. */
export function sliceFamily(
	audit: ResolvedAudit,
	metric: Metric,
	{ looked, population }: { readonly looked: readonly Looked[]; readonly population: Population }
): SliceFamily | null {
	const asked = [
		metric.id,
		leastSliceRows(audit, population.n),
		deepestSlice(audit),
		audit.inference,
		audit.groups.map(({ column, missingMembership }) => [column, missingMembership])
	];
	const kept = keptFor.get(population) ?? new Map<string, SliceFamily | null>();
	keptFor.set(population, kept);
	return once(kept, JSON.stringify(asked), () => search(audit, metric, { looked, population }));
}

/** The four cells alone: of what else is known of a group, the search reads its clusters only. */
const cellsOf = ({ tp, fp, fn, tn }: Counts): Counts => ({ tp, fp, fn, tn });

/** How far a group's metric is from everybody's, over effective sizes; null where it or everyone else has no answer. */
export function gapOf(metric: Metric, { row, table }: Pick<Looked, 'row' | 'table'>): SliceGap | null {
	const fraction = comparable(metric).proportion;
	if (fraction === null) return null;
	const { population } = table;
	const gap = sliceGap(cellsOf(row.counts), cellsOf(population.counts), fraction);
	const pooled = pooledEffect(table, metric);
	return gap && atEffectiveSize(gap, { fraction, row, population, pooled });
}

function search(
	audit: ResolvedAudit,
	metric: Metric,
	{ looked, population }: { readonly looked: readonly Looked[]; readonly population: Population }
): SliceFamily | null {
	const fraction = comparable(metric).proportion;
	if (fraction === null || isSmall(population, metric, { population, withheld: false })) return null;
	const whole = fraction(population.counts);
	if (!(whole.trials > 0)) return null;
	const candidates = looked
		.filter(({ row, table }) => !isSmall(row, metric, table))
		.map((each): SliceCandidate => ({ slice: each.slice, rows: each.row.n, gap: gapOf(metric, each) }));
	const { level, correction } = audit.inference;
	return {
		overall: whole.successes / whole.trials,
		...judgeSlices(
			candidates,
			{ rows: population.n, whole },
			// Whoever wants no correction within families still searched here; then Holm’s assumes least.
			{ level, redundancy, correction: correction === 'none' ? 'holm' : correction }
		)
	};
}

/** The same gap over effective sizes, where rows come in clusters; null where they leave nothing. */
function atEffectiveSize(
	gap: SliceGap,
	{
		fraction,
		row,
		population,
		pooled
	}: {
		readonly fraction: FractionOf;
		readonly row: GroupRow;
		readonly population: Population;
		readonly pooled: number | null;
	}
): SliceGap | null {
	if (!row.counts.clusters) return gap;
	const { a, b, correlation } = effectivePair(
		fraction,
		[row.counts, restOf(population.counts, row.counts)],
		pooled
	);
	return a.trials > 0 && b.trials > 0 ? { ...gap, own: a, rest: b, correlation } : null;
}
