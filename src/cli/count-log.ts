import type { Cube } from '#lib/core/cube/cube.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { SourceFile } from '#lib/run/events.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { fileSource, sniffed } from './file-source.ts';
import { problemsText } from './print-problems.ts';
import { progressLine } from './progress-line.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface CountedLog {
	readonly cube: Cube;
	readonly sources: readonly SourceFile[];
	readonly engine: { readonly name: string; readonly version: string };
}

interface Counting {
	readonly data: readonly string[];
	readonly exactScores: boolean;
	/** Reads single cases before the engine is closed. */
	readonly read?: (cases: CaseReader, cube: Cube) => Promise<void>;
}

/** Counts the files of a log with native DuckDB. What is wrong with them, or with the audit for them, is a `Refusal`; what a reader should know of them goes to the terminal. */
export async function countLog(
	audit: ResolvedAudit,
	{ data, exactScores, read }: Counting,
	terminal: Terminal
): Promise<CountedLog> {
	const logs = await openAll(audit, data);
	const engine = await createDuckdbNodeEngine();
	const progress = progressLine(terminal);
	try {
		const run = runAudit({
			audit,
			sources: logs.map(({ source }) => source),
			formats: logs.map(({ format }) => format),
			engine,
			signal: terminal.signal,
			exactScores
		});
		for await (const event of run) {
			if (event.kind === 'failed') throw new Refusal(event.problems);
			if (event.kind === 'done') {
				progress.clear();
				terminal.err(problemsText(event.cautions));
				if (event.cases !== null) await read?.(event.cases, event.cube);
				return event;
			}
			progress.tell(event.file, event.step);
		}
		throw new Error('The run ended without an answer');
	} finally {
		progress.clear();
		await engine.close();
	}
}

/** Every file with its format; all that is wrong with any of them at once. */
async function openAll(audit: ResolvedAudit, paths: readonly string[]) {
	const problems: Problem[] = [];
	const logs = [];
	for (const path of paths) {
		try {
			const source = await fileSource(path);
			const { format, header } = await sniffed(source);
			problems.push(...namedTwice(audit, source.name, header ?? []));
			logs.push({ source, format });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			problems.push(...error.problems);
		}
	}
	if (problems.length > 0) throw new Refusal(problems);
	return logs;
}

/** Columns that the audit reads and the header names more than once: which of them is meant, nobody can tell. */
const namedTwice = (audit: ResolvedAudit, file: string, header: readonly string[]): readonly Problem[] =>
	auditColumns(audit)
		.filter(({ column }) => header.indexOf(column) !== header.lastIndexOf(column))
		.map(({ at, column }) => problem('column-named-twice', { file, at, column, found: column, line: 1 }));
