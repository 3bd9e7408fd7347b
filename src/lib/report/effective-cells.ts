import { resamplingSize, smoothSize, type SmoothSize } from '#lib/core/clusters/smooth-size.ts';
import { total, type Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { rowsOf } from '#lib/core/weights/group-weights.ts';
import { kishSize } from '#lib/core/weights/kish-size.ts';
import type { Keyed, Statistic } from './sampler.ts';

/** A group's cells for an interval that needs no redrawing: as they are, or scaled to their effective size for this statistic. */
export function effectiveCells(
	group: GroupStatistics,
	statistic: Statistic
): { readonly cells: Counts; readonly degrees?: number } {
	const all = total(group);
	const effective = sizeOf(group, statistic);
	if (effective === null || all === 0) return { cells: group };
	const { size, degrees } = effective;
	const factor = size / all;
	const cells = {
		tp: factor * group.tp,
		fp: factor * group.fp,
		fn: factor * group.fn,
		tn: factor * group.tn
	};
	return degrees === Infinity ? { cells } : { cells, degrees };
}

/** The effective size of a group's rows for a statistic; null where they are neither clustered nor weighted. */
function sizeOf(group: GroupStatistics, statistic: Statistic): SmoothSize | null {
	const { clusters, weights } = group;
	const rows = rowsOf(group);
	const every = { tp: 1, fp: 1, fn: 1, tn: 1 };
	const kish = weights === undefined ? total(rows) : kishSize(weights.sums, every);
	if (clusters === undefined) return weights === undefined ? null : { size: kish, degrees: Infinity };
	const { size, degrees } = smoothSize({ counts: rows, moments: clusters.moments }, statistic);
	return { size: total(rows) === 0 ? 0 : (kish * size) / total(rows), degrees };
}

/** A group to be redrawn: all its rows, or as many as they are worth for this statistic, in a stream of its own. */
export function effectiveDraw(
	{ key, counts }: Keyed,
	{ id, statistic }: { id: string; statistic: Statistic }
): Keyed {
	const size = sizeOf(counts, statistic);
	if (size === null || total(counts) === 0) return { key, counts };
	return { key: `${key} for ${id}`, counts, rows: resamplingSize(size) };
}
