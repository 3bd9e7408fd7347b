import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { minimumCell } from './prepare.ts';

/**
 * Whether comparisons within strata stay behind: they are read from counts of a group in one stratum, which are
 * smaller than the group, and of which no mask is made. Where nothing is suppressed they may leave.
 */
export const hidesStrata = (audit: ResolvedAudit): boolean => minimumCell(audit) > 1;
