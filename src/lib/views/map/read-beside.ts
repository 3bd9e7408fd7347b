import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What an audit reads a column for that is no role of it; null where it does not read it so. */
export function readBeside(audit: ResolvedAudit, column: string): string | null {
	if (audit.strata.includes(column)) return 'groups are compared within its values';
	if (audit.proxies.includes(column)) return 'it is asked whether it stands in for a group';
	if (audit.matching?.on.some((feature) => feature.column === column)) return 'rows are matched on it';
	if (audit.agreement?.columns.includes(column)) return 'it is a rater';
	const facets = Object.values(audit.model.facets);
	if (facets.some((facet) => typeof facet === 'object' && facet.column === column))
		return 'it says what the model is';
	return null;
}
