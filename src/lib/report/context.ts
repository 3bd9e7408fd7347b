import type { Interval } from '#lib/core/intervals/interval.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Metric, MetricId } from '#lib/core/metrics/metric.ts';
import { metricIds } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Sampler } from './sampler.ts';

/** What every part of a result is built with. */
export interface Build {
	readonly audit: ResolvedAudit;
	readonly sampler: Sampler;
	/** Intervals over all pairs of groups, by what they are of: they do not depend on a reference or a policy. */
	readonly extremes: Map<string, KeptInterval | null>;
}

/** The interval of an extreme, from how many pairs, by which method. */
export interface KeptInterval {
	readonly interval: Interval;
	readonly size: number;
	readonly method: string;
}

/** The metrics of the tables: the audit's, in its order, then those that only the policy's rules name. */
export function reportedMetrics(audit: ResolvedAudit): readonly Metric[] {
	const ruled = new Set((audit.policy?.rules ?? []).flatMap((rule) => rule.metric ?? []));
	const ids: readonly MetricId[] = [
		...audit.metrics,
		...metricIds.filter((id) => ruled.has(id) && !audit.metrics.includes(id))
	];
	return ids.map((id) => metrics[id]);
}

/**
 * How many rows a metric's own denominator needs before a group may be a reference that is chosen by looking:
 * what the policy's rules on that metric ask, otherwise what the audit asks of a combination.
 */
export function enoughRows(audit: ResolvedAudit, metric: Metric): number {
	const rules = (audit.policy?.rules ?? []).filter((rule) => rule.metric === metric.id);
	return rules.length === 0
		? audit.intersections.minimum
		: Math.max(...rules.map((rule) => rule.minimumDenominator));
}

/** Why a metric can have no answer for any group of this audit; null where it can. */
export const noneForAll = (audit: ResolvedAudit, metric: Pick<Metric, 'needsLabel'>): NoAnswer | null =>
	metric.needsLabel && audit.outcome.label === null ? 'no-label' : null;
