import type { Cube } from '#lib/core/cube/cube.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { SourceFile } from '#lib/run/events.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { fileSource, formatOf } from './file-source.ts';
import { progressLine } from './progress-line.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface CountedLog {
	readonly cube: Cube;
	readonly sources: readonly SourceFile[];
	readonly engine: { readonly name: string; readonly version: string };
}

/** Counts the files of a log with native DuckDB. What is wrong with them, or with the audit for them, is a `Refusal`. */
export async function countLog(
	audit: ResolvedAudit,
	paths: readonly string[],
	terminal: Terminal
): Promise<CountedLog> {
	const logs = await openAll(paths);
	const engine = await createDuckdbNodeEngine();
	const progress = progressLine(terminal);
	try {
		const run = runAudit({
			audit,
			sources: logs.map(({ source }) => source),
			formats: logs.map(({ format }) => format),
			engine,
			signal: terminal.signal
		});
		for await (const event of run) {
			if (event.kind === 'failed') throw new Refusal(event.problems);
			if (event.kind === 'done') return event;
			progress.tell(event.file, event.step);
		}
		throw new Error('The run ended without an answer');
	} finally {
		progress.clear();
		await engine.close();
	}
}

/** Every file with its format; all that is wrong with any of them at once. */
async function openAll(paths: readonly string[]) {
	const problems: Problem[] = [];
	const logs = [];
	for (const path of paths) {
		try {
			const source = await fileSource(path);
			logs.push({ source, format: await formatOf(source) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			problems.push(...error.problems);
		}
	}
	if (problems.length > 0) throw new Refusal(problems);
	return logs;
}
