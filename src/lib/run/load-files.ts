import { screenLoaded } from '#lib/ingest/identifiers/screen-loaded.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import type { UnitCut } from '#lib/engine/port.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { eachFile, type EachFile } from './each-file.ts';
import type { RunEvent } from './events.ts';
import type { LoadedFile } from './log-parts.ts';
import { keepWhere, unreadConditions } from './keep-where.ts';
import { makeSalt } from './make-salt.ts';
import { lostToMends, prepareLog } from './prepare-log.ts';
import type { AuditRun } from './run-audit.ts';
import { loadForAudit } from './wide-logs.ts';

export type LoadedFiles =
	| (Extract<EachFile<LoadedFile>, { ok: true }> & { readonly cautions: readonly Problem[] })
	| Extract<EachFile<LoadedFile>, { ok: false }>;

interface LoadFilesHow {
	readonly spread: boolean;
	readonly units: UnitCut | null;
	readonly bounded: boolean;
	readonly tell: (event: RunEvent) => void;
}

/** Loads every file, so that what is wrong with any of them is told at once. */
export async function loadFiles<Handle>(
	run: AuditRun<Handle>,
	{ spread, units, bounded, tell }: LoadFilesHow
): Promise<LoadedFiles> {
	const { audit, engine, leaveOut = false, salt = makeSalt(), screen = false } = run;
	const wanted = auditColumns(audit);
	const loaded = await eachFile(run, tell, async ({ source, format, call }) => {
		const file = { source, format, wanted, leaveOut, spread, units, bounded };
		const read = await loadForAudit(audit, engine, file, call);
		const { name, bytes } = source;
		return { name, bytes, log: read.log, table: read.file.table, outside: 0, absent: [], read, call };
	});
	if (!loaded.ok) return loaded;
	// An engine that has been queried loads no further log.
	const cautions: Problem[] = [];
	const files: LoadedFile[] = [];
	for (const file of loaded.files) {
		const { name, read, call } = file;
		// Not every engine says how far a query is: that all is read is told here.
		call.progress({ phase: 'counting', done: 0, of: null, rows: read.file.rows });
		const mended = await prepareLog(audit, engine, { name, read, salt }, call);
		cautions.push(...lostToMends(name, mended));
		if (screen) cautions.push(...(await screenLoaded(audit, { file: name, log: read.file }, engine, call)));
		const kept = await keepWhere(audit, engine, read, call);
		cautions.push(...unreadConditions(name, kept));
		files.push({ ...file, outside: kept.outside, absent: kept.absent });
	}
	return { ok: true, files, cautions };
}
