import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { binnedColumns, binnedLevel, levelOfGroup } from './group-level.ts';
import { instantOf, levelOf, numberOf, textOf } from './level.ts';
import { outcomeSql } from './outcome-sql.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { rowsOf, type LogTable } from './log-table.ts';

/** The name, in planned SQL, of the level of the audit's group at this place. */
export const groupName = (index: number): string => `g${index}`;
const numberName = (index: number): string => `n${index}`;

const list = (columns: readonly Sql[]): Sql => join(columns, sql`,\n\t`);

/**
 * The log as the audit reads it: `model`, a level for each group (`g0`, `g1`, …), `label` and `decision` (true,
 * false, or NULL where there is none), `mismatched`; and `n`, the number of rows of the log that are alike in all of
 * these as they are written. A wide log is read once for each of its models. Without a label column every label is
 * false, so that selected rows fall in `fp` and the others in `tn`.
 *
 * Rows are tallied by the values as written before these are read as levels: a log has few values and many rows,
 * which makes it three times as fast.
 */
export function logRows(
	audit: ResolvedAudit,
	log: LogTable,
	further: Further = () => [],
	found: Found | null = null
): Sql {
	const readings = audit.model.columns.map((source) =>
		rowsOfModel(audit, source, { log, further: further(source), found })
	);
	return join(readings, sql`\nUNION ALL\n`);
}

/** A column that a statistic reads beside these: rows are tallied by it too. `value` is of the log's own columns. */
export interface FurtherColumn {
	readonly name: string;
	readonly value: Sql;
}

/** A column that is found out of the further ones and takes their place, since they tell nearly every row from the others. */
export interface Found {
	readonly name: string;
	/** Rows with the further columns, each with this one added; rows without it are left out. */
	readonly among: (rows: Sql) => Sql;
	/** Integers of each row that are added up over the rows that are tallied as one. */
	readonly sums: readonly { readonly name: string; readonly of: Sql }[];
	/** Whether many rows are alike in the further columns too: then this column is found out once for all that are. */
	readonly areFew: boolean;
}

interface Read {
	readonly log: LogTable;
	readonly further: readonly FurtherColumn[];
	readonly found: Found | null;
}

/** The further columns of each model: a score may be another column in each. */
export type Further = (source: ModelSource) => readonly FurtherColumn[];

/** Columns that rows are tallied by beside those of the audit. */
const keysOf = ({ further, found }: Read): readonly Sql[] =>
	found === null ? further.map(({ name }) => ident(name)) : [ident(found.name)];

function rowsOfModel(audit: ResolvedAudit, source: ModelSource, read: Read): Sql {
	const { label, decision } = outcomeSql(audit, source);
	const columns = [
		sql`model`,
		...audit.groups.map((_, i) => ident(groupName(i))),
		sql`${label} AS label`,
		sql`${decision} AS decision`,
		sql`by_score`,
		...keysOf(read),
		...tallies(audit, read).map(({ name }) => name)
	];
	const levels = sql`SELECT ${list(columns)}\nFROM (\n${levelsOfModel(audit, source, read)}\n) AS levels`;
	const mismatched = source.prediction === null ? sql`false` : sql`coalesce(decision <> by_score, false)`;
	return sql`SELECT *, ${mismatched} AS mismatched\nFROM (\n${levels}\n) AS decided`;
}

/** Each combination of values once, its texts read as levels. */
function levelsOfModel(audit: ResolvedAudit, source: ModelSource, read: Read): Sql {
	const { model, outcome, groups } = audit;
	const columns = [
		sql`${model.column === null ? sql`${source.name}` : levelOf(sql`model`)} AS model`,
		...groups.map(({ bins, missing }, i) => {
			const column = ident(groupName(i));
			return bins === null ? sql`${levelOfGroup(column, missing)} AS ${column}` : column;
		}),
		...(outcome.label === null ? [] : [sql`${levelOf(sql`label`)} AS label_level`]),
		...(source.prediction === null ? [] : [sql`${levelOf(sql`prediction`)} AS prediction_level`]),
		sql`by_score`,
		...keysOf(read),
		...tallies(audit, read).map(({ name }) => name)
	];
	return sql`SELECT ${list(columns)}\nFROM (\n${talliedModel(audit, source, read)}\n) AS tallied`;
}

/** Rows by their values as written; a number by its bin, a score by the side of the threshold that it lies on. */
function talliedModel(audit: ResolvedAudit, source: ModelSource, read: Read): Sql {
	const { model, outcome, groups } = audit;
	const keys = [
		...(model.column === null ? [] : [sql`model`]),
		...groups.map((group, i) => {
			const column = ident(groupName(i));
			return group.bins === null
				? column
				: sql`${binnedLevel(group, groupName(i), numberName(i))} AS ${column}`;
		}),
		...(outcome.label === null ? [] : [sql`label`]),
		...(source.prediction === null ? [] : [sql`prediction`]),
		sql`${byScore(source)} AS by_score`,
		...keysOf(read)
	];
	const counts = tallies(audit, read).map(({ name, count }) => sql`${count} AS ${name}`);
	const rows =
		read.found === null ? valuesOfModel(audit, source, read) : rowsFound(audit, source, read, read.found);
	return sql`SELECT ${list([...keys, ...counts])}\nFROM (\n${rows}\n) AS log_values\nGROUP BY ALL`;
}

/** How many rows each is, of rows that are alike in everything that is read of them. */
const copiesFound = 'rows found';

function rowsFound(audit: ResolvedAudit, source: ModelSource, read: Read, { among, areFew }: Found): Sql {
	const values = valuesOfModel(audit, source, read);
	if (!areFew) return among(values);
	const { copies } = read.log;
	const other = copies === null ? sql`*` : sql`* EXCLUDE (${ident(copies)})`;
	return among(
		sql`SELECT ${other}, ${rowsOf(read.log)} AS ${ident(copiesFound)}\nFROM (\n${values}\n) AS log_values\nGROUP BY ALL`
	);
}

/** What is kept of the rows that are tallied as one. */
const tallies = (
	{ data }: ResolvedAudit,
	{ log: held, found }: Read
): readonly { readonly name: Sql; readonly count: Sql }[] => {
	const instants = [
		{ name: sql`first_instant`, count: sql`min(instant)` },
		{ name: sql`last_instant`, count: sql`max(instant)` }
	];
	const log = found?.areFew === true ? { ...held, copies: copiesFound } : held;
	const sums = (found?.sums ?? []).map(({ name, of }) => ({
		name: ident(name),
		count: log.copies === null ? sql`sum(${of})` : sql`sum(CAST(${ident(log.copies)} AS HUGEINT) * ${of})`
	}));
	return [{ name: sql`n`, count: rowsOf(log) }, ...sums, ...(data.time === null ? [] : instants)];
};

/** The columns of the log that the audit reads, as texts, numbers and instants, one row a row. */
function valuesOfModel(
	{ model, outcome, groups, data }: ResolvedAudit,
	source: ModelSource,
	{ log, further }: Read
): Sql {
	const columns = [
		...(model.column === null ? [] : [sql`${textOf(model.column)} AS model`]),
		...groups.flatMap((group, i) =>
			group.bins === null
				? [sql`${textOf(group.column)} AS ${ident(groupName(i))}`]
				: binnedColumns(group, groupName(i), numberName(i))
		),
		...(outcome.label === null ? [] : [sql`${textOf(outcome.label.column)} AS label`]),
		...(source.prediction === null ? [] : [sql`${textOf(source.prediction.column)} AS prediction`]),
		...(source.score === null ? [] : [sql`${numberOf(source.score.column)} AS score`]),
		...(data.time === null ? [] : [sql`${instantOf(data.time.column)} AS instant`]),
		...further.map(({ name, value }) => sql`${value} AS ${ident(name)}`),
		...(log.copies === null ? [] : [ident(log.copies)])
	];
	return sql`SELECT ${list(columns)}\nFROM ${ident(log.table)}`;
}

/** Which side of the threshold the score lies on; NULL where there is none. */
function byScore({ name, prediction, score }: ModelSource): Sql {
	if (score !== null && score.threshold !== null) return sql`score >= ${score.threshold}`;
	if (prediction === null) throw new Error(`Model ${name} has no decision`);
	return sql`CAST(NULL AS BOOLEAN)`;
}
