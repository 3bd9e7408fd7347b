import { Table, tableFromIPC, tableToIPC, vectorFromArray } from 'apache-arrow';
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
 * Batches of a log with rows that are alike held once. Where the first batch has hardly any, each row stands for itself;
 * where a column is of a kind that cannot be told apart, the batches are as they were.
 */
export async function* talliedBatches(
	batches: AsyncIterable<ReadBatch>,
	copies: string
): AsyncGenerator<IntakePiece> {
	let tally: RowTally | null = null;
	let isWorthwhile = true;
	let rows = 0;
	let done = 0;
	for await (const batch of batches) {
		const isFirst = rows === 0;
		rows += batch.rows;
		({ done } = batch);
		const table = tableFromIPC(batch.bytes);
		tally ??= RowTally.of(table.schema, copies);
		if (tally === null) {
			yield { kind: 'arrow', ...batch, copies: null };
			continue;
		}
		if (isWorthwhile) for (const each of table.batches) tally.add(each);
		if (isFirst) isWorthwhile = tally.distinct <= worthwhile * batch.rows;
		if (!isWorthwhile) {
			yield { kind: 'arrow', ...batch, bytes: eachOnce(table, copies), copies };
			continue;
		}
		yield { kind: 'step', rows, done };
		if (tally.bytes < mostBytes) continue;
		yield pieceOf(tally, copies, done);
		tally = null;
	}
	if (isWorthwhile && tally !== null && tally.rows > 0) yield pieceOf(tally, copies, done);
}

const pieceOf = (tally: RowTally, copies: string, done: number): IntakePiece => ({
	kind: 'arrow',
	bytes: tally.toIpc(),
	rows: tally.rows,
	copies,
	done
});

/** The same rows, each standing for itself. */
function eachOnce(table: Table, copies: string): Uint8Array<ArrayBuffer> {
	const ones = vectorFromArray(new Int32Array(table.numRows).fill(1));
	return new Uint8Array(tableToIPC(table.assign(new Table({ [copies]: ones })), 'stream'));
}
