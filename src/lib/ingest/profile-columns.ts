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

/** Columns that are asked about at a time: the engine has its next question while an answer is read. */
const columnsAtOnce = 8;

/** Profiles the columns of a sample. */
export async function profileColumns<Handle>(
	sample: Sample,
	engine: Engine<Handle>,
	call: Call
): Promise<readonly ColumnProfile[]> {
	const profiles: ColumnProfile[] = [];
	for (let from = 0; from < sample.columns.length; from += columnsAtOnce) {
		const some = sample.columns.slice(from, from + columnsAtOnce);
		const asking = some.map(({ name, type }) =>
			isPlain(type) && name !== ''
				? profileColumn(sample.table, name, engine, call)
				: Promise.resolve(unsupported(name))
		);
		// Whoever is told of a failure may close the engine.
		await Promise.allSettled(asking);
		profiles.push(...(await Promise.all(asking)));
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
	const [[facts = {}], values] = await Promise.all([
		engine.query(factsOf(table, name), call),
		engine.query(valuesOf(table, name), call)
	]);
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

/** The column's levels as an audit would make them of its values, each with its number of rows: most rows are like others. */
function levelsOf(table: string, name: string): Sql {
	const texts = sql`SELECT text, count(*) AS n FROM (SELECT ${textOf(name)} AS text FROM ${ident(table)}) GROUP BY text`;
	return sql`SELECT level, CAST(sum(n) AS BIGINT) AS n FROM (SELECT ${levelOf(sql`text`)} AS level, n FROM (${texts})) GROUP BY level`;
}

/** The same with their numbers. Codes with leading zeros ("01234") are text, not numbers. */
function numbersOf(table: string, name: string): Sql {
	// A pattern takes its time: it is tried where it may hold.
	const isCode = sql`left(level, 1) IN ('0', '+', '-') AND regexp_matches(level, '^[+-]?0[0-9]')`;
	return sql`SELECT level, n, CASE WHEN ${isCode} THEN NULL ELSE TRY_CAST(level AS DOUBLE) END AS number FROM (${levelsOf(table, name)})`;
}

/** A quartile is the least number up to which so many quarters of all lie. */
function factsOf(table: string, name: string): Sql {
	return sql`WITH levels AS MATERIALIZED (${numbersOf(table, name)}),
ranked AS (SELECT number, sum(n) OVER (ORDER BY number) AS upto, sum(n) OVER () AS whole FROM levels WHERE number IS NOT NULL),
quartiles AS (SELECT min(number) FILTER (WHERE 4 * upto >= whole) AS q1, min(number) FILTER (WHERE 2 * upto >= whole) AS q2,
	min(number) FILTER (WHERE 4 * upto >= 3 * whole) AS q3 FROM ranked),
facts AS (SELECT ${rowsWhere(sql`true`)} AS all_rows, ${rowsWhere(sql`level IS NOT NULL`)} AS present, count(level) AS different,
	${rowsWhere(sql`level IN ('true', 'false')`)} AS booleans,
	${rowsWhere(sql`isfinite(number)`)} AS numbers,
	${rowsWhere(sql`isfinite(number) AND number = round(number)`)} AS integers,
	${rowsWhere(sql`CASE WHEN number IS NULL THEN (${instantFrom(sql`level`)}) IS NOT NULL END`)} AS dates,
	min(number) AS least, max(number) AS greatest FROM levels)
SELECT * FROM facts, quartiles`;
}

const rowsWhere = (condition: Sql): Sql =>
	sql`CAST(coalesce(sum(n) FILTER (WHERE ${condition}), 0) AS BIGINT)`;

function valuesOf(table: string, name: string): Sql {
	return sql`SELECT level, n FROM (${levelsOf(table, name)}) WHERE level IS NOT NULL ORDER BY n DESC, level LIMIT ${valuesScreened}`;
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
