import { suppressedCubeFile, wholeCubeFile, writeCube } from '#lib/report/write-cube.ts';
import type { Command } from './command-line.ts';
import { countLog } from './count-log.ts';
import { openAudit } from './open-audit.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-files.ts';

/** Counts a log and keeps the counts, as they are or suppressed. */
export async function runCubeCommand(
	command: Extract<Command, { kind: 'cube' }>,
	terminal: Terminal
): Promise<0> {
	const audit = await openAudit(command.audit, terminal);
	const counted = { audit, ...(await countLog(audit, command, terminal)) };
	const file = command.suppress ? suppressedCubeFile(counted) : wholeCubeFile(counted);
	await writeWhole(command.out, writeCube(file));
	terminal.err(
		file.suppressed === null
			? `${command.out} holds every count as it was counted: keep it as you keep the log, or use --suppress.\n`
			: `${command.out} holds no count of 1 to ${file.suppressed.minimumCell - 1}, nor any from which one follows.\n`
	);
	return 0;
}
