import { draftAudit, type RoleChoice } from '#lib/ingest/draft-audit.ts';
import type { LogProfile } from '#lib/ingest/profile.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { humanTitle } from './human-title.ts';

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
	return { ...audit, groups: titled(audit.groups) };
}
