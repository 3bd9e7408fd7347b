import type { SpreadQuantity } from '#lib/core/suppression/value-spread.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import type { GroupKeys } from '../group-keys.ts';
import { groupName, logRows, type Further } from '../log-rows.ts';
import { eachRow } from '../log-table.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { confusionColumns } from './group-counts.ts';

/** Values over which rows are spread: the rows of a group are counted by them once, whatever is then asked of the counts. */
export interface SpreadValues {
	/** Names them among the others. */
	readonly name: string;
	readonly value: Sql;
	/** Rows that are counted. */
	readonly where: Sql;
	/** Of what has no order nothing lies far from the others. */
	readonly isOrdered: boolean;
	/** What is spread, and the column that counts its rows. */
	readonly quantities: readonly { readonly quantity: SpreadQuantity; readonly rows: string }[];
}

interface SpreadQuery {
	readonly audit: ResolvedAudit;
	readonly tables: readonly string[];
	readonly further: Further;
	/** Keys of every row of the answer; `value` is among them. */
	readonly keys: GroupKeys;
	readonly values: readonly SpreadValues[];
}

const rowCount = { name: 'rows', statistic: { kind: 'rows', where: sql`true` } } as const;

/**
 * One statement for all spreads: the rows of the log are read once, counted by each kind of value once, and each quantity is asked
 * of those counts.
 */
export function valueSpreadSql({ audit, tables, further, keys, values }: SpreadQuery): Sql {
	const partition = join(
		[sql`model`, ...audit.groups.map((_, i) => ident(groupName(i))), sql`set_bits`],
		sql`, `
	);
	const minimum = audit.privacy.minimumCell;
	const common = [
		sql`log_rows AS (\n${rowsOfAll(audit, tables, further)}\n)`,
		...values.map((each) => sql`${ident(each.name)} AS (\n${countsByValue(each, keys)}\n)`)
	];
	const spreads = values.flatMap((of) =>
		of.quantities.map(({ quantity, rows }) => spreadOf(quantity, ident(rows), { of, partition, minimum }))
	);
	return sql`WITH ${join(common, sql`,\n`)}\n${join(spreads, sql`\nUNION ALL\n`)}`;
}

/** The rows of all tables together: what is counted here does not add. */
const rowsOfAll = (audit: ResolvedAudit, tables: readonly string[], further: Further): Sql =>
	join(
		tables.map((table) => logRows(audit, eachRow(table), further)),
		sql`\nUNION ALL\n`
	);

/** How many rows of each group have each value, by outcome and in all. */
function countsByValue({ value, where }: SpreadValues, { columns, grouping }: GroupKeys): Sql {
	const counts = [...confusionColumns, rowCount].map(additiveSql);
	return sql`SELECT ${join([...columns, sql`value`, ...counts], sql`,\n\t`)}
FROM (SELECT *, ${value} AS value FROM log_rows WHERE ${where}) AS valued
GROUP BY ${grouping}`;
}

interface SpreadIn {
	readonly of: SpreadValues;
	readonly partition: Sql;
	readonly minimum: number;
}

/** How many values are on fewer rows than the minimum, on how many more, and behind how many gaps a few rows lie alone. */
function spreadOf(quantity: SpreadQuantity, rows: Sql, { of, partition, minimum }: SpreadIn): Sql {
	const held = of.isOrdered ? inOrder(of.name, rows, partition) : withoutOrder(of.name, rows, partition);
	const far = of.isOrdered
		? sql`count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < ${minimum} OR total - below < ${minimum}))`
		: sql`0`;
	return sql`SELECT ${partition}, ${quantity} AS quantity,
	count(*) FILTER (WHERE held < ${minimum}) AS rare, count(*) FILTER (WHERE held >= ${minimum}) AS common,
	${far} AS far
FROM (
${held}
) AS spread
GROUP BY ${partition}`;
}

const withoutOrder = (from: string, rows: Sql, partition: Sql): Sql =>
	sql`SELECT ${partition}, ${rows} AS held
FROM ${ident(from)}
WHERE ${rows} > 0`;

/** Each value beside the next one, with the rows up to it and in all, and the ends of all values. */
const inOrder = (from: string, rows: Sql, partition: Sql): Sql =>
	sql`SELECT ${partition}, ${rows} AS held, value, lead(value) OVER ascending AS next,
	sum(${rows}) OVER ascending AS below, sum(${rows}) OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest
FROM ${ident(from)}
WHERE ${rows} > 0
WINDOW ascending AS (PARTITION BY ${partition} ORDER BY value), everyone AS (PARTITION BY ${partition})`;
