import { LogError } from '#lib/engine/log-error.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { readCommandLine } from './command-line.ts';
import type { Command } from './command-line.ts';
import { helpText } from './help.ts';
import { problemsText } from './print-problems.ts';
import { Refusal } from './refusal.ts';
import { runAuditCommand } from './run-audit-command.ts';
import { runCasesCommand } from './run-cases-command.ts';
import { runCheckCommand } from './run-check-command.ts';
import { runCubeCommand } from './run-cube-command.ts';
import { runMergeCommand } from './run-merge-command.ts';
import { runMetricsCommand } from './run-metrics-command.ts';
import { runProfileCommand } from './run-profile-command.ts';
import type { Terminal } from './terminal.ts';
import { plumblineVersion } from './version.ts';

/** Runs one command line. 0: nothing that fails; 1: something that `--fail-on` names; 2: it could not be run as given. */
export async function main(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
	try {
		return await run(readCommandLine(words), terminal);
	} catch (error) {
		terminal.err(problemsText(problemsOf(error, terminal)));
		return 2;
	}
}

async function run(command: Command, terminal: Terminal): Promise<0 | 1> {
	switch (command.kind) {
		case 'help':
			terminal.out(helpText(command.of));
			return 0;
		case 'version':
			terminal.out(`${plumblineVersion}\n`);
			return 0;
		case 'audit':
			return runAuditCommand(command, terminal);
		case 'check':
			return runCheckCommand(command, terminal);
		case 'profile':
			return runProfileCommand(command, terminal);
		case 'cube':
			return runCubeCommand(command, terminal);
		case 'merge':
			return runMergeCommand(command, terminal);
		case 'cases':
			return runCasesCommand(command, terminal);
		case 'metrics':
			return runMetricsCommand(command, terminal);
	}
}

/** Trouble of the log's, the audit's or the person's as it is; anything else is a defect, said as one. */
function problemsOf(error: unknown, { signal }: Terminal): readonly Problem[] {
	if (signal.aborted) return [problem('cancelled')];
	if (error instanceof Refusal || error instanceof LogError) return error.problems;
	const reason = error instanceof Error ? error.message : String(error);
	return [problem('work-failed', { values: { reason } })];
}
