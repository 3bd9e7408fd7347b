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
	const withheld = hidden
		? ' They stay with the counts and are in nothing that leaves: a group in a matched cell may be few people.'
		: '';
	const most = worst(matching);
	return [
		{
			code: 'matching-observational',
			severity: 'caution',
			text: `Matched comparisons (on ${featureWords(audit)}) are observational: groups may differ in what was not matched on.${withheld}`
		},
		...(most === null
			? []
			: [
					{
						code: 'matching-losses',
						severity: 'caution',
						text: `${wholeNumber(most.lost)} of ${wholeNumber(most.rows)} rows of ${most.where}; ${shareWords(most.lost / most.rows)}) found no counterpart in the reference and are left out of the matched comparison; no other loses a greater share. The table of matching has each.`,
						...(hidden ? { onScreen: true as const } : {})
					} as const
				])
	];
}

const shareWords = (share: number): string =>
	share < 0.001 ? 'under 0.1 %' : `${decimal(100 * share, 1)} %`;

/** The comparison that loses the greatest share of its group, the first of several; null where none loses any. */
function worst(
	matching: readonly MatchingRow[]
): { readonly lost: number; readonly rows: number; readonly where: string } | null {
	let found: ReturnType<typeof worst> = null;
	for (const { attribute, group, metric, rows, rows_matched: kept } of matching) {
		if (rows === null || kept === null || rows === kept) continue;
		const lost = rows - kept;
		if (found !== null && lost / rows <= found.lost / found.rows) continue;
		const where = `${readableText(attribute)} ${readableText(group)} (${metrics[metric].title.toLowerCase()}`;
		found = { lost, rows, where };
	}
	return found;
}
