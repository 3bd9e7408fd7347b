import type { Cube } from '#lib/core/cube/cube.ts';
import type { Engine } from '#lib/engine/port.ts';
import { logCautions, unreadValues } from '#lib/plan/log-cautions.ts';
import type { LogFinding } from '#lib/plan/log-findings.ts';
import { absentCautions, absentInAll, anyAbsent, type AbsentValues } from '#lib/spec/absent-values.ts';
import { leftOutCaution } from '#lib/spec/left-out-caution.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { kindsOf, type Unread } from '#lib/spec/unread.ts';
import type { CaseReader } from './case-reader.ts';
import type { RunEvent, SourceFile } from './events.ts';
import { rowsInside, type ReadFile } from './log-parts.ts';

interface CountedFiles<Handle> {
	readonly audit: ResolvedAudit;
	readonly engine: Engine<Handle>;
	readonly files: readonly ReadFile[];
	readonly findings: readonly LogFinding[];
	/** What was found while the files were prepared. */
	readonly cautions: readonly Problem[];
	readonly cube: Cube;
	readonly cases: CaseReader | null;
}

/** The last word of a run that counted a log, however its files were read. */
export function doneEvent<Handle>({
	audit,
	engine,
	files,
	findings,
	cautions,
	cube,
	cases
}: CountedFiles<Handle>): Extract<RunEvent, { kind: 'done' }> {
	const absent = anyAbsent(absentInAll(files.map((file) => file.absent)));
	return {
		kind: 'done',
		cube,
		sources: files.map(sourceOf),
		engine: { name: engine.name, version: engine.version },
		cautions: [
			...files.flatMap(({ log }) => log.warnings ?? []),
			...files.flatMap(({ log }) => (log.rejected ? [leftOutCaution(log.rejected)] : [])),
			...cautions,
			...absentCautions(absent),
			...logCautions(audit, findings, onlyName(files)),
			...(engine.cautions?.() ?? [])
		],
		unread: unreadOf(files, unreadValues(audit, findings), absent),
		rejected: files.flatMap(({ log }) => log.rejected ?? []),
		cases
	};
}

/** The name of the file where there is but one. */
export function onlyName(files: readonly ReadFile[]): string | null {
	const [only] = files;
	return files.length === 1 && only ? only.name : null;
}

/** No row may be lost, or counted twice, between the files and the counts. Of a wide log, each row becomes several. */
export function requireEveryRow({ data }: ResolvedAudit, files: readonly ReadFile[], counted: number): void {
	const read = files.reduce((sum, file) => sum + rowsInside(file), 0);
	if (data.unpivot === undefined && counted !== read)
		throw new Error(`${String(read)} rows were read and ${String(counted)} counted`);
}

function unreadOf(
	files: readonly ReadFile[],
	values: Unread['values'],
	absent: readonly AbsentValues[]
): Unread | undefined {
	const leftOut = files.reduce((sum, { log }) => sum + (log.rejected?.rows ?? 0), 0);
	const of = leftOut + files.reduce((sum, file) => sum + rowsInside(file), 0);
	const kinds = kindsOf(files.flatMap(({ log }) => log.rejected ?? []));
	if (leftOut === 0 && values.length === 0 && absent.length === 0) return undefined;
	return { leftOut, ...(kinds && { kinds }), of, values, ...(absent.length > 0 && { absent }) };
}

const sourceOf = ({ name, bytes, log }: ReadFile): SourceFile => ({
	name,
	bytes,
	rows: log.rows,
	hash: log.hash,
	...(log.rejected ? { leftOut: log.rejected.rows } : {})
});
