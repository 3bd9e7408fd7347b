import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/**
 * Whether an audit reads nothing of single rows, so that a table may hold rows that are alike once, with their number:
 * no unit larger than a row, no case under several descriptions, no columns to be gathered, no weights and numbers whose values are looked at.
 */
export const mayTally = ({ data, outcome, counterfactual }: ResolvedAudit): boolean =>
	data.cluster === null &&
	data.weight === null &&
	data.unpivot === undefined &&
	counterfactual === undefined &&
	outcome.type !== 'number' &&
	outcome.type !== 'graded';
