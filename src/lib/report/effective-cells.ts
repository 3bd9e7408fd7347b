import { resamplingSize, smoothSize } from '#lib/core/clusters/smooth-size.ts';
import { total, type Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Keyed, Statistic } from './sampler.ts';

/** A group's cells for an interval that needs no redrawing: as they are, or scaled to their effective size for this statistic. */
export function effectiveCells(
	group: GroupStatistics,
	statistic: Statistic
): { readonly cells: Counts; readonly degrees?: number } {
	const rows = total(group);
	if (group.clusters === undefined || rows === 0) return { cells: group };
	const { size, degrees } = smoothSize({ counts: group, moments: group.clusters.moments }, statistic);
	const factor = size / rows;
	return {
		cells: { tp: factor * group.tp, fp: factor * group.fp, fn: factor * group.fn, tn: factor * group.tn },
		degrees
	};
}

/** A group to be redrawn: all its rows, or as many as they are worth for this statistic, in a stream of its own. */
export function effectiveDraw(
	{ key, counts }: Keyed,
	{ id, statistic }: { id: string; statistic: Statistic }
): Keyed {
	if (counts.clusters === undefined || total(counts) === 0) return { key, counts };
	const size = smoothSize({ counts, moments: counts.clusters.moments }, statistic);
	return { key: `${key} for ${id}`, counts, rows: resamplingSize(size) };
}
