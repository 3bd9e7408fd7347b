import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/**
 * Whether an audit counts nothing that a cut through the log would change, so that its rows may be held in several parts:
 * no unit larger than a row, no case under several descriptions, no weights and numbers that are looked at together.
 */
export const maySpread = ({ data, outcome, counterfactual }: ResolvedAudit): boolean =>
	data.cluster === null &&
	data.weight === null &&
	counterfactual === undefined &&
	outcome.type !== 'number' &&
	outcome.type !== 'graded';
