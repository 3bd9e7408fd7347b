import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal } from '../figures.ts';

/** How the figures of descriptions came about, for a reader who will ask. */
export function descriptionMethod(audit: ResolvedAudit): readonly string[] {
	const level = `${decimal(100 * audit.inference.level, 1).replace(/\.0$/, '')} %`;
	return [
		`The answers to one case under two descriptions are compared, within the case. The flip rate is the share of pairs of answers that differ (Wilson’s interval at ${level}, cases as clusters). The net shift is the mean over cases of being right (or favourable) under the variant less under the baseline: Tango’s score interval where each was answered once, Student’s t of the cases’ means where some were answered again.`,
		'Noise is how often two answers to the same description differ. The excess is the rate of flips across less the mean of both noises: it is 0 for a variant that is only noisier, and its root is the typical change of a case’s chance. It is read from the cases that have two answers or more under both descriptions, which may be fewer than the flips are read from. Without repeated answers, bias and sampling noise cannot be told apart in the flips; a net shift can still be judged, since noise falls either way.',
		`Tests: McNemar’s, exact, on the two directions; a t test of the cases’ means with repeated answers; Cochran’s Q over all descriptions. A family is every comparison of the report; the intervals that are judged hold for all of them at once at ${level} (Šidák).`,
		'A shift is outside where its whole simultaneous interval lies beyond the margin, within where all of it lies inside, inconclusive otherwise. Where an answer may rightly change with an attribute it is described and not judged. Adaptations are compared on the same cases by a paired t test of the change.'
	];
}
