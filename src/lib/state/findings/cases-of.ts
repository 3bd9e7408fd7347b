import type { Contrast } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { CaseRequest } from '#lib/core/counterfactual/single-case.ts';
import { markedDiff, type MarkedDiff } from '#lib/core/text/marked-diff.ts';
import { intentionOf } from '#lib/core/text/intention-of.ts';
import type { FlipRow } from '#lib/report/descriptions/rows.ts';
import { stratumText } from '#lib/report/descriptions/stratum-text.ts';
import { nameOfLevel } from '#lib/report/descriptions/told-apart.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Evidence } from './evidence.ts';

const tableOf = (evidence: Evidence) =>
	evidence.kind === 'counts' ? evidence.cube.counterfactual : undefined;

/** The comparison that a row of the report is of, as it was counted; null where the counts are not at hand. */
export function contrastOf(evidence: Evidence, row: FlipRow): Contrast | null {
	const table = tableOf(evidence);
	const cell = table?.groupSets
		.find(({ attributes }) => attributes.length === 0)
		?.contrasts.find(
			(each) =>
				each.model === row.model &&
				stratumText(table.strata, each.stratum) === row.stratum &&
				nameOfLevel(each.attribute) === row.attribute &&
				nameOfLevel(each.baseline) === row.baseline &&
				nameOfLevel(each.variant) === row.variant
		);
	if (cell === undefined) return null;
	const { model, stratum, attribute, baseline, variant } = cell;
	return { model, stratum, attribute, baseline, variant };
}

/** Every group of patients that cases can be narrowed to. */
export function groupsOf(evidence: Evidence): readonly NonNullable<CaseRequest['group']>[] {
	return (tableOf(evidence)?.groupSets ?? []).flatMap(({ attributes: [column], contrasts }) => {
		if (column === undefined) return [];
		const levels = new Set(contrasts.map(({ levels: [level = null] }) => level));
		return [...levels].map((level) => ({ column, level }));
	});
}

/** What two texts of a comparison differ by, for a reader. */
export const comparedTexts = (
	{ counterfactual }: ResolvedAudit,
	contrast: Contrast,
	...[baseline, variant]: readonly [string, string]
): MarkedDiff =>
	markedDiff(baseline, variant, intentionOf(contrast, counterfactual ?? { attribute: null, variant: '' }));
