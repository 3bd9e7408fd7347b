import { draftAudit, type RoleChoice } from '#lib/ingest/draft-audit.ts';
import type { LogProfile } from '#lib/ingest/profile.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** A starting point that a person can run at once and will look at: what a log with outcomes, or without, is first asked. */
const firstPolicy = { labelled: 'equal-opportunity-5pp', unlabelled: 'four-fifths' };

/** An audit for a log whose columns have these roles, with every default, as unfinished as the roles leave it. */
export function draftOf(
	profile: LogProfile,
	roles: readonly RoleChoice[],
	policies: Readonly<Record<string, unknown>>
): ResolvedAudit {
	const file = draftAudit(profile, roles);
	const policy = file.outcome?.label === undefined ? firstPolicy.unlabelled : firstPolicy.labelled;
	return readUnfinished({ ...file, policy: policies[policy] ?? null }, policies).audit;
}
