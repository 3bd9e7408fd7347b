import type { MetricId } from '#lib/core/metrics/metric.ts';
import { grouped } from '#lib/report/grouped.ts';
import { verdictRank } from '#lib/report/verdict-order.ts';
import type { Disparity, Measure, PooledRow, Result, VerdictRow } from '#lib/report/result.ts';

/** One metric of one attribute of one model: what a panel or a table is about. */
export interface Topic {
	readonly model: string;
	readonly attribute: string;
	readonly metric: MetricId;
}

type Row = Readonly<Pick<Measure, 'model' | 'attribute'>> & { readonly metric: MetricId | null };

const nameOf = ({ model, attribute, metric }: Row): string => JSON.stringify([model, attribute, metric]);

/** The rows of a table by what they are about: a large table is gone through once, and not for every panel. */
const indexes = new WeakMap<object, ReadonlyMap<string, readonly unknown[]>>();

function about<Known extends Row>(table: readonly Known[], topic: Topic): readonly Known[] {
	const known = indexes.get(table) as ReadonlyMap<string, readonly Known[]> | undefined;
	const index = known ?? grouped(table, nameOf);
	if (known === undefined) indexes.set(table, index);
	return index.get(nameOf(topic)) ?? [];
}

export const measuresOf = (result: Result, topic: Topic): readonly Measure[] => about(result.measures, topic);

export const pooledOf = (result: Result, topic: Topic): readonly PooledRow[] => about(result.pooled, topic);

export const disparitiesOf = (
	result: Result,
	topic: Topic,
	comparison: 'difference' | 'ratio'
): readonly Disparity[] => about(result.disparities, topic).filter((row) => row.comparison === comparison);

/** The gravest verdict on a group, whichever rule gave it; null where no rule looks at it. */
export function verdictOn(result: Result, topic: Topic, group: string): VerdictRow | null {
	const rows = about(result.verdicts, topic).filter((row) => row.group === group);
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
