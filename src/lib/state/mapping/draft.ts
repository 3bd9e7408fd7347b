import { draftAudit, type RoleChoice } from '#lib/ingest/draft-audit.ts';
import { isWhole, suggestDescriptions } from '#lib/ingest/descriptions/suggest-descriptions.ts';
import type { LogProfile, RoleSuggestion } from '#lib/ingest/profile.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { assignRole } from './assign-role.ts';
import { withDescriptions } from './compare-descriptions.ts';
import { humanTitle } from './human-title.ts';
import { rolesIn } from './roles-in.ts';

/** A starting point that a person can run at once and will look at: what a log with outcomes, or without, is first asked. */
const firstPolicy = { labelled: 'equal-opportunity-5pp', unlabelled: 'four-fifths' };

/** Groups under titles that a committee reads; where two would read alike, each keeps its column's name. */
function titled(groups: readonly Group[]): readonly Group[] {
	const titles = groups.map(({ column }) => humanTitle(column));
	return groups.map((group, i) => {
		const title = titles[i] ?? group.title;
		return titles.indexOf(title) === titles.lastIndexOf(title) ? { ...group, title } : group;
	});
}

/** An audit for a log whose columns have these roles, with every default, as unfinished as the roles leave it. */
export function draftOf(
	profile: LogProfile,
	roles: readonly RoleChoice[],
	policies: Readonly<Record<string, unknown>>
): ResolvedAudit {
	const file = draftAudit(profile, roles);
	const policy = file.outcome?.label === undefined ? firstPolicy.unlabelled : firstPolicy.labelled;
	const { audit } = readUnfinished({ ...file, policy: policies[policy] ?? null }, policies);
	const needs = audit.needs?.map(({ column }) => ({ column, title: humanTitle(column) }));
	return { ...audit, groups: titled(audit.groups), ...(needs === undefined ? {} : { needs }) };
}

/**
 * What a log is first asked: whether its descriptions of the same cases are answered alike, where its columns tell cases,
 * descriptions and answers apart, and else how its groups fare.
 * @param kept the roles that the columns of such a log were given last; null where they are not known
 */
export function firstDraft(
	profile: LogProfile,
	suggestions: readonly RoleSuggestion[],
	kept: readonly RoleChoice[] | null,
	policies: Readonly<Record<string, unknown>>
): ResolvedAudit {
	const byGroups = draftOf(profile, kept ?? suggestions, policies);
	if (kept !== null && !kept.some(({ role }) => role === 'variant')) return byGroups;
	const found = suggestDescriptions(profile, suggestions, []);
	if (kept === null) return isWhole(found) ? withDescriptions(byGroups, profile, suggestions) : byGroups;
	return withRoles(withDescriptions(byGroups, profile, suggestions), profile, kept);
}

/** The audit in which the log's columns have these roles and no others. */
function withRoles(audit: ResolvedAudit, profile: LogProfile, kept: readonly RoleChoice[]): ResolvedAudit {
	const wanted = new Map(kept.map(({ column, role }) => [column, role]));
	return profile.columns.reduce((before, { name: column }) => {
		const role = wanted.get(column) ?? 'ignored';
		if ((rolesIn(before).get(column) ?? 'ignored') === role) return before;
		return assignRole(before, column, role, draftOf(profile, [{ column, role }], {}));
	}, audit);
}
