import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
import { minimumCell } from './prepare.ts';
import type { RaterRow } from './rater-row.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/** What to know of the agreement of raters: that rows are not independent, and what of it stays behind. */
export function raterNotices({
	audit,
	raters
}: {
	readonly audit: ResolvedAudit;
	readonly raters: readonly RaterRow[];
}): readonly Notice[] {
	if (audit.agreement === undefined) return [];
	const { cluster } = audit.data;
	const hidden = [...new Set(raters.filter(({ small }) => small).map(({ attribute }) => attribute))];
	return [
		...(cluster === null
			? []
			: [
					{
						code: 'raters-clusters-unused',
						severity: 'caution',
						text: `Intervals of how far raters agree take rows to be independent: where one ${readableText(cluster)} has several, they are too narrow.`
					} as const
				]),
		...(hidden.length === 0
			? []
			: [
					{
						code: 'raters-withheld',
						severity: 'note',
						text: `How far raters agree stays with the counts for ${hidden.map(readableText).join(', ')}: a combination of ratings is shared by fewer than ${wholeNumber(minimumCell(audit))} rows, or its count follows from what is shown.`
					} as const
				])
	];
}
