import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import { unitOf } from '#lib/core/numbers/whole-sum.ts';
import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { numberOf } from './level.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

const noNumber = sql`CAST(NULL AS DOUBLE)`;

/** A model's prediction (or grade) as a number, of the log's own columns. */
export const predictionNumber = ({ prediction }: ModelSource): Sql =>
	prediction === null ? noNumber : numberOf(prediction.column);

/** The label as a number. */
export const labelNumber = ({ outcome }: ResolvedAudit): Sql =>
	outcome.label === null ? noNumber : numberOf(outcome.label.column);

/** The query that looks for the largest prediction, label and error of these tables, from rows with a prediction; a largest value merges, and no figure comes from it. */
export function planNumberLook(audit: ResolvedAudit, tables: readonly string[]): Sql {
	const values = tables.flatMap((table) =>
		audit.model.columns.map(
			(source) =>
				sql`SELECT ${predictionNumber(source)} AS p, ${labelNumber(audit)} AS y FROM ${ident(table)}`
		)
	);
	return sql`SELECT coalesce(max(greatest(abs(p), coalesce(abs(y), 0))) FILTER (WHERE p IS NOT NULL), 0) AS value, coalesce(max(abs(p - y)), 0) AS error FROM (\n${join(values, sql`\nUNION ALL\n`)}\n) AS numbers`;
}

/** The units that its answer asks for. */
export function unitsIn([row]: readonly AnswerRow[]): NumberUnits {
	const { value, error } = row ?? {};
	if (typeof value !== 'number' || typeof error !== 'number')
		throw new Error('The answer holds no largest number');
	return { value: unitOf(value), error: unitOf(error) };
}
