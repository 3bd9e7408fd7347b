import type { Raters, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { answersTable, counterfactualOf, isHuman, pairColumns, stratumName } from './case-rows.ts';

const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);

/** Which raters are people; an audit that names none plans nothing of them. */
export function ratersOf(audit: ResolvedAudit): Raters {
	const { raters } = counterfactualOf(audit);
	if (raters === undefined) throw new Error('The audit names no people among the raters');
	return raters;
}

/** The stratum column of the raters, as it is named in planned SQL. */
export const raterColumn = (audit: ResolvedAudit): Sql =>
	ident(stratumName(counterfactualOf(audit).stratum.indexOf(ratersOf(audit).column)));

/** The strata without that of the raters: what people and models rate alike. */
export const otherStrata = (
	audit: ResolvedAudit
): readonly { readonly name: string; readonly column: Sql }[] =>
	counterfactualOf(audit).stratum.flatMap((column, i) =>
		column === ratersOf(audit).column ? [] : [{ name: stratumName(i), column: ident(stratumName(i)) }]
	);

/**
 * What people answered, as tables after those of `caseTables`. A rating is one person's answer to one description of a
 * case: written twice alike it is one, differing it is none, and an empty or unparsed one is none.
 * - `rated`: one description of a case a row, with `kind`: how many gave each answer, as text; and `majority`: the answer
 *   of more than half of them, NULL where there is none
 */
export function ratedTables(audit: ResolvedAudit): readonly PlannedTable[] {
	const item = [sql`model`, ...otherStrata(audit).map(({ column }) => column), ...pairColumns(audit), sql`v`];
	const paired = pairColumns(audit).map((column) => sql`${column} IS NOT NULL`);
	const rating = list([...item, raterColumn(audit), sql`rep`]);
	return [
		{
			name: 'rated',
			rows: sql`SELECT ${list(item)}, sum(n) AS ratings,
	string_agg(ans || chr(31) || CAST(n AS VARCHAR), chr(30) ORDER BY ans) AS kind, max(CASE WHEN 2 * n > together THEN ans END) AS majority
FROM (SELECT *, sum(n) OVER (PARTITION BY ${list(item)}) AS together
FROM (SELECT ${list(item)}, ans, count(*) AS n
FROM (SELECT ${rating}, ${cleanAnswer(sql`min(ans)`)} AS ans, min(ans) <> max(ans) AS torn, max(unparsed) AS unparsed
FROM ${ident(answersTable)}
WHERE ${isHuman(audit)} AND v IS NOT NULL AND model IS NOT NULL AND ${join(paired, sql` AND `)}
GROUP BY ${rating}) AS ratings
WHERE NOT torn AND unparsed = 0
GROUP BY ${list(item)}, ans) AS each_answer) AS shares
GROUP BY ${list(item)}`
		}
	];
}

/** Columns by which an answer of a model meets the ratings of the same description. */
export const itemColumns = (audit: ResolvedAudit): Sql =>
	list([sql`model`, ...otherStrata(audit).map(({ column }) => column), ...pairColumns(audit), sql`v`]);

/** An answer without the control characters that divide answers in `kind`. */
export const cleanAnswer = (answer: Sql): Sql => sql`replace(replace(${answer}, chr(30), ' '), chr(31), ' ')`;
