import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** How sure the audit wants to be, and how it resamples. */
export type Inference = ResolvedAudit['inference'];

/** The level of the thick part of a drawn interval. */
export const thickLevel = 0.66;
