import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { numberOf } from './level.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { numberIn } from './read-answer.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Digits that a score keeps: as many as any number of a log surely has, and the difference of two stays a safe integer. */
const digitsKept = 15;

/** Smaller scores than ten to the power of minus this are 0. */
const mostUnit = 300;

/**
 * The query for the largest score of the answers in all tables of a log; null where the audit reads none. A largest value
 * merges, and no figure comes from it: it only chooses the unit in which scores are added up.
 */
export function planCaseScoreLook({ counterfactual }: ResolvedAudit, tables: readonly string[]): Sql | null {
	const column = counterfactual?.score ?? null;
	if (column === null) return null;
	const scores = tables.map((table) => sql`SELECT ${numberOf(column)} AS score FROM ${ident(table)}`);
	return sql`SELECT coalesce(max(abs(score)), 0) AS largest FROM (${join(scores, sql` UNION ALL `)}) AS scores`;
}

/** The unit that its answers ask for: scores are counted in whole multiples of ten to the power of minus this. */
export function caseScoreUnitIn(rows: readonly AnswerRow[]): number {
	const largest = Math.max(0, ...rows.map((row) => numberIn(row, 'largest')));
	// Read from the text, since a logarithm of 1000 may fall short of 3.
	const [, power = '0'] = largest.toExponential().split('e');
	return largest === 0 ? 0 : Math.min(mostUnit, digitsKept - 1 - Number(power));
}

/** A score in whole units. Powers of ten multiply and divide, so that a short decimal is the same whole number in any log. */
export const inUnits = (score: Sql, unit: number): Sql =>
	unit < 0
		? sql`CAST(round(${score} / ${10 ** -unit}) AS HUGEINT)`
		: sql`CAST(round(${score} * ${10 ** unit}) AS HUGEINT)`;

/** A number of whole units as a score again. */
export const ofUnits = (units: number, unit: number): number =>
	unit < 0 ? units * 10 ** -unit : units / 10 ** unit;
