import type { Cube } from '#lib/core/cube/cube.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import type { Provenance, Report } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

interface Counted {
	readonly audit: ResolvedAudit;
	readonly provenance: Provenance;
}

/**
 * What findings are read from: the counts, from which anything follows; counts in which the small ones were
 * blanked before they were handed over; or a report that somebody made, which stands as it is.
 */
export type Evidence =
	| (Counted & { readonly kind: 'counts'; readonly cube: Cube })
	| (Counted & { readonly kind: 'suppressed'; readonly cube: SuppressedCube })
	| { readonly kind: 'report'; readonly report: Report };
