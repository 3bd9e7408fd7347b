import type { RoleSuggestion } from '#lib/ingest/profile.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { Counterfactual, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/**
 * The audit with a comparison of descriptions, begun from the columns that look like a case and a description. Where it
 * decides about no group, descriptions are all that it compares.
 */
export function withDescriptions(
	audit: ResolvedAudit,
	suggestions: readonly RoleSuggestion[]
): ResolvedAudit {
	if (audit.counterfactual !== undefined) return audit;
	const suggested = (role: RoleSuggestion['role']): readonly string[] =>
		suggestions.filter((each) => each.role === role).map(({ column }) => column);
	const [variant] = suggested('variant');
	const counterfactual = { pair: suggested('pair').slice(0, 1), variant: variant ?? '', answer: '' };
	const decides =
		audit.groups.length > 0 &&
		audit.model.columns.some(({ prediction, score }) => prediction !== null || score !== null);
	if (decides) return readUnfinished({ ...audit, counterfactual }, {}).audit;
	const { facets, name, version, column } = audit.model;
	const alone = { outcome: undefined, metrics: undefined, policy: undefined };
	return readUnfinished({ ...audit, ...alone, model: { facets, name, version, column }, counterfactual }, {})
		.audit;
}

/** The audit without its comparison of descriptions. */
export function withoutDescriptions(audit: ResolvedAudit): ResolvedAudit {
	const type = audit.outcome.type === 'none' ? 'binary' : audit.outcome.type;
	const none = { counterfactual: undefined, compare: undefined };
	return readUnfinished({ ...audit, ...none, outcome: { ...audit.outcome, type } }, {}).audit;
}

/** A change of some of what is said of the descriptions. */
export const editDescriptions =
	(part: Partial<Counterfactual>) =>
	(audit: ResolvedAudit): ResolvedAudit =>
		audit.counterfactual === undefined
			? audit
			: { ...audit, counterfactual: { ...audit.counterfactual, ...part } };
