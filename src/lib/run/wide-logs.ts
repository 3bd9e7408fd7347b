import { LogError } from '#lib/engine/log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource, UnitCut } from '#lib/engine/port.ts';
import type { AuditColumn } from '#lib/plan/audit-columns.ts';
import { wideColumns } from '#lib/plan/unpivot-columns.ts';
import { readingsOf, readingView } from '#lib/plan/reading-view.ts';
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
	/** What keeps together rows that are spread. */
	readonly units?: UnitCut | null;
	/** Load no more than its first so many rows; by default all of them. */
	readonly rowLimit?: number | null;
	/** Whether a log that is larger than the engine should hold is refused as `LogTooLarge`. */
	readonly bounded?: boolean;
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

/** What of a file is to be loaded for an audit, and how the audit reads it then. */
export interface FileReading {
	readonly columns: readonly string[];
	readonly asRead: (file: LoadedLog) => ReadLog;
}

/**
 * Which columns of a file an audit reads. Of a wide one the header is read, to know them: what is wrong with the patterns,
 * or with the columns for them, is a `LogError`.
 */
export async function fileReading<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ source, format, wanted, leaveOut = false }: LogFile<Handle>,
	call: Call
): Promise<FileReading> {
	const { unpivot, where } = audit.data;
	const named = wanted.map(({ column }) => column);
	if (unpivot === undefined) {
		requireSoundMends(audit, named);
		return { columns: named, asRead: (file) => ({ file, ...read(audit, file, named, []) }) };
	}
	const { columns: header } = await engine.load(
		source,
		{ format, columns: null, rowLimit: 1, tallied: mayTally(audit), leaveOut },
		call
	);
	const wide = wideColumns(unpivot, { header, wanted, where, file: source.name });
	if ('problems' in wide) throw new LogError(wide.problems);
	requireSoundMends(audit, wide.loaded);
	return {
		columns: wide.loaded,
		asRead: (file) => {
			const long = `${file.table}_long`;
			const view = unpivotedView(long, unpivotedRows(wide.layout, wide.kept, file.table));
			return { file, ...read(audit, { ...file, table: long }, named, [view]) };
		}
	};
}

/** Loads the columns of a file that an audit reads. */
export async function loadForAudit<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	file: LogFile<Handle>,
	call: Call
): Promise<ReadLog> {
	const { source, format, leaveOut = false, spread = false, units = null, bounded = false } = file;
	const { rowLimit = null } = file;
	const { columns, asRead } = await fileReading(audit, engine, file, call);
	const how = { format, columns, rowLimit, tallied: mayTally(audit), leaveOut, spread, units, bounded };
	return asRead(await engine.load(source, how, call));
}

function read(
	{ data }: ResolvedAudit,
	log: LoadedLog,
	columns: readonly string[],
	views: readonly Sql[]
): Omit<ReadLog, 'file'> {
	const name = `${log.table}_read`;
	const view = readingView(name, readingsOf(data), { table: log.table, columns });
	return view === null ? { log, views } : { log: { ...log, table: name }, views: [...views, view] };
}

/** Nothing is loaded by mends that are not what they say. */
function requireSoundMends(audit: ResolvedAudit, columns: readonly string[]): void {
	const problems = judgeMends(audit, columns);
	if (problems.length > 0) throw new LogError(problems);
}
