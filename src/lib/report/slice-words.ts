import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
import type { SliceRow } from './result.ts';
import { deepestSlice } from './slice-limits.ts';

/** The heading over the slices, wherever they are shown. */
export const slicesHeading = 'Where the model differs most';

const reach = (depth: number): string =>
	depth === 1
		? 'group'
		: depth === 2
			? 'group and combination of two attributes’ groups'
			: 'group and combination of up to three attributes’ groups';

/** What was searched, for a reader who sees the list. */
export function searchWords(audit: ResolvedAudit): string {
	const correction = audit.inference.correction === 'benjamini-hochberg' ? 'Benjamini and Hochberg' : 'Holm';
	return `Every ${reach(deepestSlice(audit))} that may be shown, with at least ${wholeNumber(audit.intersections.minimum)} rows and one row in a hundred, was tested against everybody else. Listed are those that differ beyond what looking at so many explains (${correction}, over all that were looked at for a metric), without narrower ones that say the same within one point. The simultaneous intervals hold for all of them at once. ${againWords(audit)} Take the list for questions, not for answers.`;
}

/** Why no row of this log can be dealt to one half or the other from its counts; null where every row can. */
function undealt({ data }: ResolvedAudit): string | null {
	if (data.cluster !== null) return 'rows come in clusters';
	return data.weight === null ? null : 'rows have weights';
}

function againWords(audit: ResolvedAudit): string {
	const why = undealt(audit);
	return why === null
		? 'Each was then looked for in a random half of the rows and, where that found it, again in the other half: “found again” says how that ended; half the rows may be too few to find it at all.'
		: `None was looked for again in another half of the rows, because ${why}, which cannot be dealt apart by counts.`;
}

/** Whether the list says how looking again ended: not where nothing could be looked for again. */
export const saysAgain = (audit: ResolvedAudit, rows: readonly Pick<SliceRow, 'confirmed'>[]): boolean =>
	undealt(audit) === null || rows.some(({ confirmed }) => confirmed !== null);

/** How the two halves ended. */
export const confirmedWords = (confirmed: boolean | null): string =>
	confirmed === null ? 'half is too few' : confirmed ? 'yes' : 'no';

/** What is said where nothing is listed. */
export const nothingListed = (audit: ResolvedAudit): string =>
	audit.metrics.some((id) => metrics[id].kind === 'proportion')
		? 'No group or combination differs from everybody else beyond what looking at so many explains.'
		: 'No metric of this audit is a proportion, so none was searched.';

/** What a pooled rate is. */
export const poolingWords =
	'Pooled: small groups are drawn towards what their parts would predict, the further the fewer rows they have. A better guess of the next rows than the raw rate of a small group; no verdict is read from it.';
