import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readableText } from './readable-text.ts';

/** The heading over matched comparisons, wherever they are shown. */
export const matchingHeading = 'Compared with people alike';

/** "age and education". */
export function featureWords({ matching }: ResolvedAudit): string {
	const names = (matching?.on ?? []).map(({ column }) => readableText(column));
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** How rows were matched, what the figures mean, and what they cannot say. */
export const matchingWords = (audit: ResolvedAudit): string =>
	`Each group’s rows beside those of its reference that are alike in ${featureWords(audit)} (coarsened exact matching; an attribute is not matched on itself). Rows without a counterpart are left out on both sides, and the reference counts as if it were spread over the rest as the group is: the difference is the gap for the group’s own people, and swapping the two sides gives another. Kept says how many rows that leaves; unlike is how differently the two are spread, 0 alike and 1 nothing in common, before matching and among what is kept, before weighting evens it out. This is observational: groups may differ in what was not matched on, so a gap that is left is not proof of unequal treatment, nor is its absence proof of equal. No rule judges it.`;
