import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import type { Command } from './command-line.ts';
import { fileSource, readFileRange } from './file-source.ts';
import { progressLine } from './progress-line.ts';
import { accept } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Writes what a log looks like, as JSON. */
export async function runProfileCommand(
	command: Extract<Command, { kind: 'profile' }>,
	terminal: Terminal
): Promise<0> {
	const source = await fileSource(command.file);
	const engine = await createDuckdbNodeEngine();
	const progress = progressLine(terminal);
	try {
		const call = { signal: terminal.signal, progress: progress.tell.bind(null, source.name) };
		const profile = accept(await profileLog(source, readFileRange, engine, call));
		progress.clear();
		terminal.out(`${JSON.stringify({ ...profile, roles: suggestRoles(profile) }, null, '\t')}\n`);
		return 0;
	} finally {
		progress.clear();
		await engine.close();
	}
}
