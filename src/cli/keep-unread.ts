import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { fileRecordLines } from '#lib/engine/duckdb-node/file-record-lines.ts';
import { LogError } from '#lib/engine/log-error.ts';
import { writeUnreadLines } from '#lib/report/write-unread-lines.ts';
import { findUnreadLines, type FoundUnread, type UnreadSearch } from '#lib/run/find-unread-lines.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-files.ts';

type Searched = Pick<UnreadSearch<string>, 'audit' | 'sources' | 'formats' | 'leaveOut' | 'progress'>;

/**
 * Writes the values that their role cannot read where `--unread` says, each with its line; without it, or where every value
 * can be read, nothing. A log that cannot be read at all has been told of, and has no such list.
 */
export async function keepUnread(
	path: string | null,
	searched: Searched,
	{ signal, err }: Terminal
): Promise<void> {
	if (path === null) return;
	const found = await findUnreadLines({
		...searched,
		signal,
		openEngine: createDuckdbNodeEngine,
		recordLines: fileRecordLines
	}).catch((error: unknown): FoundUnread => {
		if (error instanceof LogError) return { lists: [], notSought: [] };
		throw error;
	});
	const { lists } = found;
	if (lists.length === 0) return;
	await writeWhole(path, writeUnreadLines(lists));
	const values = lists.reduce((sum, { lines }) => sum + lines.length, 0);
	const first = lists.some(({ hasMore }) => hasMore) ? 'the first of the values' : 'the values';
	err(
		`${path} lists ${first} that their role cannot read: ${String(values)} in ${String(lists.length)} ${lists.length === 1 ? 'column' : 'columns'}. They are of rows of the log: keep it as you keep the log.\n`
	);
}
