import { LogError, LogTooLarge } from '#lib/engine/log-error.ts';
import type { Call, FileFormat, LogSource } from '#lib/engine/port.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { RunEvent } from './events.ts';
import type { AuditRun } from './run-audit.ts';

/** What came of the work on all files of a log, in their order; or everything that is wrong with any of them. */
export type EachFile<T> =
	| { readonly ok: true; readonly files: readonly T[] }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly rejected: readonly RejectedRows[] };

/** A file of a run, and the call of everything that is done for it. */
export interface RunFile<Handle> {
	readonly source: LogSource<Handle>;
	readonly format: FileFormat;
	readonly call: Call;
}

/**
 * Does the same for one file after the other, so that what is wrong with any of them is told at once. A log that is too
 * large throws.
 */
export async function eachFile<
	Handle,
	T extends { readonly name: string; readonly log: { readonly hash: string } }
>(
	{ audit, sources, formats, signal }: AuditRun<Handle>,
	tell: (event: RunEvent) => void,
	work: (file: RunFile<Handle>) => Promise<T>
): Promise<EachFile<T>> {
	if (sources.length !== formats.length) throw new Error('Every source needs its format');
	const columns = auditColumns(audit);
	const files: T[] = [];
	const problems: Problem[] = [];
	const rejected: RejectedRows[] = [];
	let other = false;
	for (const [i, source] of sources.entries()) {
		const format = formats[i];
		if (format === undefined) continue;
		const call: Call = { signal, progress: (step) => tell({ kind: 'progress', file: source.name, step }) };
		try {
			files.push(await work({ source, format, call }));
		} catch (error) {
			if (!(error instanceof LogError) || error instanceof LogTooLarge) throw error;
			if (error.rejected === null) other = true;
			else rejected.push(error.rejected);
			problems.push(...error.problems.map((found) => placed(found, columns)));
		}
	}
	const twice = givenTwice(files);
	problems.push(...twice);
	if (problems.length === 0) return { ok: true, files };
	return { ok: false, problems, rejected: other || twice.length > 0 ? [] : rejected };
}

/** A file that is given twice would count every row of it twice. */
const givenTwice = (
	files: readonly { readonly name: string; readonly log: { readonly hash: string } }[]
): readonly Problem[] =>
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
