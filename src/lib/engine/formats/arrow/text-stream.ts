import { tableFromColumns, tableToIPC, type Column } from '@uwdata/flechette';
import { areFew, mostRows, numberedColumn, plainColumn } from './text-column.ts';

/** Ends an Arrow IPC stream, and each stream that the library writes. */
const endMark = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

/** What rows of texts hold, by column. */
export type TextColumns = readonly (readonly (string | null)[])[];

/**
 * Writes columns of texts as one Arrow IPC stream, in pieces of any size: whoever joins all pieces and the end has a file
 * that every reader of Arrow reads. Memory is needed for one piece at a time. A column that has few texts in the first piece
 * is written by their numbers, with the texts themselves once a batch.
 */
export class TextStream {
	readonly #names: readonly string[];
	#isNumbered: readonly boolean[] | null = null;

	constructor(names: readonly string[]) {
		this.#names = names;
	}

	/** Some rows, with what a stream begins with before the first of them. */
	piece(values: TextColumns): Uint8Array<ArrayBuffer> {
		const rows = values[0]?.length ?? 0;
		const batches: Uint8Array[] = [];
		for (let from = 0; from === 0 || from < rows; from += mostRows)
			batches.push(this.#batch(values.map((texts) => texts.slice(from, from + mostRows))));
		return joined(batches);
	}

	#batch(values: TextColumns): Uint8Array {
		const isFirst = this.#isNumbered === null;
		this.#isNumbered ??= this.#names.map((_, i) => areFew(values[i] ?? []));
		const numbered = this.#isNumbered;
		// Pairs, since a column may be called __proto__.
		const columns = this.#names.map((name, i): [string, Column<string | null>] => [
			name,
			numbered[i] === true ? numberedColumn(values[i] ?? []) : plainColumn(values[i] ?? [])
		]);
		const written = tableToIPC(tableFromColumns(columns), { format: 'stream' }) ?? new Uint8Array();
		return written.subarray(isFirst ? 0 : schemaLength(written), written.length - endMark.length);
	}

	/** What a stream ends with; of a log without rows it is the whole of it. */
	end(): Uint8Array<ArrayBuffer> {
		return endMark.slice();
	}
}

/** Length of the schema with which a stream begins: a mark and the length of its head, which has no body. */
const schemaLength = (stream: Uint8Array): number =>
	8 + new DataView(stream.buffer, stream.byteOffset).getUint32(4, true);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
