import type { AuditFile } from '../spec/generated/audit-file.ts';
import type { RoleChoice } from './draft-audit.ts';
import type { Role } from './profile.ts';

type MaybeColumn = string | { readonly column?: string | undefined } | null | undefined;

/** The roles that an audit gives to columns: the inverse of a draft, for showing a mapping that was loaded. */
export function rolesOfAudit(audit: AuditFile): readonly RoleChoice[] {
	const { data, outcome, counterfactual } = audit;
	const model = typeof audit.model === 'object' ? audit.model : null;
	const models = listOf(model?.columns).filter((source) => typeof source === 'object');
	const choices = [
		...take('label', [outcome?.label]),
		...take('prediction', [outcome?.prediction, ...models.map((source) => source.prediction)]),
		...take('score', [outcome?.score, ...models.map((source) => source.score)]),
		...take('group', listOf(audit.groups)),
		...take('need', listOf(audit.needs)),
		...take('cluster', [data?.cluster]),
		...take('weight', [data?.weight]),
		...take('time', [data?.time]),
		...take('model', [model?.column]),
		...take('pair', listOf(counterfactual?.pair)),
		...take('variant', [counterfactual?.variant]),
		...take('answer', [counterfactual?.answer]),
		...take('stratum', listOf(counterfactual?.stratum)),
		...take('gold', [counterfactual?.gold]),
		...take('replicate', [counterfactual?.replicate]),
		...take('attribute', [counterfactual?.attribute]),
		...take('text', [counterfactual?.text]),
		...take('answerText', [counterfactual?.answerText]),
		...take('answerScore', [counterfactual?.score])
	];
	// A column can stand in two places (a label that is a group too); the mapping shows the first.
	return choices.filter(({ column }, i) => choices.findIndex((other) => other.column === column) === i);
}

const listOf = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
	value === null || value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function take(role: Role, columns: readonly MaybeColumn[]): readonly RoleChoice[] {
	return columns.flatMap((named) => {
		const column = typeof named === 'string' ? named : named?.column;
		return column === undefined || column === '' ? [] : [{ column, role }];
	});
}
