import { sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Something but a clock stands after a clock: an offset, a zone, or what is no time. */
const afterClock = ':[0-9.:]*[ ]*[^0-9.: ]';

/** A date with a clock, and the offset of that clock from UTC. */
const withOffset =
	'(.*:[0-9]{2}(?:[.][0-9]+)?|[^:]*[0-9]:[0-9]{2}) ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?)';

/**
 * A text as a TIMESTAMP, or NULL where it is no instant. One with an offset ("00:30+02:00", "Z") becomes UTC; one without stays as
 * it is. A zone by its name, and an offset that no clock has, are no instant: DuckDB alone would overlook any offset, and
 * count what happened at half past midnight in Helsinki to the wrong day.
 */
export function instantFrom(text: Sql): Sql {
	const plain = sql`TRY_CAST(${text} AS TIMESTAMP)`;
	const part = (group: number): Sql => sql`regexp_extract(${text}, ${`^${withOffset}$`}, ${group})`;
	const local = sql`TRY_CAST(${part(1)} AS TIMESTAMP)`;
	const hours = sql`coalesce(TRY_CAST(${part(3)} AS BIGINT), 0)`;
	const minutes = sql`coalesce(TRY_CAST(${part(4)} AS BIGINT), 0)`;
	// East of Greenwich clocks are ahead.
	const offset = sql`(CASE WHEN ${part(2)} = '-' THEN -1 ELSE 1 END) * (${hours} * 60 + ${minutes})`;
	// Beyond these years an instant less an offset could leave what a TIMESTAMP holds, which would end the query.
	const isSound = sql`regexp_full_match(${text}, ${withOffset}) AND ${hours} <= 15 AND ${minutes} < 60 AND ${local} BETWEEN TIMESTAMP '0001-01-02 00:00:00' AND TIMESTAMP '9999-12-30 00:00:00'`;
	return sql`CASE WHEN contains(${text}, ':') AND regexp_matches(${text}, ${afterClock}) THEN CASE WHEN ${isSound} THEN ${local} - to_minutes(${offset}) END WHEN isfinite(${plain}) THEN ${plain} END`;
}
