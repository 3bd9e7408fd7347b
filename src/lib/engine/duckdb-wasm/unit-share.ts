import { ident, sql } from '#lib/plan/sql.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { UnitCut } from '../port.ts';
import type { DuckdbSession } from './duckdb-session.ts';

/** Shares of a log and shards of a share are told by other digits of the key, so that neither leaves some of the other empty. */
const digitsOfShards = 65_536;

/** The table that a piece of a log is put into before what of it belongs to a shard goes to the log's own. */
export const pieceTable = (table: string): string => `${table}_piece`;

/** The rows of the units that belong to one of so many shards. */
function isOf({ key, share }: UnitCut, shard: number, shards: number): Sql {
	const own = sql`(${key}) % ${shards} = ${shard}`;
	return share === null
		? own
		: sql`${own} AND ((${key}) // ${digitsOfShards}) % ${share.of} = ${share.index}`;
}

interface PieceOfShard {
	readonly table: string;
	readonly units: UnitCut;
	readonly shard: number;
	readonly shards: number;
}

/** Takes from a piece what belongs to a shard, and forgets the others. Returns how many rows it kept. */
export async function keepOwn(
	session: DuckdbSession,
	{ table, units, shard, shards }: PieceOfShard
): Promise<number> {
	const piece = ident(pieceTable(table));
	await session.run(sql`CREATE TABLE IF NOT EXISTS ${ident(table)} AS SELECT * FROM ${piece} LIMIT 0`);
	const [kept] = await session.run(
		sql`INSERT INTO ${ident(table)} SELECT * FROM ${piece} WHERE ${isOf(units, shard, shards)}`
	);
	await session.run(sql`CREATE OR REPLACE TABLE ${piece} AS SELECT * FROM ${piece} LIMIT 0`);
	return Number(kept?.['Count'] ?? 0);
}
