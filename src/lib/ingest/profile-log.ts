import { LogError } from '../engine/log-error.ts';
import type { Call, Engine, LogSource } from '../engine/port.ts';
import { ident, sql } from '../plan/sql.ts';
import { problem } from '../spec/messages.ts';
import type { Problem } from '../spec/problem.ts';
import type { RejectedRows } from '../spec/rejected-rows.ts';
import { headOf } from './head-rows.ts';
import { findCuts } from './find-cuts.ts';
import { readHeadAndTail, type ReadRange } from './head-and-tail.ts';
import { profileColumns } from './profile-columns.ts';
import type { ColumnProfile, LogProfile } from './profile.ts';
import { sniffFormat } from './sniff-format.ts';

const sampleRows = 20_000;

/** A profile; or why there is none, with the rows that cannot be read where only these are in the way. */
export type LookedAt =
	| { readonly ok: true; readonly value: LogProfile }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly rejected: RejectedRows | null };

/**
 * Columns, types, distinct and missing values and examples of a log, from its first rows, before anything is loaded
 * whole. A log that cannot be read is a list of problems; with `leaveOut` rows that cannot be are left out. The engine keeps the sample until it is closed.
 */
export async function profileLog<Handle>(
	source: LogSource<Handle>,
	read: ReadRange<Handle>,
	engine: Engine<Handle>,
	call: Call,
	leaveOut = false
): Promise<LookedAt> {
	const sniffed = sniffFormat(await readHeadAndTail(source, read));
	if (!sniffed.ok) return { ...sniffed, rejected: null };
	const { format, header, warnings } = sniffed.value;
	try {
		const loaded = await engine.load(source, { format, columns: null, rowLimit: sampleRows, leaveOut }, call);
		const types = await engine.query(
			sql`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${ident(loaded.table)})`,
			call
		);
		const profiled = await profileColumns(
			{
				table: loaded.table,
				columns: types.map((row) => ({ name: String(row['name']), type: String(row['type']) }))
			},
			engine,
			call
		);
		const columns = await findCuts(loaded.table, profiled, engine, call);
		const value: LogProfile = {
			name: source.name,
			bytes: source.bytes,
			format,
			sampledRows: loaded.rows,
			rows: loaded.rows < sampleRows ? loaded.rows : null,
			columns,
			head: await headOf(loaded.table, loaded.columns, engine, call),
			...(loaded.rejected ? { rejected: loaded.rejected } : {}),
			warnings: [...warnings, ...(loaded.warnings ?? []), ...renamed(source.name, header ?? [], columns)]
		};
		return { ok: true, value };
	} catch (error) {
		if (error instanceof LogError) return { ok: false, problems: error.problems, rejected: error.rejected };
		throw error;
	}
}

/** Columns that the engine had to give a name: nameless ones, and those whose name another has. */
function renamed(
	file: string,
	header: readonly string[],
	columns: readonly ColumnProfile[]
): readonly Problem[] {
	return columns.flatMap(({ name }, i) => {
		const written = header[i];
		return written === undefined || written.trim() === name.trim()
			? []
			: [problem('log-column-renamed', { file, column: name, found: written })];
	});
}
