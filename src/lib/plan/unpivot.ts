import type { Unpivot } from '#lib/spec/resolved-audit.ts';
import { longestMatched, readNamePattern } from '#lib/spec/unpivot-pattern.ts';
import { joinMatched } from './join-matched.ts';
import { textOf } from './level.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A wide column that becomes rows. */
export interface MatchedColumn {
	readonly column: string;
	/** Which pattern matched it, by its place. */
	readonly pattern: number;
	/** The column that takes its values. */
	readonly value: string;
	/** What its name, and the fixed columns of its pattern, say on each of its rows. */
	readonly levels: Readonly<Record<string, string>>;
}

/** How the columns of one wide log become those of a long one. */
export interface UnpivotLayout {
	/** Columns that stay as they are on every row. */
	readonly kept: readonly string[];
	/** Columns that the patterns make, in their order. */
	readonly made: readonly string[];
	readonly matched: readonly MatchedColumn[];
}

/**
 * Which columns of a log match which pattern, and what is made of them. A column that two patterns match is listed
 * for each; a name longer than `longestMatched` matches none. A named group that took no part in a match says nothing:
 * that column is missing on those rows, as is one that only another pattern makes.
 */
export function layUnpivot(patterns: readonly Unpivot[], header: readonly string[]): UnpivotLayout {
	const matched: MatchedColumn[] = [];
	const made: string[] = [];
	patterns.forEach(({ columns, value, set }, pattern) => {
		const read = readNamePattern(columns);
		if (read.kind !== 'sound') throw new Error(`The pattern ${columns} was not resolved`);
		made.push(...read.groups, ...Object.keys(set), value);
		for (const column of header) {
			const match = column.length > longestMatched ? null : read.expression.exec(column);
			if (match === null) continue;
			const named: Readonly<Record<string, string | undefined>> = match.groups ?? {};
			const levels = Object.entries({ ...named, ...set }).flatMap(([name, level]) =>
				level === undefined ? [] : [[name, level] as const]
			);
			matched.push({ column, pattern, value, levels: Object.fromEntries(levels) });
		}
	});
	const taken = new Set(matched.map(({ column }) => column));
	return { kept: header.filter((column) => !taken.has(column)), made: [...new Set(made)], matched };
}

/**
 * The long rows of a wide table: one select for each row that is made, so that it streams, adds over shards and is the
 * same on every engine. Values become text, as the plan reads them; levels come from the columns' names as values.
 * An empty cell is an empty text; a value is NULL on the rows of which no column makes it.
 * @param kept those of the columns that stay which are read
 */
export function unpivotedRows(layout: UnpivotLayout, kept: readonly string[], table: string): Sql {
	const selects = joinMatched(layout.matched).map(({ levels, cells }) => {
		const made = layout.made.map((name) => {
			const level = Object.hasOwn(levels, name) ? (levels[name] ?? null) : null;
			const column = cells.get(name);
			const cell =
				column === undefined ? sql`CAST(${level} AS VARCHAR)` : sql`coalesce(${textOf(column)}, '')`;
			return sql`${cell} AS ${ident(name)}`;
		});
		return sql`SELECT ${join([...kept.map(ident), ...made], sql`, `)} FROM ${ident(table)}`;
	});
	return join(selects, sql`\nUNION ALL\n`);
}

/** Names the long rows of a table, for all queries after it: nothing is copied. */
export const unpivotedView = (name: string, rows: Sql): Sql =>
	sql`CREATE OR REPLACE TEMPORARY VIEW ${ident(name)} AS
${rows}`;
