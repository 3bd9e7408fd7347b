import type { Call, Engine } from '#lib/engine/port.ts';
import { planWhere } from '#lib/plan/plan-where.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { shardsOf } from './log-parts.ts';
import type { ReadLog } from './wide-logs.ts';

/**
 * Takes the rows out of a log that is loaded and mended which the audit does not count. Returns how many rows of the file
 * that were; none where every row is counted.
 */
export async function keepWhere<Handle>(
	audit: ResolvedAudit,
	engine: Engine<Handle>,
	{ file }: ReadLog,
	call: Call
): Promise<number> {
	const planned = planWhere(audit, file);
	if (planned === null) return 0;
	const left = await Promise.all(
		shardsOf(file).map(async (shard) => {
			await engine.query(planned.remove, { ...call, shard });
			const [row] = await engine.query(planned.left, { ...call, shard });
			return Number(row?.['n'] ?? 0);
		})
	);
	return file.rows - left.reduce((sum, rows) => sum + rows, 0);
}
