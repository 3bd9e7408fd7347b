import type { Cube } from '#lib/core/cube/cube.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { SourceFile } from '#lib/run/events.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Unread } from '#lib/spec/unread.ts';
import type { BadRows } from './command-line.ts';
import { withDataFiles, type DataFile } from './data-files.ts';
import { fileSource, sniffed } from './file-source.ts';
import { keepRejects } from './keep-rejects.ts';
import { keepUnread } from './keep-unread.ts';
import { problemsText } from './print-problems.ts';
import { readSalt } from './read-salt.ts';
import { progressLine } from './progress-line.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface CountedLog {
	readonly cube: Cube;
	readonly sources: readonly SourceFile[];
	/** What of the files could not be read; undefined where all was. */
	readonly unread: Unread | undefined;
	readonly engine: { readonly name: string; readonly version: string };
}

interface Counting {
	readonly data: readonly string[];
	readonly exactScores: boolean;
	readonly bad: BadRows;
	/** The file whose bytes keys are hashed with; null: a random salt. */
	readonly salt: string | null;
	/** Reads single cases before the engine is closed. */
	readonly read?: (cases: CaseReader, cube: Cube) => Promise<void>;
}

/** Counts the files of a log with native DuckDB. What is wrong with them, or with the audit for them, is a `Refusal`; what a reader should know of them goes to the terminal. */
export function countLog(audit: ResolvedAudit, counting: Counting, terminal: Terminal): Promise<CountedLog> {
	return withDataFiles(counting.data, terminal, (files) => countFiles(audit, files, counting, terminal));
}

async function countFiles(
	audit: ResolvedAudit,
	files: readonly DataFile[],
	{ exactScores, bad, salt: saltFile, read }: Counting,
	terminal: Terminal
): Promise<CountedLog> {
	const logs = await openAll(audit, files);
	const salt = saltFile === null ? {} : { salt: await readSalt(saltFile) };
	const engine = await createDuckdbNodeEngine();
	const progress = progressLine(terminal);
	try {
		const searched = {
			audit,
			sources: logs.map(({ source }) => source),
			formats: logs.map(({ format }) => format),
			leaveOut: bad.leaveOut,
			progress: (...step: Parameters<typeof progress.tell>) => progress.tell(...step)
		};
		const run = runAudit({
			audit,
			sources: searched.sources,
			formats: searched.formats,
			engine,
			signal: terminal.signal,
			exactScores,
			leaveOut: bad.leaveOut,
			screen: true,
			...salt
		});
		for await (const event of run) {
			if (event.kind === 'partial') continue;
			if (event.kind !== 'progress') {
				progress.clear();
				const unwritten = await problemsOfEach(
					() => keepRejects(bad.rejects, event.rejected, terminal),
					() => keepUnread(bad.unread, searched, terminal)
				);
				progress.clear();
				const problems = [...(event.kind === 'failed' ? event.problems : []), ...unwritten];
				if (problems.length > 0) throw new Refusal(problems);
			}
			if (event.kind === 'done') {
				terminal.err(problemsText(event.cautions));
				if (event.cases !== null) await read?.(event.cases, event.cube);
				return event;
			}
			if (event.kind === 'progress') progress.tell(event.file, event.step);
		}
		throw new Error('The run ended without an answer');
	} finally {
		progress.clear();
		await engine.close();
	}
}

/** Does one after another, the next one also where one before is refused; tells all refusals. */
async function problemsOfEach(...works: readonly (() => Promise<void>)[]): Promise<readonly Problem[]> {
	const problems: Problem[] = [];
	for (const work of works) {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			problems.push(...error.problems);
		}
	}
	return problems;
}

/** Every file with its format; all that is wrong with any of them at once. */
async function openAll(audit: ResolvedAudit, files: readonly DataFile[]) {
	const problems: Problem[] = [];
	const logs = [];
	for (const file of files) {
		try {
			const source = await fileSource(file);
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
