import { LogError } from '#lib/engine/log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource } from '#lib/engine/port.ts';
import type { AuditColumn } from '#lib/plan/audit-columns.ts';
import { wideColumns } from '#lib/plan/unpivot-columns.ts';
import { readingView } from '#lib/plan/reading-view.ts';
import { unpivotedRows, unpivotedView } from '#lib/plan/unpivot.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { mayTally } from '#lib/plan/may-tally.ts';
import { judgeMends } from '#lib/plan/mends/judge-mends.ts';

/** A file to be loaded, and what of it. */
export interface LogFile<Handle> {
	readonly source: LogSource<Handle>;
	readonly format: FileFormat;
	readonly wanted: readonly AuditColumn[];
	/** Whether rows that cannot be read are left out. */
	readonly leaveOut?: boolean;
	/** Whether rows may be held in several shards of the engine. */
	readonly spread?: boolean;
}

/** A log as the plan reads it. */
export interface ReadLog {
	readonly log: LoadedLog;
	/** The table that holds the file's own columns. */
	readonly file: LoadedLog;
	/**
	 * They name the long rows of a wide file, and its values as the audit says they are written: to be asked once every file
	 * is loaded and mended. Each reads what stands before it.
	 */
	readonly views: readonly Sql[];
}

/**
 * Loads the columns of a file that an audit reads. Of a wide one the header is read first, to know which those are:
 * what is wrong with the patterns, or with the columns for them, is a `LogError`.
 */
export async function loadForAudit<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ source, format, wanted, leaveOut = false, spread = false }: LogFile<Handle>,
	call: Call
): Promise<ReadLog> {
	const { data } = audit;
	const load = (columns: readonly string[] | null, rowLimit: number | null) =>
		engine.load(source, { format, columns, rowLimit, tallied: mayTally(audit), leaveOut, spread }, call);
	const named = wanted.map(({ column }) => column);
	if (data.unpivot === undefined) {
		requireSoundMends(audit, named);
		const log = await load(named, null);
		return { file: log, ...read(audit, log, named, []) };
	}
	const { columns: header } = await load(null, 1);
	const wide = wideColumns(data.unpivot, { header, wanted, file: source.name });
	if ('problems' in wide) throw new LogError(wide.problems);
	requireSoundMends(audit, wide.loaded);
	const log = await load(wide.loaded, null);
	const long = `${log.table}_long`;
	const view = unpivotedView(long, unpivotedRows(wide.layout, wide.kept, log.table));
	return { file: log, ...read(audit, { ...log, table: long }, named, [view]) };
}

function read(
	{ data }: ResolvedAudit,
	log: LoadedLog,
	columns: readonly string[],
	views: readonly Sql[]
): Omit<ReadLog, 'file'> {
	const name = `${log.table}_read`;
	const readings = (data.reading ?? []).filter(({ column }) => !isRewritten(data, column));
	const view = readingView(name, readings, { table: log.table, columns });
	return view === null ? { log, views } : { log: { ...log, table: name }, views: [...views, view] };
}

/** Whether a mend has written a column's values anew: how the file writes them says nothing of those. */
const isRewritten = ({ deidentify = [] }: ResolvedAudit['data'], column: string): boolean =>
	deidentify.some((each) => each.column === column && each.mend !== 'age90');

/** Nothing is loaded by mends that are not what they say. */
function requireSoundMends(audit: ResolvedAudit, columns: readonly string[]): void {
	const problems = judgeMends(audit, columns);
	if (problems.length > 0) throw new LogError(problems);
}
