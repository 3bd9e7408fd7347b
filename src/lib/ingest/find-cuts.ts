import type { Call, Engine } from '../engine/port.ts';
import { levelOf, numberOf, textOf } from '../plan/level.ts';
import { ident, sql, type Sql } from '../plan/sql.ts';
import { isFlag } from './column-facts.ts';
import type { ColumnProfile } from './profile.ts';

/** A number with fewer values parts too many columns by chance; more pairs than this would keep a reader waiting. */
const leastDistinct = 20;
const mostPairs = 24;

/**
 * Columns of 0 and 1 that are a number cut in two: every 1 has more of it than every 0. That is what a decision made of
 * a score looks like, whatever it is called; a label or a group that a score only goes with is never parted so cleanly.
 */
export async function findCuts<Handle>(
	table: string,
	columns: readonly ColumnProfile[],
	engine: Engine<Handle>,
	call: Call
): Promise<readonly ColumnProfile[]> {
	const flags = columns.filter((column) => isFlag(column) && column.distinct === 2);
	const numbers = columns.filter(({ kind, distinct }) => kind === 'number' && distinct > leastDistinct);
	const pairs = numbers.flatMap((number) => flags.map((flag) => ({ number, flag }))).slice(0, mostPairs);
	const cuts = new Map<string, string>();
	for (const { number, flag } of pairs) {
		if (cuts.has(flag.name)) continue;
		const [ends] = await engine.query(endsOf(table, number.name, flag.name), call);
		const [least, most] = [ends?.['least'], ends?.['most']];
		if (typeof least === 'number' && typeof most === 'number' && least > most)
			cuts.set(flag.name, number.name);
	}
	return columns.map((column) => {
		const from = cuts.get(column.name);
		return from === undefined ? column : { ...column, cutFrom: from };
	});
}

/** The least of the number among the 1s, and the most among the 0s. */
function endsOf(table: string, number: string, flag: string): Sql {
	return sql`SELECT min(number) FILTER (WHERE flag IN ('1', 'true')) AS least, max(number) FILTER (WHERE flag IN ('0', 'false')) AS most
FROM (SELECT number, ${levelOf(sql`text`)} AS flag FROM (SELECT ${numberOf(number)} AS number, ${textOf(flag)} AS text FROM ${ident(table)}))
WHERE isfinite(number)`;
}
