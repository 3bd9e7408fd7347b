import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { Limit, VerdictKind } from '#lib/core/verdict/verdict.ts';
import { attributeSets } from './attribute-sets.ts';
import { grouped } from './grouped.ts';
import { judgedFirst } from './judged-first.ts';
import type { Disparity, Result, VerdictRow } from './result.ts';
import { shownComparison, worstGap, type GapsOf } from './worst-gap.ts';

/** The worst gap of one attribute on one metric, and what the policy says of it. */
export interface MatrixCell {
	readonly metric: MetricId;
	/** What `value` is: a ratio where the policy judges this metric by ratios alone, otherwise a difference. */
	readonly comparison: 'difference' | 'ratio';
	/** Null where nothing can be compared; `reason` then says why. */
	readonly worst: Disparity | null;
	/** A gap that harms more, of a group that is shown and not compared: missing membership, or one that is held back. */
	readonly aside: Disparity | null;
	/** The verdict of the rule that judges `worst`; null where no rule looks at it. */
	readonly verdict: VerdictKind | null;
	readonly rule: string | null;
	readonly limit: Limit | null;
	readonly smallestDetectable: number | null;
	/** How many groups of the attribute got each verdict on this metric. */
	readonly counts: Readonly<Partial<Record<VerdictKind, number>>>;
	readonly reason: NoAnswer | null;
}

export interface MatrixRow {
	readonly attribute: string;
	readonly title: string;
	/** Groups that were compared with the reference, the reference among them. */
	readonly groups: number;
	/** Null where the reference differs from metric to metric, or there is none. */
	readonly reference: string | null;
	readonly cells: readonly MatrixCell[];
}

export interface OverviewMatrix {
	readonly metrics: readonly MetricId[];
	readonly rows: readonly MatrixRow[];
}

const key = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

/**
 * The whole attribute × metric table of one model: for each the worst gap against the reference group.
 * Worst is by harm where the metric has a worse side, by size where it has none; a gap that the policy finds
 * outside its limits goes before any other. Nothing is hidden: a cell without an answer says why, and a group that
 * enters no comparison stands aside where its gap is the worse one.
 */
export function overviewMatrix(result: Result, model: string): OverviewMatrix {
	const { audit } = result;
	const shown = judgedFirst(
		audit,
		audit.metrics.filter((metric) => metrics[metric].kind !== 'count')
	);
	const ofModel = <Row extends { readonly model: string }>(rows: readonly Row[]) =>
		rows.filter((row) => row.model === model);
	const disparities = grouped(ofModel(result.disparities), (row) =>
		key(row.attribute, row.metric, row.comparison)
	);
	const verdicts = grouped(ofModel(result.verdicts), (row) => key(row.attribute, row.metric));
	const measured = new Set(ofModel(result.measures).map((row) => row.attribute));
	const rows = attributeSets(audit)
		.filter((set) => measured.has(set.name))
		.map((set): MatrixRow => {
			const cells = shown.map((metric) => {
				const comparison = shownComparison(audit, metric);
				return matrixCell(
					{ audit, metric, comparison },
					disparities.get(key(set.name, metric, comparison)) ?? [],
					verdicts.get(key(set.name, metric)) ?? []
				);
			});
			const references = new Set(cells.flatMap((cell) => cell.worst?.reference ?? []));
			const [reference] = references;
			return {
				attribute: set.name,
				title: set.title,
				groups: result.scope.attributes.find((row) => row.attribute === set.name)?.groups ?? 0,
				reference: references.size === 1 ? (reference ?? null) : null,
				cells
			};
		});
	return { metrics: shown, rows };
}

function matrixCell(
	of: GapsOf,
	disparities: readonly Disparity[],
	verdicts: readonly VerdictRow[]
): MatrixCell {
	const { audit, metric, comparison } = of;
	const { worst, aside, verdict } = worstGap(of, disparities, verdicts);
	const counts: Partial<Record<VerdictKind, number>> = {};
	for (const row of verdicts) counts[row.verdict] = (counts[row.verdict] ?? 0) + 1;
	const reason = disparities.find((row) => row.reason !== null && row.reason !== 'suppressed')?.reason;
	const answered = disparities.filter((row) => row.value !== null);
	const isHeldBack = answered.length > 0 && answered.every((row) => row.small);
	return {
		metric,
		comparison,
		worst,
		aside,
		verdict: verdict?.verdict ?? null,
		rule: verdict?.rule ?? null,
		limit: audit.policy?.rules.find((rule) => rule.id === verdict?.rule)?.limit ?? null,
		smallestDetectable: verdict?.smallest_detectable ?? null,
		counts,
		reason:
			worst === null
				? isHeldBack
					? 'suppressed'
					: (reason ?? disparities[0]?.reason ?? 'too-few-groups')
				: null
	};
}
