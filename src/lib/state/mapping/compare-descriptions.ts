import {
	suggestDescriptions,
	type SuggestedDescriptions
} from '#lib/ingest/descriptions/suggest-descriptions.ts';
import type { LogProfile, RoleSuggestion } from '#lib/ingest/profile.ts';
import { logColumns } from '#lib/ingest/unpivot/log-columns.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { ResolvedAudit, Unpivot } from '#lib/spec/resolved-audit.ts';
import { readByDescriptions } from './read-by-descriptions.ts';
import { withoutColumn } from './without-column.ts';

/** A group that is named for its values alone is a guess (`suggestRoles`); those whose names speak of one are not. */
const aGuess = 0.5;

/**
 * The audit with a comparison of descriptions, begun from what the log's columns suggest. Descriptions are then all that
 * it compares, unless somebody has named another decision or label than the one that the columns suggest.
 */
export function withDescriptions(
	audit: ResolvedAudit,
	profile: LogProfile,
	suggestions: readonly RoleSuggestion[]
): ResolvedAudit {
	if (audit.counterfactual !== undefined) return audit;
	const found = suggestDescriptions(profile, suggestions, audit.data.unpivot ?? []);
	const names = profile.columns.map(({ name }) => name);
	const described = withoutColumns(describedBy(audit, found), logColumns(names, found.unpivot).gathered);
	return decidesByHand(audit, suggestions)
		? described
		: descriptionsAlone(withoutGuesses(described, suggestions));
}

/** The audit with what is suggested of descriptions, and all else as it was. */
function describedBy(audit: ResolvedAudit, found: SuggestedDescriptions): ResolvedAudit {
	const { unpivot, compare } = found;
	const data = { ...audit.data, ...(unpivot.length === 0 ? {} : { unpivot }) };
	return readUnfinished({ ...audit, data, counterfactual: found, compare: compare ?? undefined }, {}).audit;
}

/** True where a decision or a label was named that the log's columns do not suggest. */
function decidesByHand(audit: ResolvedAudit, suggestions: readonly RoleSuggestion[]): boolean {
	const suggested = new Set(
		suggestions
			.filter(({ role }) => role === 'prediction' || role === 'score' || role === 'label')
			.map(({ column }) => column)
	);
	const named = [
		audit.outcome.label?.column,
		...audit.model.columns.flatMap(({ prediction, score }) => [prediction?.column, score?.column])
	];
	return named.some((column) => column !== undefined && !suggested.has(column));
}

/** Without groups that were only guessed, and those that the comparison of descriptions reads itself. */
function withoutGuesses(audit: ResolvedAudit, suggestions: readonly RoleSuggestion[]): ResolvedAudit {
	const read = readByDescriptions(audit);
	const guessed = new Set(
		suggestions
			.filter(({ role, strength }) => role === 'group' && strength < aGuess)
			.map(({ column }) => column)
	);
	return {
		...audit,
		groups: audit.groups.filter(({ column }) => !read.has(column) && !guessed.has(column))
	};
}

/** The audit without a decision, a label or a policy: it compares descriptions and nothing else. */
export function descriptionsAlone(audit: ResolvedAudit): ResolvedAudit {
	const { facets, name, version, column } = audit.model;
	const read = readByDescriptions(audit);
	const model = { facets, name, version, column: column !== null && read.has(column) ? null : column };
	const cluster = audit.data.cluster !== null && read.has(audit.data.cluster) ? null : audit.data.cluster;
	const alone = { outcome: undefined, metrics: undefined, policy: null };
	return readUnfinished({ ...audit, ...alone, model, data: { ...audit.data, cluster } }, {}).audit;
}

/**
 * The audit without its comparison of descriptions. Where that was all it compared, it decides again as `byGroups` does;
 * wide columns that were gathered for the comparison alone stay wide.
 */
export function withoutDescriptions(
	audit: ResolvedAudit,
	byGroups: ResolvedAudit,
	gatheredForIt: readonly Unpivot[]
): ResolvedAudit {
	const rest = readUnfinished({ ...audit, counterfactual: undefined, compare: undefined }, {}).audit;
	if (audit.outcome.type !== 'none') return rest;
	const { unpivot, ...data } = rest.data;
	const keeps = unpivot !== undefined && JSON.stringify(unpivot) !== JSON.stringify(gatheredForIt);
	const { outcome, model, metrics, policy, intersections, groups } = byGroups;
	return {
		...rest,
		data: keeps ? { ...data, unpivot } : data,
		outcome,
		model: { ...model, name: rest.model.name, version: rest.model.version },
		metrics,
		policy,
		intersections,
		groups: [
			...rest.groups,
			...groups.filter(({ column }) => !rest.groups.some((own) => own.column === column))
		]
	};
}

/** An audit that decides nothing more, and compares descriptions, compares them alone. */
export function settled(audit: ResolvedAudit): ResolvedAudit {
	const decides = audit.model.columns.some(({ prediction, score }) => prediction !== null || score !== null);
	if (audit.counterfactual === undefined || audit.outcome.type === 'none' || decides) return audit;
	return descriptionsAlone(audit);
}

/** The audit without these columns, one after the other. */
export const withoutColumns = (audit: ResolvedAudit, columns: Iterable<string>): ResolvedAudit =>
	[...columns].reduce(withoutColumn, audit);
