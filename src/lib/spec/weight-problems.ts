import { problem } from './messages.ts';
import type { Problem } from './problem.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** A weight that is the label, a decision or a score as well: rows would be left out by what the rates are of. */
export function weightProblems({
	data: { weight },
	outcome,
	model
}: Pick<ResolvedAudit, 'data' | 'outcome' | 'model'>): readonly Problem[] {
	if (weight === null) return [];
	const among = (columns: readonly (string | undefined)[]): boolean => columns.includes(weight);
	const roles = [
		...(among([outcome.label?.column]) ? ['label'] : []),
		...(among(model.columns.map(({ prediction }) => prediction?.column)) ? ['prediction'] : []),
		...(among(model.columns.map(({ score }) => score?.column)) ? ['score'] : [])
	];
	return roles.map((role) =>
		problem('weight-is-outcome', { at: '/data/weight', found: weight, values: { role } })
	);
}
