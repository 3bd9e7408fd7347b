import * as duckdb from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { sql, type Sql } from '../../plan/sql.ts';
import type { PlainType } from '../formats/arrow/plain-type.ts';

/** DuckDB's type for a column of an Arrow file, and how a value of it is handed over. */
export interface ColumnOfType {
	readonly type: DuckDBType;
	/** The same in a statement. */
	readonly name: Sql;
	readonly valueOf: (value: unknown) => DuckDBValue;
}

const asIs = (value: unknown): DuckDBValue => value as DuckDBValue;
const whole = (value: unknown): bigint => BigInt(value as bigint | number);

const integers = {
	'8 true': { type: duckdb.TINYINT, name: sql`TINYINT` },
	'16 true': { type: duckdb.SMALLINT, name: sql`SMALLINT` },
	'32 true': { type: duckdb.INTEGER, name: sql`INTEGER` },
	'64 true': { type: duckdb.BIGINT, name: sql`BIGINT` },
	'8 false': { type: duckdb.UTINYINT, name: sql`UTINYINT` },
	'16 false': { type: duckdb.USMALLINT, name: sql`USMALLINT` },
	'32 false': { type: duckdb.UINTEGER, name: sql`UINTEGER` },
	'64 false': { type: duckdb.UBIGINT, name: sql`UBIGINT` }
} as const;

const moments: Readonly<Record<Extract<PlainType, { kind: 'timestamp' }>['unit'], ColumnOfType>> = {
	second: {
		type: duckdb.TIMESTAMP_S,
		name: sql`TIMESTAMP_S`,
		valueOf: (value) => new duckdb.DuckDBTimestampSecondsValue(whole(value))
	},
	milli: {
		type: duckdb.TIMESTAMP_MS,
		name: sql`TIMESTAMP_MS`,
		valueOf: (value) => new duckdb.DuckDBTimestampMillisecondsValue(whole(value))
	},
	micro: {
		type: duckdb.TIMESTAMP,
		name: sql`TIMESTAMP`,
		valueOf: (value) => new duckdb.DuckDBTimestampValue(whole(value))
	},
	nano: {
		type: duckdb.TIMESTAMP_NS,
		name: sql`TIMESTAMP_NS`,
		valueOf: (value) => new duckdb.DuckDBTimestampNanosecondsValue(whole(value))
	}
};

/** An instant is held in microseconds; what is finer is cut off, downwards. */
const micros: Readonly<Record<keyof typeof moments, (value: bigint) => bigint>> = {
	second: (value) => value * 1_000_000n,
	milli: (value) => value * 1_000n,
	micro: (value) => value,
	nano: (value) => (value - (((value % 1_000n) + 1_000n) % 1_000n)) / 1_000n
};

export function columnOfType(type: PlainType): ColumnOfType {
	switch (type.kind) {
		case 'boolean':
			return { type: duckdb.BOOLEAN, name: sql`BOOLEAN`, valueOf: asIs };
		case 'integer':
			return {
				...integers[`${type.bits} ${type.signed}`],
				valueOf: type.bits === 64 ? whole : asIs
			};
		case 'float':
			return type.bits === 32
				? { type: duckdb.FLOAT, name: sql`FLOAT`, valueOf: asIs }
				: { type: duckdb.DOUBLE, name: sql`DOUBLE`, valueOf: asIs };
		case 'text':
			return { type: duckdb.VARCHAR, name: sql`VARCHAR`, valueOf: asIs };
		case 'date':
			return {
				type: duckdb.DATE,
				name: sql`DATE`,
				valueOf: (value) => new duckdb.DuckDBDateValue(Number(value))
			};
		case 'timestamp':
			return type.isZoned
				? {
						type: duckdb.TIMESTAMPTZ,
						name: sql`TIMESTAMP WITH TIME ZONE`,
						valueOf: (value) => new duckdb.DuckDBTimestampTZValue(micros[type.unit](whole(value)))
					}
				: moments[type.unit];
		case 'unsupported':
			return { type: duckdb.BLOB, name: sql`BLOB`, valueOf: asIs };
	}
}
