import { LogError } from '../../engine/log-error.ts';
import type { Call, Engine, LogSource } from '../../engine/port.ts';
import type { RejectedRows } from '../../spec/rejected-rows.ts';
import { readHeadAndTail, type ReadRange } from '../head-and-tail.ts';
import { sniffFormat } from '../sniff-format.ts';

/**
 * The rows of a file that cannot be read, from its first to its last; null where all can, or where something else is wrong with it,
 * which is told elsewhere. One column of it is loaded; the engine keeps that until it is closed.
 */
export async function rejectedRowsOf<Handle>(
	source: LogSource<Handle>,
	read: ReadRange<Handle>,
	engine: Engine<Handle>,
	call: Call
): Promise<RejectedRows | null> {
	const sniffed = sniffFormat(await readHeadAndTail(source, read));
	if (!sniffed.ok) return null;
	const { format } = sniffed.value;
	// Other formats have no rows that can be read one by one.
	if (format.kind !== 'csv' && format.kind !== 'json-lines') return null;
	const load = (columns: readonly string[] | null, rowLimit: number | null) =>
		engine.load(source, { format, columns, rowLimit, leaveOut: true }, call);
	try {
		const { columns } = await load(null, 1);
		return (await load(columns.slice(0, 1), null)).rejected ?? null;
	} catch (error) {
		if (error instanceof LogError) return error.rejected;
		throw error;
	}
}
