import type { BinaryColumn, Group, ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { binOf } from './bins.ts';
import { acceptedLevels } from './accepted-levels.ts';
import { instantOf, levelOf, listOf, numberOf } from './level.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** The name, in planned SQL, of the level of the audit's group at this place. */
export const groupName = (index: number): string => `g${index}`;

/**
 * The log as the audit reads it, one row a row and model: `model`, a level for each group (`g0`, `g1`, …),
 * `label` and `decision` (true, false, or NULL where there is none), `mismatched`, and `instant`.
 * A wide log is read once for each of its models. Without a label column every label is false, so that
 * selected rows fall in `fp` and the others in `tn`.
 */
export function logRows(audit: ResolvedAudit, table: string): Sql {
	const readings = audit.model.columns.map((source) => rowsOfModel(audit, source, table));
	return join(readings, sql`\nUNION ALL\n`);
}

function rowsOfModel(audit: ResolvedAudit, source: ModelSource, table: string): Sql {
	const { label } = audit.outcome;
	const decision = decisionOf(source);
	const columns = [
		sql`model`,
		...audit.groups.map((group, i) => sql`${groupOf(group, i)} AS ${ident(groupName(i))}`),
		sql`${label === null ? sql`false` : binaryOf(sql`label_level`, label)} AS label`,
		sql`${decision} AS decision`,
		sql`${mismatchOf(source, decision)} AS mismatched`,
		...(audit.data.time === null ? [] : [sql`instant`])
	];
	return sql`SELECT ${join(columns, sql`,\n\t`)}\nFROM (\n${textsOfModel(audit, source, table)}\n) AS texts`;
}

/** The columns of the log as comparable texts and numbers, before they are read as levels and flags. */
function textsOfModel(audit: ResolvedAudit, source: ModelSource, table: string): Sql {
	const { model, outcome, data } = audit;
	const columns = [
		sql`${model.column === null ? sql`${source.name}` : levelOf(model.column)} AS model`,
		...audit.groups.map(({ column }, i) => sql`${levelOf(column)} AS ${ident(groupName(i))}`),
		...audit.groups.flatMap(({ column, bins }, i) =>
			bins === null ? [] : [sql`${numberOf(column)} AS ${numberName(i)}`]
		),
		...(outcome.label === null ? [] : [sql`${levelOf(outcome.label.column)} AS label_level`]),
		...(source.prediction === null ? [] : [sql`${levelOf(source.prediction.column)} AS prediction_level`]),
		...(source.score === null ? [] : [sql`${numberOf(source.score.column)} AS score`]),
		...(data.time === null ? [] : [sql`${instantOf(data.time.column)} AS instant`])
	];
	return sql`SELECT ${join(columns, sql`,\n\t`)}\nFROM ${ident(table)}`;
}

const numberName = (index: number): Sql => ident(`n${index}`);

function groupOf({ missing, bins }: Group, index: number): Sql {
	const text = ident(groupName(index));
	const level = bins === null ? text : binOf(numberName(index), bins);
	if (missing.length === 0) return level;
	return sql`CASE WHEN ${text} IN (${listOf(missing)}) THEN NULL ELSE ${level} END`;
}

/** True, false, or NULL where the value is missing or, with a list of negatives, on neither list. */
function binaryOf(text: Sql, { positive, negative }: BinaryColumn): Sql {
	const isNegative =
		negative === null ? sql`${text} IS NOT NULL` : sql`${text} IN (${listOf(acceptedLevels(negative))})`;
	return sql`CASE WHEN ${text} IN (${listOf(acceptedLevels(positive))}) THEN true WHEN ${isNegative} THEN false END`;
}

function decisionOf({ name, prediction, score }: ModelSource): Sql {
	if (prediction !== null) return binaryOf(sql`prediction_level`, prediction);
	if (score === null || score.threshold === null) throw new Error(`Model ${name} has no decision`);
	return sql`score >= ${score.threshold}`;
}

/** Whether the prediction and score ≥ threshold are both there and disagree. */
function mismatchOf({ prediction, score }: ModelSource, decision: Sql): Sql {
	if (prediction === null || score === null || score.threshold === null) return sql`false`;
	return sql`coalesce((${decision}) <> (score >= ${score.threshold}), false)`;
}
