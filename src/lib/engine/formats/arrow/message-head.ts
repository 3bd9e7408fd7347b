import { ArrowTrouble } from './arrow-trouble.ts';
import { amountAt, fieldOf } from './flatbuffer.ts';

/** What the head of an Arrow message says of it, beside what it holds. */
export interface MessageHead {
	readonly kind: 'schema' | 'dictionary' | 'batch' | 'other';
	/** Bytes that follow the head. */
	readonly bodyLength: number;
	/** Of a dictionary: which one, and whether it goes on where the one before ends. */
	readonly id: bigint;
	readonly isDelta: boolean;
	/** Of a batch: how many rows it has; 0 for every other message. */
	readonly rows: number;
}

const kinds: Readonly<Record<number, MessageHead['kind']>> = { 1: 'schema', 2: 'dictionary', 3: 'batch' };

/**
 * Reads the flatbuffer before a message's body. Source: Message.fbs of the Arrow format (Message: version, header type,
 * header, body length; DictionaryBatch: id, data, isDelta; RecordBatch: length).
 */
export function messageHead(bytes: Uint8Array): MessageHead {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const message = view.getInt32(0, true);
		const body = fieldOf(view, message, 3);
		const type = fieldOf(view, message, 1);
		const header = fieldOf(view, message, 2);
		const kind = kinds[type === null ? 0 : view.getUint8(type)] ?? 'other';
		const bodyLength = body === null ? 0 : amountAt(view, body);
		const table = header === null ? null : header + view.getInt32(header, true);
		const id = kind === 'dictionary' && table !== null ? fieldOf(view, table, 0) : null;
		const delta = kind === 'dictionary' && table !== null ? fieldOf(view, table, 2) : null;
		const rows = kind === 'batch' && table !== null ? fieldOf(view, table, 0) : null;
		return {
			kind,
			bodyLength,
			id: id === null ? 0n : view.getBigInt64(id, true),
			isDelta: delta !== null && view.getUint8(delta) !== 0,
			rows: rows === null ? 0 : Number(view.getBigInt64(rows, true))
		};
	} catch (cause) {
		throw new ArrowTrouble('the head of a message is damaged', { cause });
	}
}

/** The head of a whole message, and the body that follows it. A message of old has no mark before its length. */
export function partsOf(message: Uint8Array): { readonly head: Uint8Array; readonly body: Uint8Array } {
	const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
	const start = view.getInt32(0, true) === -1 ? 8 : 4;
	const end = start + view.getInt32(start - 4, true);
	return { head: message.subarray(start, end), body: message.subarray(end) };
}
