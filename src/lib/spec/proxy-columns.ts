import type { ResolvedAudit } from './resolved-audit.ts';

/** The columns that are asked whether they could stand in for a group: the strata, then those that the audit lists. */
export const proxyColumns = ({
	proxies,
	strata
}: Pick<ResolvedAudit, 'proxies' | 'strata'>): readonly string[] => [...new Set([...strata, ...proxies])];
