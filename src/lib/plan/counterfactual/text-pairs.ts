import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { textOf } from '../level.ts';
import type { PlannedTable } from '../planned-statistic.ts';
import { join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { mostAnswers } from '../statistics/answer-transitions.ts';
import { counterfactualOf, stratumColumns } from './case-rows.ts';
import { caseKey, caseName, keyedRows } from './keyed-rows.ts';

/**
 * Whether the answers of a log are read as texts: where the audit names the column of their texts, or where there are
 * more different ones than choices have.
 */
export const answersAreTexts = (audit: ResolvedAudit, answers: number): boolean =>
	audit.counterfactual !== undefined &&
	(counterfactualOf(audit).answerText !== null || answers > mostAnswers);

/**
 * The texts of descriptions, after the tables of `caseTables` and `comparisonTables`:
 * - `wording`: every different text once, with a number `x`
 * - `told`: the text of each description of a case; of several, the first in order of the text
 */
export function wordingTables(audit: ResolvedAudit, tables: readonly string[]): readonly PlannedTable[] {
	const { text } = counterfactualOf(audit);
	if (text === null) return [];
	const rows = keyedRows(audit, tables, textOf(text));
	return [
		{
			name: 'wording',
			rows: sql`SELECT row_number() OVER () AS x, value AS text FROM (SELECT DISTINCT value FROM (${rows}) AS texts) AS each_once`
		},
		{
			name: 'told',
			rows: sql`SELECT c, v, x
FROM (SELECT ${caseKey(audit)}, v, min(value) AS text FROM (${rows}) AS texts GROUP BY ${caseKey(audit)}, v) AS first_texts
JOIN wording USING (text) JOIN cases USING (${caseKey(audit)})`
		}
	];
}

/**
 * `text_pair`: two texts of a case that are compared, once for all strata that show them, in order of the case: its
 * `name`, the comparison, the numbers `xb` and `xv` of the texts, and `strata`, pairs by the comparison's number.
 */
export const textPairTable = (audit: ResolvedAudit): PlannedTable => ({
	name: 'text_pair',
	rows: sql`SELECT *, row_number() OVER (ORDER BY name, a, baseline, variant, xb, xv) AS n
FROM (SELECT name, a, baseline, variant, xb, xv, ${additiveSql({ name: 'strata', statistic: { kind: 'tally', key: sql`k`, rows: sql`pairs` } })}
FROM (SELECT ${caseName(audit)} AS name, contrast.a AS a, contrast.baseline AS baseline, contrast.variant AS variant, b.x AS xb, y.x AS xv, k, count(*) AS pairs
FROM paired JOIN contrast USING (k) JOIN cases USING (c)
LEFT JOIN told AS b ON b.c = cases.c AND b.v = contrast.baseline
LEFT JOIN told AS y ON y.c = cases.c AND y.v = contrast.variant
WHERE nb > 0 AND nv > 0
GROUP BY ALL) AS by_stratum
GROUP BY ALL) AS pairs_of_texts`
});

/** How many pairs of texts there are. */
export const textPairCount: Sql = sql`SELECT count(*) AS n FROM text_pair`;

/** So many pairs of texts, after the first `from` of them. */
export const textPairsAfter = (from: number, most: number): Sql =>
	sql`SELECT name, a, baseline, variant, strata, b.text AS text_baseline, y.text AS text_variant
FROM text_pair LEFT JOIN wording AS b ON b.x = xb LEFT JOIN wording AS y ON y.x = xv
WHERE n > ${from} AND n <= ${from + most}
ORDER BY n`;

/** `said`: the answers in words, one a row; the same answer written twice is one, and differing ones are none. */
export function saidTable(audit: ResolvedAudit, tables: readonly string[]): PlannedTable {
	const { answerText } = counterfactualOf(audit);
	const key = caseKey(audit);
	const answers =
		answerText === null
			? sql`SELECT c, v, rep, ans AS text FROM given WHERE NOT torn AND ans <> ''`
			: sql`SELECT c, v, rep, min(value) AS text FROM (${keyedRows(audit, tables, textOf(answerText))}) AS texts JOIN cases USING (${key}) GROUP BY c, v, rep HAVING min(value) = max(value)`;
	return {
		name: 'said',
		rows: sql`SELECT c, v, rep, text FROM (${answers}) AS answers ORDER BY c`
	};
}

/** The greatest number of a case. */
export const caseCount: Sql = sql`SELECT count(*) AS n FROM cases`;

const casesAfter = (from: number, most: number): Sql => sql`c > ${from} AND c <= ${from + most}`;

/** Every answer of so many cases, after the first `from` of them. */
export const answersAfter = (from: number, most: number): Sql =>
	sql`SELECT c, v, text FROM said WHERE ${casesAfter(from, most)} ORDER BY c, v, rep`;

/** The comparisons of the same cases. */
export const answerPairsAfter = (from: number, most: number): Sql =>
	sql`SELECT c, k, baseline, variant FROM paired JOIN contrast USING (k) WHERE ${casesAfter(from, most)} AND nb > 0 AND nv > 0`;

/** Every comparison with its number. */
export const numberedContrasts = (audit: ResolvedAudit): Sql =>
	sql`SELECT k, ${join([sql`model`, ...stratumColumns(audit), sql`a`, sql`baseline`, sql`variant`], sql`, `)} FROM contrast ORDER BY k`;
