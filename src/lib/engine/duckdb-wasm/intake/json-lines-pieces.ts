import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { csvLine, JsonLinesTable, type JsonRows } from '../../json-lines-table.ts';
import { JsonColumnsMissing, JsonLinesTrouble } from '../../json-lines-trouble.ts';
import type { Packing } from '../../port.ts';
import { blocksOf } from './blocks-of.ts';
import { ColumnsMissing } from '../../column-refusals.ts';
import { CsvTrouble } from '../../csv-trouble.ts';
import type { IntakePiece } from './messages.ts';
import { Unpacking } from './unpacking.ts';

interface JsonLinesJob {
	readonly file: Blob;
	readonly packing: Packing;
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
	readonly leaveOut: boolean;
}

/**
 * A JSON Lines file as CSV: a header made from its names, then pieces of whole records, in order.
 * Returns the SHA-256 of the log's bytes, unpacked where it is packed, or '' where the limit ended the reading early.
 */
export async function* jsonLinesPieces(job: JsonLinesJob): AsyncGenerator<IntakePiece, string> {
	const table = new JsonLinesTable(job);
	const hash = sha256.create();
	const unpacking = job.packing === 'none' ? null : new Unpacking(job.packing);
	const encoder = new TextEncoder();
	let done = 0;
	let headerSent = false;

	function* piecesOf(rows: JsonRows | null): Generator<IntakePiece> {
		if (rows === null) return;
		if (!headerSent) yield { kind: 'csv-header', bytes: encoder.encode(csvLine(table.columns ?? [])), done };
		headerSent = true;
		const { csv, records, firstLine } = rows;
		yield { kind: 'csv-rows', bytes: encoder.encode(csv), records, firstLine, done };
	}

	let isWhole = true;
	for await (const block of blocksOf(job.file)) {
		done += block.length;
		for (const plain of unpacking === null ? [block] : unpacking.push(block)) {
			hash.update(plain);
			yield* piecesOf(told(() => table.push(plain)));
		}
		isWhole = !table.isFull;
		if (!isWhole) break;
	}
	for (const plain of (isWhole ? unpacking?.end() : undefined) ?? []) {
		hash.update(plain);
		yield* piecesOf(told(() => table.push(plain)));
	}
	yield* piecesOf(told(() => table.end()));
	const found = table.rejects.found(table.rows);
	if (found.rows > 0) yield { kind: 'rejected', found, done };
	else if (table.rows === 0) throw new CsvTrouble({ code: 'log-empty', line: null, field: null, values: {} });
	return isWhole ? bytesToHex(hash.digest()) : '';
}

/** What the table says is wrong, as what crosses to the page. */
function told<T>(step: () => T): T {
	try {
		return step();
	} catch (error) {
		if (error instanceof JsonColumnsMissing) throw new ColumnsMissing(error.missing, error.known);
		if (!(error instanceof JsonLinesTrouble)) throw error;
		const { line, reason } = error;
		throw new CsvTrouble({ code: 'log-json-line', line, field: null, values: { reason } }, { cause: error });
	}
}
