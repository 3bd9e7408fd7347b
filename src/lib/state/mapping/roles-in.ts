import { rolesOfAudit } from '#lib/ingest/roles-of-audit.ts';
import type { Role } from '#lib/ingest/profile.ts';
import type { AuditFile } from '#lib/spec/generated/audit-file.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** The role of every column that the audit names. A resolved audit is itself a valid audit file. */
export const rolesIn = (audit: ResolvedAudit): ReadonlyMap<string, Role> =>
	new Map(rolesOfAudit(audit as unknown as AuditFile).map(({ column, role }) => [column, role]));
