import { unreachable } from '../core/unreachable.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * A statistic of a set of rows that adds: computed on shards and merged, it equals the one computed on all rows.
 * These are all there are: a mean, a quantile or a count of distinct values does not add and cannot be said.
 * Sums are of integers, so that the order of the rows never changes a digit.
 */
export type Additive =
	/** Rows of the log that meet a condition; a row of the query stands for `n` of them. */
	| { readonly kind: 'rows'; readonly where: Sql }
	/** A whole number of each row of the query, added up: of a unit larger than a row where the query has a row a unit. */
	| { readonly kind: 'integers'; readonly value: Sql }
	| { readonly kind: 'earliest'; readonly instant: Sql }
	| { readonly kind: 'latest'; readonly instant: Sql }
	/** A fraction of each row, in whole multiples of 2⁻⁷⁰ (`core/scores/scaled-sum.ts`); a row of the query stands for `n` rows. */
	| { readonly kind: 'fractions'; readonly of: Sql }
	/** The same of whole numbers that may be more than 64 bits hold. */
	| { readonly kind: 'wholes'; readonly of: Sql }
	/** Whole numbers that were added up before, as text: 128 bits are more than a number of an answer holds. */
	| { readonly kind: 'total'; readonly of: Sql }
	/** Rows that were counted by a number, as the text "key:rows key:rows …", keys ascending and each once. */
	| { readonly kind: 'tally'; readonly key: Sql; readonly rows: Sql };

/** A column of a counting query; the planner can select aggregates only through this. */
export interface AdditiveColumn {
	readonly name: string;
	readonly statistic: Additive;
}

/** The column's SQL. */
export function additiveSql({ name, statistic }: AdditiveColumn): Sql {
	switch (statistic.kind) {
		case 'rows':
			return sql`CAST(coalesce(sum(n) FILTER (WHERE ${statistic.where}), 0) AS BIGINT) AS ${ident(name)}`;
		case 'integers':
			return sql`CAST(coalesce(sum(${statistic.value}), 0) AS BIGINT) AS ${ident(name)}`;
		case 'earliest':
			return sql`${isoText(sql`min(${statistic.instant})`)} AS ${ident(name)}`;
		case 'latest':
			return sql`${isoText(sql`max(${statistic.instant})`)} AS ${ident(name)}`;
		case 'fractions':
			return sql`sum(CAST(n AS HUGEINT) * CAST(round((${statistic.of}) * ${2 ** 70}) AS HUGEINT)) AS ${ident(name)}`;
		case 'wholes':
			return sql`coalesce(sum(${statistic.of}), 0) AS ${ident(name)}`;
		case 'total':
			return sql`CAST(sum(${statistic.of}) AS VARCHAR) AS ${ident(name)}`;
		case 'tally':
			return sql`string_agg(CAST(${statistic.key} AS VARCHAR) || ':' || CAST(${statistic.rows} AS VARCHAR), ' ' ORDER BY ${statistic.key}) AS ${ident(name)}`;
		default:
			return unreachable(statistic);
	}
}

/** ISO 8601 text, whose order by code unit is the order in time: so shards merge by least and greatest text. */
const isoText = (instant: Sql): Sql => sql`strftime(${instant}, '%Y-%m-%dT%H:%M:%S')`;
