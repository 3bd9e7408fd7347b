import type { Counts } from '../cube/counts.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { rowsOf } from '../weights/group-weights.ts';
import { bilinear, withItself } from './cross-moments.ts';

const everyRow: Counts = { tp: 1, fp: 1, fn: 1, tn: 1 };

/** The rows that a figure averages over, in kinds that may vary unlike: a mean has one, an area under a curve both labels. */
export const rowKinds = {
	all: [everyRow],
	labels: [
		{ tp: 1, fp: 0, fn: 1, tn: 0 },
		{ tp: 0, fp: 1, fn: 0, tn: 1 }
	],
	positives: [{ tp: 1, fp: 0, fn: 1, tn: 0 }]
} as const satisfies Record<string, readonly Counts[]>;

const weigh = (u: Counts, c: Counts): number => u.tp * c.tp + u.fp * c.fp + u.fn * c.fn + u.tn * c.tn;

/**
 * The design effect of a group's figure if all rows of a cluster were alike, for figures whose own moments are not
 * counted: the mean size of the cluster that a row lies in, Σn_c²/Σn_c; of several kinds of rows that of the worst,
 * Σn_c·k_c/Σk_c, n_c being the cluster's rows of all kinds. By Cauchy and Schwarz no mean of rows, however alike they
 * are in clusters, has a larger variance when clusters are of one size; so intervals are not too narrow, and exactly
 * those of single rows where each row was copied. 1 where no row has another beside it, without rows, and where rows
 * are not clustered.
 * Source: Kish 1965, "Survey sampling", section 5.4, with a homogeneity of 1.
 */
export function alikeEffect(group: GroupStatistics, kinds: readonly Counts[] = rowKinds.all): number {
	if (group.clusters === undefined) return 1;
	const rows = rowsOf(group);
	const own = withItself(group.clusters.moments);
	const together = kinds.reduce(
		(sum, kind) => ({
			tp: sum.tp + kind.tp,
			fp: sum.fp + kind.fp,
			fn: sum.fn + kind.fn,
			tn: sum.tn + kind.tn
		}),
		{ tp: 0, fp: 0, fn: 0, tn: 0 }
	);
	const effects = kinds
		.filter((kind) => weigh(kind, rows) > 0)
		.map((kind) => bilinear(own, together, kind) / weigh(kind, rows));
	return Math.max(1, ...effects);
}
