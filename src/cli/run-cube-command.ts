import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import { attributeSets } from '#lib/report/attribute-sets.ts';
import { minimumCell } from '#lib/report/prepare.ts';
import { cubeSchema } from '#lib/spec/read-cube.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Command } from './command-line.ts';
import { countLog } from './count-log.ts';
import type { CountedLog } from './count-log.ts';
import { cubeText } from './cube-text.ts';
import { openAudit } from './open-audit.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-files.ts';

/** Counts a log and keeps the counts, as they are or suppressed. */
export async function runCubeCommand(
	command: Extract<Command, { kind: 'cube' }>,
	terminal: Terminal
): Promise<0> {
	const audit = await openAudit(command.audit, terminal);
	const counted = await countLog(audit, command.data, terminal);
	const file = command.suppress ? suppressed(audit, counted) : plain(audit, counted);
	await writeWhole(command.out, cubeText(file));
	terminal.err(
		file.suppressed === null
			? `${command.out} holds every count as it was counted: keep it as you keep the log, or use --suppress.\n`
			: `${command.out} holds no count of 1 to ${file.suppressed.minimumCell - 1}, nor any from which one follows.\n`
	);
	return 0;
}

const plain = (audit: ResolvedAudit, { cube, sources }: CountedLog): CubeFile => ({
	schema: cubeSchema,
	suppressed: null,
	audit,
	sources,
	cube
});

function suppressed(audit: ResolvedAudit, { cube, sources }: CountedLog): CubeFile {
	const options = {
		minimumCell: minimumCell(audit),
		attributeSets: attributeSets(audit).map((set) => set.groups.map((group) => group.column))
	};
	const leaving = suppressCube(cube, suppressionMask(cube, options), options);
	return {
		schema: cubeSchema,
		suppressed: { minimumCell: options.minimumCell },
		audit,
		// Where the number of rows would tell how few were left out, the sources would tell it too.
		sources: leaving.rows === null ? [] : sources,
		cube: leaving
	};
}
