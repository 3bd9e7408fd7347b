import { LogError } from '#lib/engine/log-error.ts';
import type { Call } from '#lib/engine/port.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { RunEvent } from './events.ts';
import type { LoadedFile } from './log-parts.ts';
import { makeSalt } from './make-salt.ts';
import { prepareLog } from './prepare-log.ts';
import type { AuditRun } from './run-audit.ts';
import { loadForAudit } from './wide-logs.ts';

export type LoadedFiles =
	| { readonly ok: true; readonly files: readonly LoadedFile[]; readonly cautions: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly rejected: readonly RejectedRows[] };

/** Loads every file, so that what is wrong with any of them is told at once. */
export async function loadFiles<Handle>(
	{
		audit,
		sources,
		formats,
		engine,
		signal,
		leaveOut = false,
		salt = makeSalt(),
		screen = false
	}: AuditRun<Handle>,
	{ spread, tell }: { readonly spread: boolean; readonly tell: (event: RunEvent) => void }
): Promise<LoadedFiles> {
	if (sources.length !== formats.length) throw new Error('Every source needs its format');
	const columns = auditColumns(audit);
	const files: LoadedFile[] = [];
	const prepare: (() => Promise<readonly Problem[]>)[] = [];
	const problems: Problem[] = [];
	const rejected: RejectedRows[] = [];
	let other = false;
	for (const [i, source] of sources.entries()) {
		const format = formats[i];
		if (format === undefined) continue;
		const call: Call = { signal, progress: (step) => tell({ kind: 'progress', file: source.name, step }) };
		try {
			const read = await loadForAudit(
				audit,
				engine,
				{ source, format, wanted: columns, leaveOut, spread },
				call
			);
			const { log } = read;
			prepare.push(() => prepareLog(audit, engine, { name: source.name, read, salt, screen }, call));
			files.push({ name: source.name, bytes: source.bytes, log, table: read.file.table, call });
		} catch (error) {
			if (!(error instanceof LogError)) throw error;
			if (error.rejected === null) other = true;
			else rejected.push(error.rejected);
			problems.push(...error.problems.map((found) => placed(found, columns)));
		}
	}
	const twice = givenTwice(files);
	problems.push(...twice);
	if (problems.length > 0)
		return { ok: false, problems, rejected: other || twice.length > 0 ? [] : rejected };
	// An engine that has been queried loads no further log.
	const cautions: Problem[] = [];
	for (const ask of prepare) cautions.push(...(await ask()));
	return { ok: true, files, cautions };
}

/** A file that is given twice would count every row of it twice. */
const givenTwice = (files: readonly LoadedFile[]): readonly Problem[] =>
	files.flatMap(({ name, log }, i) => {
		const other = files.slice(0, i).find((earlier) => earlier.log.hash === log.hash);
		if (other === undefined) return [];
		const values = { other: other.name === name ? 'the file of that name given before it' : other.name };
		return [problem('log-twice', { file: name, values })];
	});

/** A missing column is told with the place in the audit that names it. */
function placed(found: Problem, columns: ReturnType<typeof auditColumns>): Problem {
	if (found.code !== 'log-column-missing' || found.at !== null) return found;
	return { ...found, at: columns.find(({ column }) => column === found.column)?.at ?? null };
}
