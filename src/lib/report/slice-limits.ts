import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Most conditions of a slice: three, and no more than the audit combines attributes, since only its own sets are published. */
export const deepestSlice = ({ groups, intersections }: ResolvedAudit): number =>
	Math.min(3, Math.max(1, intersections.depth), groups.length);

/** The fewest rows of a slice: what the audit asks of a combination, and one in a hundred. */
export const leastSliceRows = ({ intersections }: ResolvedAudit, rows: number): number =>
	Math.max(intersections.minimum, Math.ceil(rows / 100));
