import type { RaterMeasure } from '#lib/core/agreement/agreement-figure.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readableText } from './readable-text.ts';

/** The heading over the agreement of raters, wherever it is shown. */
export const ratersHeading = 'How far raters agree, by group';

/** A measure's name in words. */
export function raterMeasureTitle(measure: RaterMeasure): string {
	switch (measure) {
		case 'raw_agreement':
			return 'Alike';
		case 'cohens_kappa':
			return 'Cohen’s kappa';
		case 'linear_kappa':
			return 'Kappa, linear weights';
		case 'quadratic_kappa':
			return 'Kappa, quadratic weights';
		case 'fleiss_kappa':
			return 'Fleiss’ kappa';
		case 'krippendorff_alpha':
			return 'Krippendorff’s alpha';
		case 'intraclass_3k':
			return 'ICC(3,k)';
		default:
			return unreachable(measure);
	}
}

/** "clinician_a, clinician_b and judge". */
function raterNames({ agreement }: ResolvedAudit): string {
	const names = (agreement?.columns ?? []).map(readableText);
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What the figures mean, and what they cannot say. */
export const raterWords = (audit: ResolvedAudit): string =>
	`What ${raterNames(audit)} gave the same rows, group by group. Alike is the share of rows that two raters rate the same; kappa and alpha take away what chance would give: 1 is perfect agreement, 0 is chance, below 0 is worse than chance. The difference is from the group’s reference, its interval for that comparison alone. Kappa also falls where one rating is rare, so groups whose ratings are spread differently can differ in kappa though raters are as careful; look at the shares beside it. That raters agree does not make them right. No rule judges it.`;
