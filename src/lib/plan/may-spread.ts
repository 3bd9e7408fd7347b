import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What of an audit a cut through the log would change. */
export type Binding = 'cluster' | 'weight' | 'case' | 'number';

/** What of an audit needs all rows of a log at once: units larger than a row, and values that are looked at together. */
export const bindingsOf = ({ data, outcome, counterfactual }: ResolvedAudit): readonly Binding[] => [
	...(data.cluster === null ? [] : (['cluster'] as const)),
	...(data.weight === null ? [] : (['weight'] as const)),
	...(counterfactual === undefined ? [] : (['case'] as const)),
	...(outcome.type === 'number' || outcome.type === 'graded' ? (['number'] as const) : [])
];

/**
 * Whether an audit counts nothing that a cut through the log would change, so that its rows may be held in several parts:
 * no unit larger than a row, no case under several descriptions, no weights and numbers that are looked at together.
 */
export const maySpread = (audit: ResolvedAudit): boolean => bindingsOf(audit).length === 0;
