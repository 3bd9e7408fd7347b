import { unreachable } from '#lib/core/unreachable.ts';
import type { ComparisonView } from '#lib/state/address/view.ts';

/** What the panels show, in a sentence. */
export function groupsLead(comparison: ComparisonView): string {
	switch (comparison) {
		case 'rate':
			return 'Each group’s own rate with its interval. The dashed line is the reference group, the band the policy’s limit around it.';
		case 'difference':
			return 'How many points each group lies above or below its reference, with the interval of the difference: simultaneous over the family of comparisons where it is judged, its own otherwise. The band is the policy’s limit.';
		case 'ratio':
			return 'Each group’s rate as a multiple of its reference’s, on an axis where 0.8 and 1.25 are equally far from 1.';
		default:
			return unreachable(comparison);
	}
}
