import { LogError } from '#lib/engine/log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource } from '#lib/engine/port.ts';
import type { AuditColumn } from '#lib/plan/audit-columns.ts';
import { wideColumns } from '#lib/plan/unpivot-columns.ts';
import { unpivotedRows, unpivotedView } from '#lib/plan/unpivot.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { mayTally } from '#lib/plan/may-tally.ts';

/** A file to be loaded, and what of it. */
export interface LogFile<Handle> {
	readonly source: LogSource<Handle>;
	readonly format: FileFormat;
	readonly wanted: readonly AuditColumn[];
}

/** A log as the plan reads it. `view` names its long rows where the file is wide: to be asked once every file is loaded. */
export interface ReadLog {
	readonly log: LoadedLog;
	readonly view: Sql | null;
}

/**
 * Loads the columns of a file that an audit reads. Of a wide one the header is read first, to know which those are:
 * what is wrong with the patterns, or with the columns for them, is a `LogError`.
 */
export async function loadForAudit<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ source, format, wanted }: LogFile<Handle>,
	call: Call
): Promise<ReadLog> {
	const { data } = audit;
	const load = (columns: readonly string[] | null, rowLimit: number | null) =>
		engine.load(source, { format, columns, rowLimit, tallied: mayTally(audit) }, call);
	const named = wanted.map(({ column }) => column);
	if (data.unpivot === undefined) return { log: await load(named, null), view: null };
	const { columns: header } = await load(null, 1);
	const wide = wideColumns(data.unpivot, { header, wanted, file: source.name });
	if ('problems' in wide) throw new LogError(wide.problems);
	const log = await load(wide.loaded, null);
	const long = `${log.table}_long`;
	return {
		log: { ...log, table: long },
		view: unpivotedView(long, unpivotedRows(wide.layout, wide.kept, log.table))
	};
}
