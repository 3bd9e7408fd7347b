import type { Call, Engine } from '../../engine/port.ts';
import type { LogTable } from '../../plan/log-table.ts';
import { ident, join, sql } from '../../plan/sql.ts';
import { profileColumns } from '../profile-columns.ts';
import type { ColumnProfile } from '../profile.ts';

const rowsScreened = 20_000;

/** The columns of a loaded file whose names or values look as if they identify people, each with why. */
export async function identifyingColumns<Handle>(
	{ table, columns }: LogTable & { readonly columns: readonly string[] },
	engine: Engine<Handle>,
	call: Call
): Promise<readonly ColumnProfile[]> {
	if (columns.length === 0) return [];
	const sample = `${table}_screened`;
	await engine.query(
		sql`CREATE OR REPLACE TEMPORARY VIEW ${ident(sample)} AS SELECT ${join(columns.map(ident), sql`, `)} FROM ${ident(table)} LIMIT ${rowsScreened}`,
		call
	);
	const types = await engine.query(
		sql`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${ident(sample)})`,
		call
	);
	const described = types.map((row) => ({ name: String(row['name']), type: String(row['type']) }));
	const profiles = await profileColumns({ table: sample, columns: described }, engine, call);
	await engine.query(sql`DROP VIEW ${ident(sample)}`, call);
	return profiles.filter(({ identifiers }) => identifiers.length > 0);
}
