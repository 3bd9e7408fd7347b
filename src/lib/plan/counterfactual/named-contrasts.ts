import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { stratumColumns } from './case-rows.ts';

/** Counts by the number of a comparison with its names beside them: texts are looked up once a count, not once a case. */
export const namedContrasts = (audit: ResolvedAudit, counted: Sql): Sql =>
	sql`SELECT counted.*, ${join(
		[...stratumColumns(audit), sql`a`, sql`baseline`, sql`variant`].map((name) => sql`contrast.${name}`),
		sql`, `
	)}
FROM (
${counted}
) AS counted JOIN contrast USING (k)`;
