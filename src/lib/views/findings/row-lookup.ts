import type { MetricId } from '#lib/core/metrics/metric.ts';
import { verdictRank } from '#lib/report/verdict-order.ts';
import type { Disparity, Measure, PooledRow, Result, VerdictRow } from '#lib/report/result.ts';

/** One metric of one attribute of one model: what a panel or a table is about. */
export interface Topic {
	readonly model: string;
	readonly attribute: string;
	readonly metric: MetricId;
}

type Row = Readonly<Pick<Measure, 'model' | 'attribute'>> & { readonly metric: MetricId | null };

const about = (topic: Topic) => (row: Row) =>
	row.model === topic.model && row.attribute === topic.attribute && row.metric === topic.metric;

export const measuresOf = (result: Result, topic: Topic): readonly Measure[] =>
	result.measures.filter(about(topic));

export const pooledOf = (result: Result, topic: Topic): readonly PooledRow[] =>
	result.pooled.filter(about(topic));

export const disparitiesOf = (
	result: Result,
	topic: Topic,
	comparison: 'difference' | 'ratio'
): readonly Disparity[] =>
	result.disparities.filter((row) => row.comparison === comparison && about(topic)(row));

/** The gravest verdict on a group, whichever rule gave it; null where no rule looks at it. */
export function verdictOn(result: Result, topic: Topic, group: string): VerdictRow | null {
	const rows = result.verdicts.filter((row) => row.group === group && about(topic)(row));
	return rows.toSorted((a, b) => verdictRank(a.verdict) - verdictRank(b.verdict))[0] ?? null;
}

/** The comparison that a verdict was read from. */
export const disparityBehind = (result: Result, verdict: VerdictRow): Disparity | null =>
	result.disparities.find(
		(row) =>
			row.model === verdict.model &&
			row.stratum === verdict.stratum &&
			row.attribute === verdict.attribute &&
			row.group === verdict.group &&
			row.metric === verdict.metric &&
			row.comparison === verdict.comparison
	) ?? null;
