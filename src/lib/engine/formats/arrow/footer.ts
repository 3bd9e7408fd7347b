import { ArrowTrouble } from './arrow-trouble.ts';
import { amountAt, fieldOf, vectorOf } from './flatbuffer.ts';

const mark = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];
/** The length of the footer and the mark behind it. */
const endBytes = 10;
/** What is put before a footer to make a message of it. */
const headBytes = 32;

/** Bytes of what a footer says of one message: where it begins, how long its head is, and how long its body. */
const blockBytes = 24;

export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>;

/** What the footer of an Arrow file says. */
export interface Footer {
	/** A message that names the columns, made of what the footer has: some writers of files have it nowhere else. */
	readonly schema: Uint8Array<ArrayBuffer>;
	/** How many record batches the file has. */
	readonly batches: number;
}

/**
 * The footer of an Arrow file; null for a stream, which has none. Throws where it is damaged, or names messages that do not
 * fit into the file. Source: File.fbs of the Arrow format (Footer: version, schema, dictionaries, record batches).
 */
export async function footerOf(size: number, read: ReadBytes): Promise<Footer | null> {
	const start = await read(0, Math.min(size, mark.length));
	if (!mark.every((byte, i) => start[i] === byte)) return null;
	const end = await read(Math.max(0, size - endBytes), size);
	const length = end.length < endBytes ? 0 : new DataView(end.buffer, end.byteOffset).getInt32(0, true);
	const isEnded = mark.every((byte, i) => end[4 + i] === byte);
	if (!isEnded || length <= 0 || length > size - endBytes)
		throw new ArrowTrouble('it was cut short', { isCutShort: true });
	const footer = await read(size - endBytes - length, size - endBytes);
	return { batches: batchesIn(footer, size - endBytes - length), schema: messageOf(footer) };
}

/** How many record batches a footer names; all that it names must end before `end`. */
function batchesIn(footer: Uint8Array, end: number): number {
	const view = new DataView(footer.buffer, footer.byteOffset, footer.byteLength);
	try {
		const root = view.getInt32(0, true);
		const [dictionaries, batches] = [2, 3].map((field) => vectorOf(view, root, field, blockBytes));
		for (const at of [...(dictionaries ?? []), ...(batches ?? [])])
			if (amountAt(view, at) + view.getUint32(at + 8, true) + amountAt(view, at + 16) > end)
				throw new RangeError('Not in the file');
		return batches?.length ?? 0;
	} catch (cause) {
		throw new ArrowTrouble('its footer is damaged', { cause });
	}
}

/** A flatbuffer may begin with any table: one of a message is put before the footer and points into it. */
function messageOf(footer: Uint8Array): Uint8Array<ArrayBuffer> {
	const length = headBytes + Math.ceil(footer.length / 8) * 8;
	const bytes = new Uint8Array(8 + length);
	bytes.set(footer, 8 + headBytes);
	const view = new DataView(bytes.buffer, 8);
	const inFooter = new DataView(bytes.buffer, 8 + headBytes, footer.length);
	try {
		const root = inFooter.getInt32(0, true);
		const version = fieldOf(inFooter, root, 0);
		const schema = fieldOf(inFooter, root, 1);
		if (schema === null) throw new RangeError('No schema');
		const at = headBytes + schema + inFooter.getInt32(schema, true);
		new DataView(bytes.buffer).setInt32(0, -1, true);
		new DataView(bytes.buffer).setInt32(4, length, true);
		// The root; the offsets of the fields; the table with its header, version and kind.
		for (const [place, value] of [
			[0, 20],
			[20, 16],
			[24, at - 24]
		] as const)
			view.setInt32(place, value, true);
		for (const [i, value] of [12, 12, 8, 10, 4].entries()) view.setUint16(4 + 2 * i, value, true);
		view.setInt16(28, version === null ? 0 : inFooter.getInt16(version, true), true);
		view.setUint8(30, 1);
		return bytes;
	} catch (cause) {
		throw new ArrowTrouble('its footer is damaged', { cause });
	}
}
