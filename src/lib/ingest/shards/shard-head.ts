import { LogError } from '../../engine/log-error.ts';
import type { Call, Engine, FileFormat, LogSource } from '../../engine/port.ts';
import type { Problem } from '../../spec/problem.ts';
import { readHeadAndTail, type ReadRange } from '../head-and-tail.ts';
import { sniffFormat } from '../sniff-format.ts';

/** What a further file of a log is and which columns it has; or why it cannot be read. */
export type ShardHead =
	| {
			readonly ok: true;
			readonly format: FileFormat;
			readonly columns: readonly string[];
			/** Whether there may be columns that the rows looked at do not show: JSON Lines has no header. */
			readonly mayHaveMore: boolean;
			readonly warnings: readonly Problem[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Names of JSON Lines stand in its records: so many are looked at. */
const recordsLookedAt = 20_000;

/**
 * The columns of a file as its engine names them, from its head alone. Rows that cannot be read are no trouble yet: the
 * run tells of all of them. The engine keeps what was looked at until it is closed.
 */
export async function shardHead<Handle>(
	source: LogSource<Handle>,
	read: ReadRange<Handle>,
	engine: Engine<Handle>,
	call: Call
): Promise<ShardHead> {
	const sniffed = sniffFormat(await readHeadAndTail(source, read));
	if (!sniffed.ok) return sniffed;
	const { format, warnings } = sniffed.value;
	const rowLimit = format.kind === 'json-lines' ? recordsLookedAt : 1;
	try {
		const loaded = await engine.load(source, { format, columns: null, rowLimit, leaveOut: true }, call);
		return {
			ok: true,
			format,
			columns: loaded.columns,
			mayHaveMore: format.kind === 'json-lines' && loaded.rows >= recordsLookedAt,
			warnings: [...warnings, ...(loaded.warnings ?? [])]
		};
	} catch (error) {
		if (error instanceof LogError) return { ok: false, problems: error.problems };
		throw error;
	}
}
