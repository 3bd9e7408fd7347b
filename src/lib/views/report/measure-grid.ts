import type { MetricId } from '#lib/core/metrics/metric.ts';
import { overall, type Measure, type Result } from '#lib/report/result.ts';

/** One group as a row: its rows in the log, and one measure for each metric asked for. */
export interface GridRow {
	readonly group: string;
	readonly n: number | null;
	readonly measures: readonly (Measure | null)[];
}

/** The measures of one attribute as a table of groups by metrics, everybody first. */
export function measureGrid(
	result: Result,
	model: string,
	attribute: string,
	ids: readonly MetricId[]
): readonly GridRow[] {
	const byGroup = new Map<string, Map<MetricId, Measure>>();
	for (const measure of result.measures) {
		if (measure.model !== model || measure.attribute !== attribute) continue;
		const row = byGroup.get(measure.group) ?? new Map<MetricId, Measure>();
		byGroup.set(measure.group, row.set(measure.metric, measure));
	}
	if (byGroup.size === 0) return [];
	const everybody = new Map(
		result.measures
			.filter((measure) => measure.model === model && measure.attribute === overall)
			.map((measure) => [measure.metric, measure])
	);
	return [...new Map([[overall, everybody], ...byGroup])].map(([group, row]) => ({
		group,
		n: [...row.values()].map((measure) => measure.n).find((n) => n !== null) ?? null,
		measures: ids.map((id) => row.get(id) ?? null)
	}));
}
