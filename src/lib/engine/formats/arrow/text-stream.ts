import { columnFromArray, tableFromColumns, tableToIPC, utf8, type Column } from '@uwdata/flechette';

/** Ends an Arrow IPC stream, and each stream that the library writes. */
const endMark = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

/** What rows of texts hold, by column. */
export type TextColumns = readonly (readonly (string | null)[])[];

/**
 * Writes columns of texts as one Arrow IPC stream, in pieces of any size: whoever joins all pieces and the end has a file
 * that every reader of Arrow reads. Memory is needed for one piece at a time.
 */
export class TextStream {
	readonly #names: readonly string[];
	#begun = false;

	constructor(names: readonly string[]) {
		this.#names = names;
	}

	/** Some rows, with what a stream begins with before the first of them. */
	piece(values: TextColumns): Uint8Array<ArrayBuffer> {
		// Pairs, since a column may be called __proto__.
		const columns = this.#names.map((name, i): [string, Column<string | null>] => [
			name,
			columnFromArray([...(values[i] ?? [])], utf8())
		]);
		const written = new Uint8Array(tableToIPC(tableFromColumns(columns), { format: 'stream' }) ?? []);
		const from = this.#begun ? schemaLength(written) : 0;
		this.#begun = true;
		return written.subarray(from, written.length - endMark.length);
	}

	/** What a stream ends with; of a log without rows it is the whole of it. */
	end(): Uint8Array<ArrayBuffer> {
		return endMark.slice();
	}
}

/** Length of the schema with which a stream begins: a mark and the length of its head, which has no body. */
const schemaLength = (stream: Uint8Array<ArrayBuffer>): number =>
	8 + new DataView(stream.buffer, stream.byteOffset).getUint32(4, true);
