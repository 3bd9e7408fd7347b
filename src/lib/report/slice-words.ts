import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
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
	return `Every ${reach(deepestSlice(audit))} that may be shown, with at least ${wholeNumber(audit.intersections.minimum)} rows and one row in a hundred, was tested against everybody else. Listed are those that differ beyond what looking at so many explains (${correction}, over all that were looked at for a metric), without narrower ones that say the same within one point. The simultaneous intervals hold for all of them at once. Each was then looked for in a random half of the rows and, where that found it, again in the other half: “found again” says how that ended. Take the list for questions, not for answers.`;
}

/** How the two halves ended. */
export const confirmedWords = (confirmed: boolean | null): string =>
	confirmed === null ? 'cannot be said' : confirmed ? 'yes' : 'no';

/** What is said where nothing is listed. */
export const nothingListed = (audit: ResolvedAudit): string =>
	audit.metrics.some((id) => metrics[id].kind === 'proportion')
		? 'No group or combination differs from everybody else beyond what looking at so many explains.'
		: 'No metric of this audit is a proportion, so none was searched.';

/** What a pooled rate is. */
export const poolingWords =
	'Pooled: small groups are drawn towards what their parts would predict, the further the fewer rows they have. A better guess of the next rows than the raw rate of a small group; no verdict is read from it.';
