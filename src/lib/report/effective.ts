import { clusteredShare, type ClusteredShare } from '#lib/core/clusters/clustered-share.ts';
import { effectiveProportion } from '#lib/core/clusters/effective-proportion.ts';
import { crossBetween } from '#lib/core/clusters/group-clusters.ts';
import { linearFraction, type FractionOf, type LinearFraction } from '#lib/core/clusters/linear-fraction.ts';
import { pooledDesignEffect } from '#lib/core/clusters/pooled-design-effect.ts';
import { shareCorrelation } from '#lib/core/clusters/share-correlation.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Proportion, ProportionPair } from '#lib/core/intervals/interval.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { rowsOf } from '#lib/core/weights/group-weights.ts';
import { weightedProportion } from '#lib/core/weights/weighted-proportion.ts';
import { comparable } from './comparable.ts';
import { isSmall, type GroupTable } from './group-tables.ts';

const coefficients = new WeakMap<FractionOf, LinearFraction>();

function linear(fraction: FractionOf): LinearFraction {
	const known = coefficients.get(fraction) ?? linearFraction(fraction);
	coefficients.set(fraction, known);
	return known;
}

/** Of rows, weighted or not: what clusters do to weights is taken to be what they do to rows. */
const shareOf = (fraction: FractionOf, group: GroupStatistics): ClusteredShare | null =>
	group.clusters === undefined
		? null
		: clusteredShare({ counts: rowsOf(group), moments: group.clusters.moments }, linear(fraction));

/**
 * A group's proportion for score intervals and tests: rows as they are, or, where they come in clusters, its rate over
 * its effective size; where they are weighted, over Kish's.
 * @param pooled the design effect of the attribute, for a rate of 0 or 1
 */
export function effectiveOf(fraction: FractionOf, group: GroupStatistics, pooled: number | null): Proportion {
	const share = shareOf(fraction, group);
	const unweighted = share === null ? fraction(rowsOf(group)) : effectiveProportion(share, pooled);
	if (group.weights === undefined) return unweighted;
	const byWeight = weightedProportion(group.weights.sums, linear(fraction));
	if (share === null || share.size === 0) return byWeight;
	// Kish 1987, "Weighting in Deft²": the effects of weights and of clusters multiply.
	const factor = unweighted.trials / share.size;
	return {
		successes: byWeight.successes * factor,
		trials: byWeight.trials * factor,
		degrees: unweighted.degrees ?? Infinity
	};
}

/** Two groups' proportions, with the correlation of their estimates where clusters have rows in both. */
export function effectivePair(
	fraction: FractionOf,
	[a, b]: readonly [GroupStatistics, GroupStatistics],
	pooled: number | null
): ProportionPair {
	const [first, second] = [shareOf(fraction, a), shareOf(fraction, b)];
	const correlation =
		first === null || second === null || !a.clusters || !b.clusters
			? 0
			: shareCorrelation({ first, second, cross: crossBetween(a.clusters, b.clusters) }, linear(fraction));
	return { a: effectiveOf(fraction, a, pooled), b: effectiveOf(fraction, b, pooled), correlation };
}

const pooledFor = new WeakMap<GroupTable, Map<string, number | null>>();

/**
 * The design effect that groups with a rate of 0 or 1 borrow: that of the groups of their table whose figure may leave,
 * so that it is the same on screen and in what leaves. Null where rows are not clustered.
 */
export function pooledEffect(table: GroupTable, metric: Metric): number | null {
	const known = pooledFor.get(table) ?? new Map<string, number | null>();
	pooledFor.set(table, known);
	const kept = known.get(metric.id);
	if (kept !== undefined) return kept;
	const fraction = comparable(metric).proportion;
	const shares =
		fraction === null
			? []
			: table.rows
					.filter((row) => !isSmall(row, metric, table))
					.flatMap((row) => shareOf(fraction, row.counts) ?? []);
	const pooled = pooledDesignEffect(shares);
	known.set(metric.id, pooled);
	return pooled;
}
