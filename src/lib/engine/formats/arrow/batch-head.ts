import { ArrowTrouble } from './arrow-trouble.ts';
import { amountAt, fieldOf, tableOf, vectorOf } from './flatbuffer.ts';

/** What one part of a column holds: rows, and how many of them have no value. */
export interface Node {
	readonly rows: number;
	readonly nulls: number;
}

/** Where some bytes of a column stand in the body of a message. */
export interface Region {
	readonly offset: number;
	readonly length: number;
}

/** What a record batch, or the values of a dictionary, say of their bytes: nothing of it has been held against them but its own length. */
export interface BatchHead {
	readonly rows: number;
	readonly nodes: readonly Node[];
	readonly regions: readonly Region[];
	/** Of each column of views, how many regions its texts are in. */
	readonly variadic: readonly number[];
	/** The number of the packing; null where the bytes are plain. */
	readonly codec: number | null;
	/** Whether the message was written before the fifth version of the format. */
	readonly isOld: boolean;
}

/** In the third version of the format, and before it, a region began with the number of a page. */
const versionWithoutPages = 3;

/**
 * Reads the head of a message that holds rows. Throws where it leads out of its bytes. Source: Message.fbs of the Arrow format
 * (RecordBatch: length, nodes, buffers, compression, variadic counts; DictionaryBatch: id, data).
 */
export function batchHead(head: Uint8Array, kind: 'dictionary' | 'batch'): BatchHead {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	try {
		const message = view.getInt32(0, true);
		const version = fieldOf(view, message, 0);
		const number = version === null ? 0 : view.getInt16(version, true);
		const page = number < versionWithoutPages ? 8 : 0;
		const header = tableOf(view, message, 2);
		const batch = header === null || kind === 'batch' ? header : tableOf(view, header, 1);
		if (batch === null) throw new RangeError('No rows');
		const rows = fieldOf(view, batch, 0);
		const packing = tableOf(view, batch, 3);
		const codec = packing === null ? null : fieldOf(view, packing, 0);
		return {
			rows: rows === null ? 0 : amountAt(view, rows),
			nodes: vectorOf(view, batch, 1, 16).map((at) => ({
				rows: amountAt(view, at),
				nulls: amountAt(view, at + 8)
			})),
			regions: vectorOf(view, batch, 2, 16 + page).map((at) => ({
				offset: amountAt(view, at + page),
				length: amountAt(view, at + page + 8)
			})),
			variadic: vectorOf(view, batch, 4, 8).map((at) => amountAt(view, at)),
			codec: packing === null ? null : codec === null ? 0 : view.getInt8(codec),
			isOld: number <= versionWithoutPages
		};
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new ArrowTrouble('the head of a batch is damaged', { cause });
	}
}
