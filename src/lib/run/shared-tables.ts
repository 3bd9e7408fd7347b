import { tableSql } from '#lib/plan/count-cube.ts';
import type { AnswerRow, CubePlan, PlannedTable } from '#lib/plan/planned-statistic.ts';
import { ident, join, sql } from '#lib/plan/sql.ts';
import type { Sql } from '#lib/plan/sql.ts';

/** The rows of each shared table of a plan, by its name: of all that were counted anywhere. */
export type SharedRows = ReadonlyMap<string, readonly AnswerRow[]>;

export const noSharedRows: SharedRows = new Map();

/** A plan, and whom to ask. */
export interface PlanOfShard {
	readonly plan: CubePlan;
	readonly ask: (statement: Sql) => Promise<readonly AnswerRow[]>;
}

/** So many rows a statement: a database reads one of any length, but not in no time. */
const rowsAtOnce = 1_000;

const isShared = ({ isShared: shared }: PlannedTable): boolean => shared === true;

/** Where a plan's tables end that a shard makes of its own cases. */
const ownEnd = ({ tables = [] }: CubePlan): number => tables.findLastIndex(isShared) + 1;

/** Whether a plan has tables that are put together of all shards. */
export const hasShared = ({ tables = [] }: CubePlan): boolean => tables.some(isShared);

/** Makes the tables up to the last shared one, and says what the shared ones hold. */
export async function makeOwn({ plan, ask }: PlanOfShard): Promise<SharedRows> {
	const rows = new Map<string, readonly AnswerRow[]>();
	for (const table of (plan.tables ?? []).slice(0, ownEnd(plan))) {
		await ask(tableSql(table));
		if (isShared(table)) rows.set(table.name, await ask(sql`SELECT * FROM ${ident(table.name)}`));
	}
	return rows;
}

export const joinRows = (one: SharedRows, other: SharedRows): SharedRows =>
	new Map(
		[...new Set([...one.keys(), ...other.keys()])].map((name) => [
			name,
			[...(one.get(name) ?? []), ...(other.get(name) ?? [])]
		])
	);

/** Puts the rows of all shards into a shard's shared tables, and makes the tables that are read from them. */
export async function makeRest({ plan, ask }: PlanOfShard, shared: SharedRows): Promise<void> {
	for (const [name, rows] of shared) {
		// What it holds of its own is among them.
		await ask(sql`TRUNCATE ${ident(name)}`);
		for (let at = 0; at < rows.length; at += rowsAtOnce)
			await ask(insertion(name, rows.slice(at, at + rowsAtOnce)));
	}
	for (const table of (plan.tables ?? []).slice(ownEnd(plan))) await ask(tableSql(table));
}

function insertion(table: string, rows: readonly AnswerRow[]): Sql {
	const columns = Object.keys(rows[0] ?? {});
	const values = rows.map((row) => {
		const cells = columns.map((column) => sql`${row[column] ?? null}`);
		return sql`(${join(cells, sql`, `)})`;
	});
	return sql`INSERT INTO ${ident(table)} (${join(columns.map(ident), sql`, `)}) VALUES ${join(values, sql`, `)}`;
}
