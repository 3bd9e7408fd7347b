import { binLevels } from '#lib/spec/bin-levels.ts';
import type { Bins } from '#lib/spec/resolved-audit.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** The bin that each number falls in, as level text; NULL stays NULL. `number` should be a plain column: it is repeated. */
export function binOf(number: Sql, bins: Bins): Sql {
	const levels = binLevels(bins);
	const arms = bins.edges.map((edge, i) => {
		const level = levels[i] ?? null;
		return bins.closed === 'left'
			? sql`WHEN ${number} < ${edge} THEN ${level}`
			: sql`WHEN ${number} <= ${edge} THEN ${level}`;
	});
	return sql`CASE ${join(arms, sql` `)} WHEN ${number} IS NOT NULL THEN ${levels.at(-1) ?? null} END`;
}
