import type { Cube } from '#lib/core/cube/cube.ts';
import type { Sql, SqlValue } from './sql.ts';

/** One row of a query's answer, by column. */
export type AnswerRow = Readonly<Record<string, SqlValue>>;

/**
 * One statistic of the cube: the query that counts it on a shard, and how its answer is read.
 * To add a statistic, write its plan in `statistics/`, its part of the cube in `core`, and list it in `plan-cube.ts`.
 */
export interface PlannedStatistic {
	readonly name: string;
	/** Selects nothing but what adds over shards (`additive.ts`), or belongs to a unit by which shards are cut. */
	readonly statement: Sql;
	/** The cube with this statistic added. An answer that the plan cannot have asked for throws. */
	readonly read: (rows: readonly AnswerRow[], cube: Cube) => Cube;
}

/** A table that several statistics read: made once, before any of them is asked, and gone with the engine. */
export interface PlannedTable {
	readonly name: string;
	/** Reads the log and the tables before it. */
	readonly rows: Sql;
	/** Kept as a query, which each statistic runs for what it needs of it. */
	readonly view?: true;
	/** Tells of more than the cases that are counted here: where others are counted elsewhere, its rows are those of all. */
	readonly isShared?: true;
}

/** How a log is counted: one query a statistic, the group counts first. */
export interface CubePlan {
	readonly tables?: readonly PlannedTable[];
	readonly statistics: readonly PlannedStatistic[];
}
