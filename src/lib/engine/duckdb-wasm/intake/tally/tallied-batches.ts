import { Table, tableFromIPC, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { IntakePiece } from '../messages.ts';
import { RowTally } from './row-tally.ts';
import { isWorthHolding, mostBytes } from './worth-holding.ts';

/** A batch of a log as an Arrow IPC stream, and how far the file has been read after it. */
export interface ReadBatch {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly rows: number;
	readonly done: number;
}

/**
 * Batches of a log with rows that are alike held once. Where hardly any are, each row stands for itself from then on;
 * where a column is of a kind that cannot be told apart, the batches are as they were.
 * @param share how many bytes of the file are read here
 */
export async function* talliedBatches(
	batches: AsyncIterable<ReadBatch>,
	{ copies, share }: { readonly copies: string; readonly share: number }
): AsyncGenerator<IntakePiece> {
	let tally: RowTally | null = null;
	let isWorthwhile = true;
	let rows = 0;
	let done = 0;
	for await (const batch of batches) {
		rows += batch.rows;
		({ done } = batch);
		const table = tableFromIPC(batch.bytes);
		tally ??= RowTally.of(table.schema, copies);
		if (tally === null) {
			yield { kind: 'arrow', ...batch, copies: null };
			continue;
		}
		if (!isWorthwhile) {
			yield { kind: 'arrow', ...batch, bytes: eachOnce(table, copies), copies };
			continue;
		}
		for (const each of table.batches) tally.add(each);
		isWorthwhile = isWorthHolding(tally, (rows / Math.max(1, done)) * share);
		yield { kind: 'step', rows, done };
		if (isWorthwhile && tally.bytes < mostBytes) continue;
		yield pieceOf(tally, copies, done);
		tally = null;
	}
	if (tally !== null && tally.rows > 0) yield pieceOf(tally, copies, done);
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
