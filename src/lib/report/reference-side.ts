import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { chooseReference, type Chosen } from '#lib/core/disparities/reference.ts';
import { referenceChoice } from '#lib/core/disparities/reference-choice.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metricPublishable } from '#lib/core/suppression/suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { rowsOf } from '#lib/core/weights/group-weights.ts';
import { comparable } from './comparable.ts';
import { enoughRows } from './context.ts';
import type { Keyed } from './sampler.ts';
import { isCompared, type GroupRow, type GroupTable } from './group-tables.ts';

/** What the groups of a table are compared with, for one metric. */
export type ReferenceSide =
	| { readonly kind: 'group'; readonly title: string; readonly row: GroupRow; readonly byLooking: boolean }
	| { readonly kind: 'overall' | 'rest'; readonly title: string }
	| { readonly kind: 'none'; readonly title: string | null };

/** Rows of the metric's own denominator, or of the group where the metric has none. */
export const rowsBehind = (metric: Metric, row: GroupRow): number =>
	comparable(metric).proportion?.(rowsOf(row.counts)).trials ?? rowsOfEstimate(metric, row) ?? row.n;

function rowsOfEstimate(metric: Metric, { counts }: GroupRow): number | null {
	const own = metric.estimate?.({ group: counts, population: counts }) ?? null;
	return own === null || own.value === null ? null : own.rows;
}

/**
 * The reference of a table. A combination takes the combination of its attributes' references where it is large
 * enough, otherwise the largest combination. A small group, missing membership that is shown only, and, where the
 * reference is chosen by looking, a group with too few rows for the metric, are never it.
 */
export function referenceSide(audit: ResolvedAudit, table: GroupTable, metric: Metric): ReferenceSide {
	const choice = referenceChoice(table.set.groups.map((group) => group.reference));
	const enough = enoughRows(audit, metric);
	const candidates = table.rows.map((row) => ({
		row,
		levels: row.levels,
		counts: row.counts,
		assessable:
			isCompared(row, metric, table) && (choice.rule !== 'best' || rowsBehind(metric, row) >= enough)
	}));
	const by = {
		metric,
		better: metric.better[audit.outcome.favourable],
		population: table.population.counts,
		// Rows of missing membership that may not be compared are not assessable already.
		missingMembership: 'compared'
	} as const;
	const asked = chooseReference(choice, candidates, by);
	const chosen: Chosen<(typeof candidates)[number]> =
		asked.kind === 'none' && table.set.groups.length > 1
			? chooseReference({ levels: choice.levels.map(() => null), rule: 'largest' }, candidates, by)
			: asked;
	switch (chosen.kind) {
		case 'group':
			return {
				kind: 'group',
				title: chosen.group.row.title,
				row: chosen.group.row,
				byLooking: choice.rule === 'best' && asked.kind === 'group'
			};
		case 'overall':
		case 'rest':
			return metricPublishable(metric, table.population.publishable)
				? { kind: chosen.kind, title: chosen.kind }
				: { kind: 'none', title: null };
		case 'none':
			return { kind: 'none', title: null };
	}
}

/** The rows that a group is set against: the reference's, or everyone else's. */
export function againstOf(side: ReferenceSide, row: GroupRow, population: GroupStatistics): Keyed | null {
	switch (side.kind) {
		case 'group':
			return side.row;
		case 'overall':
		case 'rest':
			return { key: `rest of ${row.key}`, counts: restOf(population, row.counts) };
		case 'none':
			return null;
	}
}
