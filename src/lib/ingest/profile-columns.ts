import type { Call, Engine, EngineRow } from '../engine/port.ts';
import { instantFrom } from '../plan/instant.ts';
import { levelOf, textOf } from '../plan/level.ts';
import { ident, sql } from '../plan/sql.ts';
import type { Sql } from '../plan/sql.ts';
import type { ColumnKind, ColumnProfile } from './profile.ts';
import { screenIdentifiers } from './identifiers/screen-identifiers.ts';

interface Sample {
	readonly table: string;
	readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const examplesKept = 12;
/** Values looked at for identifiers: the most frequent, and of long texts the beginning. */
const valuesScreened = 500;
const longestScreened = 2000;

/** Profiles the columns of a sample, one after the other: a column costs milliseconds. */
export async function profileColumns<Handle>(
	sample: Sample,
	engine: Engine<Handle>,
	call: Call
): Promise<readonly ColumnProfile[]> {
	const profiles: ColumnProfile[] = [];
	for (const { name, type } of sample.columns) {
		profiles.push(
			isPlain(type) && name !== '' ? await profileColumn(sample.table, name, engine, call) : unsupported(name)
		);
	}
	return profiles;
}

const isPlain = (type: string): boolean =>
	!/[[(]|^(?:STRUCT|MAP|UNION|LIST|BLOB|BIT)/.test(type) || /^(?:DECIMAL|ENUM)/.test(type);

const unsupported = (name: string): ColumnProfile => ({
	name,
	kind: 'unsupported',
	distinct: 0,
	missing: 0,
	examples: [],
	range: null,
	quartiles: null,
	identifiers: []
});

async function profileColumn<Handle>(
	table: string,
	name: string,
	engine: Engine<Handle>,
	call: Call
): Promise<ColumnProfile> {
	const [facts = {}] = await engine.query(factsOf(table, name), call);
	const values = await engine.query(valuesOf(table, name), call);
	const present = Number(facts['present']);
	const kind = kindOf(facts, present);
	const numeric = kind === 'integer' || kind === 'number';
	const column = {
		name,
		kind,
		distinct: Number(facts['different']),
		missing: Number(facts['all_rows']) - present,
		examples: values
			.slice(0, examplesKept)
			.map((row) => ({ value: String(row['level']), count: Number(row['n']) })),
		range: numeric ? ([Number(facts['least']), Number(facts['greatest'])] as const) : null,
		quartiles: numeric ? ([Number(facts['q1']), Number(facts['q2']), Number(facts['q3'])] as const) : null
	};
	const texts = values.map((row) => String(row['level']).slice(0, longestScreened));
	return { ...column, identifiers: screenIdentifiers({ ...column, values: texts, present }) };
}

/** The column's values as the levels that an audit would make of them. */
function levelsOf(table: string, name: string): Sql {
	return sql`SELECT ${levelOf(sql`text`)} AS level FROM (SELECT ${textOf(name)} AS text FROM ${ident(table)})`;
}

/** Levels and their numbers, one row a row of the sample. Codes with leading zeros ("01234") are text, not numbers. */
function levels(table: string, name: string): Sql {
	return sql`SELECT level, CASE WHEN regexp_matches(level, '^[+-]?0[0-9]') THEN NULL ELSE TRY_CAST(level AS DOUBLE) END AS number FROM (${levelsOf(table, name)})`;
}

function factsOf(table: string, name: string): Sql {
	return sql`SELECT count(*) AS all_rows, count(level) AS present, count(DISTINCT level) AS different,
	count(*) FILTER (WHERE level IN ('true', 'false')) AS booleans,
	count(number) FILTER (WHERE isfinite(number)) AS numbers,
	count(*) FILTER (WHERE isfinite(number) AND number = round(number)) AS integers,
	count(*) FILTER (WHERE number IS NULL AND (${instantFrom(sql`level`)}) IS NOT NULL) AS dates,
	min(number) AS least, max(number) AS greatest,
	quantile_disc(number, 0.25) AS q1, quantile_disc(number, 0.5) AS q2, quantile_disc(number, 0.75) AS q3
FROM (${levels(table, name)})`;
}

function valuesOf(table: string, name: string): Sql {
	return sql`SELECT level, count(*) AS n FROM (${levelsOf(table, name)}) WHERE level IS NOT NULL GROUP BY level ORDER BY n DESC, level LIMIT ${valuesScreened}`;
}

/** By the values, not by the file's types: the same log has the same kinds from CSV and from Parquet. */
function kindOf(facts: EngineRow, present: number): ColumnKind {
	if (present === 0) return 'text';
	if (facts['booleans'] === present) return 'boolean';
	if (facts['integers'] === present) return 'integer';
	if (facts['numbers'] === present) return 'number';
	if (facts['dates'] === present) return 'date';
	return 'text';
}
