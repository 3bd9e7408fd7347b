import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { confirmedByHalves } from '#lib/core/slices/split-half.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { judgeSlices, type SliceCandidate } from '#lib/core/slices/judge-slices.ts';
import { sliceGap, type SliceGap } from '#lib/core/slices/slice-gap.ts';
import type { ListedSlice, SliceFindings } from '#lib/core/slices/slice-search.ts';
import { sliceKey, type Slice } from '#lib/core/slices/slice.ts';
import type { FractionOf } from '#lib/core/clusters/linear-fraction.ts';
import { comparable } from './comparable.ts';
import { noneForAll, type Build } from './context.ts';
import { effectivePair, pooledEffect } from './effective.ts';
import { joinTitles } from './attribute-sets.ts';
import { isSmall, type GroupRow, type GroupTable, type Population } from './group-tables.ts';
import { once } from './once.ts';
import { deepestSlice, leastSliceRows } from './slice-limits.ts';
import type { SliceRow } from './result.ts';

/** A condition that changes the divergence by no more than one point is not worth its words. */
const redundancy = 0.01;

/** One metric's family, beside everyone's rate. */
type Found = SliceFindings & { readonly overall: number };

/** No reference and no policy changes what is found, so it is kept as long as the population is. */
const keptFor = new WeakMap<Population, Map<string, Found | null>>();

/** A group as a slice, and its table. */
interface Looked {
	readonly slice: Slice;
	readonly row: GroupRow;
	readonly table: GroupTable;
}

/**
 * Where one model differs most: every group and combination of groups with enough rows is tested against everyone
 * else on each of the audit's proportions, and those that differ beyond what looking at so many explains are listed,
 * without those that a simpler one tells as well. It looks at the audit's own attribute sets, to three conditions and no
 * deeper than they go, and among them at groups that may leave and are compared: so what it looked at can all be
 * shown, and the list is the same on screen and in what leaves. The family of p values is one metric of one model.
 * Each listed slice is looked for once more in two random halves of the rows, dealt from the counts.
 */
export function slicesOf(build: Build, tables: readonly GroupTable[]): readonly SliceRow[] {
	const [first] = tables;
	if (first === undefined) return [];
	const depth = deepestSlice(build.audit);
	const least = leastSliceRows(build.audit, first.population.n);
	const looked = tables
		.filter(({ set, withheld }) => set.groups.length <= depth && !withheld)
		.flatMap((table) =>
			table.rows
				.filter((row) => row.compared && row.n >= least)
				.map((row): Looked => ({ slice: sliceOf(table, row), row, table }))
		);
	const asked = [
		least,
		depth,
		build.audit.inference,
		build.audit.groups.map(({ column, missingMembership }) => [column, missingMembership])
	];
	const kept = keptFor.get(first.population) ?? new Map<string, Found | null>();
	keptFor.set(first.population, kept);
	const titles = new Map(looked.map((of) => [sliceKey(of.slice), titleOf(of)]));
	return build.audit.metrics
		.map((id) => metrics[id])
		.filter((metric) => metric.kind === 'proportion' && noneForAll(build.audit, metric) === null)
		.flatMap((metric) => {
			const found = once(kept, JSON.stringify([metric.id, asked]), () =>
				search(build, metric, { looked, population: first.population })
			);
			if (found === null) return [];
			const { familySize, listed, overall } = found;
			return listed.map((slice) => ({
				model: first.model,
				slice: titles.get(slice.key) ?? '',
				metric: metric.id,
				overall,
				family_size: familySize,
				...figuresOf(slice),
				confirmed: confirmedByHalves(
					slice.gap,
					seededRandom(
						build.audit.inference.seed,
						JSON.stringify(['halves', first.model, metric.id, slice.key])
					),
					{ familySize, level: build.audit.inference.level }
				)
			}));
		});
}

const sliceOf = ({ set }: GroupTable, { levels }: GroupRow): Slice =>
	set.groups.map(({ column }, at) => ({ attribute: column, level: levels[at] ?? null }));

const titleOf = ({ row, table }: Looked): string =>
	joinTitles(table.set.groups.map(({ column }, at) => `${column} = ${row.titles[at] ?? ''}`));

/** The four cells alone: of what else is known of a group, the search reads its clusters only. */
const cellsOf = ({ tp, fp, fn, tn }: Counts): Counts => ({ tp, fp, fn, tn });

/** One metric's family; null where the whole may not leave, or has no answer. */
function search(
	{ audit }: Build,
	metric: Metric,
	{ looked, population }: { readonly looked: readonly Looked[] } & Pick<GroupTable, 'population'>
): Found | null {
	const fraction = comparable(metric).proportion;
	if (fraction === null || isSmall(population, metric, { population, withheld: false })) return null;
	const whole = fraction(population.counts);
	if (!(whole.trials > 0)) return null;
	const candidates = looked
		.filter(({ row, table }) => !isSmall(row, metric, table))
		.map(({ slice, row, table }): SliceCandidate => {
			const gap = sliceGap(cellsOf(row.counts), cellsOf(population.counts), fraction);
			const pooled = pooledEffect(table, metric);
			return { slice, rows: row.n, gap: gap && atEffectiveSize(gap, { fraction, row, population, pooled }) };
		});
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
		readonly population: GroupTable['population'];
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

const figuresOf = (
	found: ListedSlice
): Omit<SliceRow, 'model' | 'slice' | 'metric' | 'overall' | 'family_size' | 'confirmed'> => ({
	depth: found.slice.length,
	rows: found.rows,
	support: found.support,
	value: found.gap.value,
	divergence: found.gap.divergence,
	low: found.interval.low,
	high: found.interval.high,
	low_simultaneous: found.simultaneous.low,
	high_simultaneous: found.simultaneous.high,
	test: found.test.test,
	p: found.test.p,
	p_adjusted: found.adjusted,
	folds: found.folds.length,
	reason: null
});
