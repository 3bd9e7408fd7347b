import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal, wholeNumber } from './figures.ts';
import { hidesStrata } from './hides-strata.ts';
import type { MatchingRow } from './matching-row.ts';
import { featureWords } from './matching-words.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

interface MatchingNoticesOf {
	readonly audit: ResolvedAudit;
	readonly matching: readonly MatchingRow[];
}

/** That matched comparisons are observational, and how many rows they lose; the losses on screen alone where they stay behind. */
export function matchingNotices({ audit, matching }: MatchingNoticesOf): readonly Notice[] {
	if (audit.matching === undefined) return [];
	const hidden = hidesStrata(audit);
	const { cluster } = audit.data;
	const clustered =
		cluster === null ? '' : ` Their intervals take rows of one ${readableText(cluster)} to be independent.`;
	const withheld = hidden
		? ' They stay with the counts and are in nothing that leaves: a group in a matched cell may be few people.'
		: '';
	const most = worst(matching);
	return [
		{
			code: 'matching-observational',
			severity: 'caution',
			text: `Matched comparisons (on ${featureWords(audit)}) are observational: groups may differ in what was not matched on.${clustered}${withheld}`
		},
		...(most === null
			? []
			: [
					{
						code: 'matching-losses',
						severity: 'caution',
						text: `Up to ${decimal(100 * most.lost, 1)} % of a group’s rows found no counterpart in the reference and are left out of its matched comparison: ${wholeNumber(most.rows)} of ${most.where}. The table of matching says how many for each.`,
						...(hidden ? { onScreen: true as const } : {})
					} as const
				])
	];
}

/** The comparison that loses the greatest share of its group, the first of several; null where none loses any. */
function worst(
	rows: readonly MatchingRow[]
): { readonly lost: number; readonly rows: number; readonly where: string } | null {
	let found: ReturnType<typeof worst> = null;
	for (const row of rows) {
		if (row.rows === null || row.rows_matched === null || row.rows === 0) continue;
		const lost = 1 - row.rows_matched / row.rows;
		if (lost <= (found?.lost ?? 0)) continue;
		const where = `${readableText(row.attribute)} ${readableText(row.group)}, ${metrics[row.metric].title.toLowerCase()}`;
		found = { lost, rows: row.rows - row.rows_matched, where };
	}
	return found;
}
