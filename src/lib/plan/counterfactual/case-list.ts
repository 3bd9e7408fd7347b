import { caseKinds, type CaseRequest } from '#lib/core/counterfactual/single-case.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupName } from '../log-rows.ts';
import { levelOf, textOf } from '../level.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { counterfactualOf, stratumName } from './case-rows.ts';
import { caseKey, caseName, keyedRows } from './keyed-rows.ts';
import { saidTable, wordingTables } from './text-pairs.ts';

/**
 * What single cases are read from beside the tables of the counting: texts of descriptions and of answers, and `golden`,
 * the right answer of each case, where the audit names their columns.
 */
export function singleCaseTables(audit: ResolvedAudit, tables: readonly string[]): readonly PlannedTable[] {
	const { gold, answerText } = counterfactualOf(audit);
	const key = caseKey(audit);
	return [
		...wordingTables(audit, tables),
		...(answerText === null ? [] : [saidTable(audit, tables)]),
		...(gold === null
			? []
			: [
					{
						name: 'golden',
						rows: sql`SELECT c, min(value) AS gold FROM (${keyedRows(audit, tables, levelOf(textOf(gold)))}) AS answers JOIN cases USING (${key}) GROUP BY c`
					}
				])
	];
}

/** A share of answers against another, without a division: right answers may be unknown, and then it is not true. */
const more = (a: Sql, ofA: Sql, b: Sql, ofB: Sql): Sql => sql`coalesce(${a} * ${ofB} > ${b} * ${ofA}, false)`;

/** Whether a case is refused or unreadable more often under the variant, whatever else became of it. */
const isSilenced: Sql = more(sql`(fv + uv)`, sql`nv`, sql`(fb + ub)`, sql`nb`);

/**
 * The place of a case's kind among `caseKinds`. Answers changed where the two sides give some answer unlike often: the
 * squared distance of the two distributions, in whole numbers.
 */
const kindOf: Sql = sql`CASE WHEN ${more(sql`rb`, sql`nb`, sql`rv`, sql`nv`)} THEN 0
	WHEN ${more(sql`rv`, sql`nv`, sql`rb`, sql`nb`)} THEN 3
	WHEN ${isSilenced} THEN 1
	WHEN nb * nv * dx > db * nv * nv + dv * nb * nb THEN 2
	ELSE 4 END`;

/** The cases of a comparison that have both sides: number, name, kind and how much changed. */
function casesOf(audit: ResolvedAudit, { contrast, group }: CaseRequest): Sql {
	const place = audit.groups.findIndex(({ column }) => column === group?.column);
	const conditions = [
		sql`contrast.model = ${contrast.model}`,
		...contrast.stratum.map((level, i) => sql`contrast.${ident(stratumName(i))} = ${level ?? ''}`),
		sql`contrast.a = ${contrast.attribute}`,
		sql`contrast.baseline = ${contrast.baseline}`,
		sql`contrast.variant = ${contrast.variant}`,
		sql`nb > 0 AND nv > 0`,
		...(group === null || place < 0
			? []
			: [sql`cases.${ident(groupName(place))} IS NOT DISTINCT FROM ${group.level}`])
	];
	return sql`SELECT cases.c AS c, ${caseName(audit)} AS name, ${kindOf} AS kind, ${isSilenced} AS silenced, CAST(rb AS DOUBLE) / nb - CAST(rv AS DOUBLE) / nv AS fall, CAST(dx AS DOUBLE) / (nb * nv) AS flips
FROM paired JOIN contrast USING (k) JOIN cases USING (c)
WHERE ${join(conditions, sql` AND `)}`;
}

/** How many cases there are of each kind, and how many of those are refused or unreadable more often. */
export const caseTotals = (audit: ResolvedAudit, request: CaseRequest): Sql =>
	sql`SELECT kind, count(*) AS n, CAST(sum(CAST(silenced AS INTEGER)) AS BIGINT) AS silenced FROM (${casesOf(audit, request)}) AS found GROUP BY kind`;

/** The asked page of cases, in order of harm: the greatest fall first, then what changed most, then by name. */
export function casesOfPage(audit: ResolvedAudit, request: CaseRequest): Sql {
	const { kind, limit, offset } = request;
	const wanted =
		kind === null
			? sql``
			: kind === 'refused'
				? sql` WHERE silenced`
				: sql` WHERE kind = ${caseKinds.indexOf(kind)}`;
	return sql`SELECT c, name, kind, fall, flips FROM (${casesOf(audit, request)}) AS found${wanted}
ORDER BY kind, fall DESC NULLS LAST, flips DESC, name, c LIMIT ${limit} OFFSET ${offset}`;
}

const these = (cases: readonly number[]): Sql =>
	join(
		cases.map((c) => sql`${c}`),
		sql`, `
	);

/** Every answer to the two descriptions of these cases (at least one), in order of the replicates. */
export function answersOfCases(
	audit: ResolvedAudit,
	{ contrast }: CaseRequest,
	cases: readonly number[]
): Sql {
	const words =
		counterfactualOf(audit).answerText === null
			? sql``
			: sql` LEFT JOIN said ON said.c = cases.c AND said.v = given.v AND said.rep = given.rep`;
	const text = counterfactualOf(audit).answerText === null ? sql`CAST(NULL AS VARCHAR)` : sql`said.text`;
	return sql`SELECT cases.c AS c, given.v AS v, given.rep AS rep, ans, ok, refused, unparsed, score, ${text} AS words
FROM given JOIN cases USING (c)${words}
WHERE NOT torn AND cases.c IN (${these(cases)}) AND given.v IN (${contrast.baseline}, ${contrast.variant})
ORDER BY c, v, length(given.rep), given.rep`;
}

/** The texts of these cases' descriptions; only where the audit names their column. */
export const textsOfCases = ({ contrast }: CaseRequest, cases: readonly number[]): Sql =>
	sql`SELECT c, v, text FROM told JOIN wording USING (x) WHERE c IN (${these(cases)}) AND v IN (${contrast.baseline}, ${contrast.variant})`;

/** The right answers of these cases; only where the audit names their column. */
export const goldOfCases = (cases: readonly number[]): Sql =>
	sql`SELECT c, gold FROM golden WHERE c IN (${these(cases)})`;
