import { tableFromIPC } from 'apache-arrow';
import type { IntakePiece } from '../messages.ts';
import { RowTally } from './row-tally.ts';

/** Rows are told apart in memory: a tally that has grown to this is handed on, and the next begins. */
const mostBytes = 64 * 1024 * 1024;

/** Of rows of which fewer than every second is another's twin, holding each once saves nothing. */
const worthwhile = 1 / 2;

/** A batch of a log as an Arrow IPC stream, and how far the file has been read after it. */
export interface ReadBatch {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly rows: number;
	readonly done: number;
}

/**
 * Batches of a log with rows that are alike held once; as they are where a column cannot be told apart, or the first
 * batch has hardly any rows that are alike.
 */
export async function* talliedBatches(
	batches: AsyncIterable<ReadBatch>,
	copies: string
): AsyncGenerator<IntakePiece> {
	let tally: RowTally | null = null;
	let isTallied = true;
	let rows = 0;
	let done = 0;
	for await (const batch of batches) {
		const isFirst = rows === 0;
		rows += batch.rows;
		({ done } = batch);
		if (isTallied) {
			const table = tableFromIPC(batch.bytes);
			tally ??= RowTally.of(table.schema, copies);
			for (const each of tally === null ? [] : table.batches) tally?.add(each);
			if (isFirst) isTallied = tally !== null && tally.distinct <= worthwhile * batch.rows;
		}
		if (!isTallied || tally === null) {
			yield { kind: 'arrow', ...batch, copies: null };
			continue;
		}
		yield { kind: 'step', rows, done };
		if (tally.bytes < mostBytes) continue;
		yield pieceOf(tally, copies, done);
		tally = null;
	}
	if (isTallied && tally !== null && tally.rows > 0) yield pieceOf(tally, copies, done);
}

const pieceOf = (tally: RowTally, copies: string, done: number): IntakePiece => ({
	kind: 'arrow',
	bytes: tally.toIpc(),
	rows: tally.rows,
	copies,
	done
});
