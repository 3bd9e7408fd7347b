import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import type { LogProfile } from '#lib/ingest/profile.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { Command } from './command-line.ts';
import { problem } from '#lib/spec/messages.ts';
import { withDataFiles, type DataFile } from './data-files.ts';
import { fileSource, readFileRange } from './file-source.ts';
import { leftOutCaution } from '#lib/spec/left-out-caution.ts';
import { keepRejects } from './keep-rejects.ts';
import { problemsText } from './print-problems.ts';
import { progressLine } from './progress-line.ts';
import { visibleText } from '#lib/report/readable-text.ts';
import { withoutIdentifyingValues } from '#lib/ingest/identifiers/without-values.ts';
import { accept, Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const mostNamed = 20;

/** Writes what a log looks like, as JSON. */
export function runProfileCommand(
	command: Extract<Command, { kind: 'profile' }>,
	terminal: Terminal
): Promise<0> {
	return withDataFiles([command.file], terminal, (files) => profileFirst(files, command, terminal));
}

async function profileFirst(
	[file, another]: readonly DataFile[],
	command: Extract<Command, { kind: 'profile' }>,
	terminal: Terminal
): Promise<0> {
	if (file === undefined || another !== undefined)
		throw new Refusal([
			problem('argument-too-many', { found: another?.path, values: { command: 'profile' } })
		]);
	const source = await fileSource(file);
	const engine = await createDuckdbNodeEngine();
	const progress = progressLine(terminal);
	try {
		const call = { signal: terminal.signal, progress: progress.tell.bind(null, source.name) };
		const looked = await profileLog(source, readFileRange, engine, call, command.bad.leaveOut);
		progress.clear();
		const rejected = looked.ok ? looked.value.rejected : looked.rejected;
		await keepRejects(command.bad.rejects, rejected ? [rejected] : [], terminal);
		const { rejected: bad, ...profile } = accept(looked);
		if (bad) terminal.err(problemsText([leftOutCaution(bad)]));
		terminal.err(problemsText([...profile.warnings, ...notCounted(profile)]));
		const told = command.values ? profile : withoutIdentifyingValues(profile);
		// The reason for a role names values too ("40 numbers from 90210 to 90266").
		const reasons = new Map(suggestRoles(told).map(({ column, reason }) => [column, reason]));
		const roles = suggestRoles(profile).map((role) => ({
			...role,
			reason: reasons.get(role.column) ?? role.reason
		}));
		terminal.out(`${JSON.stringify({ ...told, roles }, null, '\t')}\n`);
		const held = profile.columns.filter(({ identifiers }) => identifiers.length > 0).map(({ name }) => name);
		if (held.length > 0 && !command.values)
			terminal.err(
				visibleText(
					`Values of columns that may identify people are left out (--values shows them): ${held.join(', ')}\n`
				)
			);
		return 0;
	} finally {
		progress.clear();
		await engine.close();
	}
}

/** Columns that no audit can read: they are in the profile, where nobody may look for them. */
function notCounted({ name: file, columns }: LogProfile): readonly Problem[] {
	const names = columns.filter(({ kind }) => kind === 'unsupported').map(({ name }) => JSON.stringify(name));
	if (names.length === 0) return [];
	const more = names.length > mostNamed ? `, and ${String(names.length - mostNamed)} more` : '';
	const values = { columns: `${names.slice(0, mostNamed).join(', ')}${more}` };
	return [problem('log-columns-nested', { file, values })];
}
