import type { Packing } from '../engine/port.ts';

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
	['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
	['an .xls spreadsheet, or one with a password', [0xd0, 0xcf, 0x11, 0xe0]],
	['a PDF', [0x25, 0x50, 0x44, 0x46]],
	['a bzip2 archive', [0x42, 0x5a, 0x68]],
	['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
	['an Avro file', [0x4f, 0x62, 0x6a, 0x01]],
	['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
	['a SAS data set', [0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]],
	['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
	['a program', [0x7f, 0x45, 0x4c, 0x46]],
	['a Python pickle', [0x80, 0x04, 0x95]]
];

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, i) => bytes[i] === byte);

export const isParquet = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x41, 0x52, 0x31]);
export const isEncryptedParquet = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x41, 0x52, 0x45]);

const arrowMark = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];

/** An Arrow file, or a stream: its first message is short, marked as a message, and names the columns. */
export function isArrow(head: Uint8Array): boolean {
	if (startsWith(head, arrowMark)) return true;
	if (head.length < 32) return false;
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const length = view.getInt32(4, true);
	const root = view.getUint32(8, true);
	// The head of a message is a table of at most five fields; the second says that it is a schema.
	if (!startsWith(head, [0xff, 0xff, 0xff, 0xff]) || length < 16 || length % 8 !== 0) return false;
	if (root > 64 || 8 + root + 4 > head.length) return false;
	const table = 8 + root;
	const fields = table - view.getInt32(table, true);
	if (fields < 8 || fields + 8 > head.length) return false;
	const type = table + view.getUint16(fields + 6, true);
	return type < head.length && head[type] === 1;
}

/** Whether an Arrow file ends as one. */
export const endsAsArrow = (tail: Uint8Array): boolean => startsWith(tail.subarray(-6), arrowMark);
export const isFeather = (head: Uint8Array): boolean => startsWith(head, arrowMark);

/** A workbook: an archive with a folder of sheets, told by the names of its first parts. */
export function isExcel(head: Uint8Array): boolean {
	if (!startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return false;
	const text = new TextDecoder('latin1').decode(head);
	if (text.includes('xl/workbook') || text.includes('xl/worksheets/')) return true;
	return text.startsWith('[Content_Types].xml', 30) && !/word\/|ppt\/|visio\//.test(text);
}

/** What a file is packed in. A Zstandard file may begin with frames that are to be skipped, as `pzstd` writes. */
export function packingOf(head: Uint8Array): Packing {
	if (startsWith(head, [0x1f, 0x8b])) return 'gzip';
	const [mark = 0] = head;
	const isSkipped = mark >= 0x50 && mark <= 0x5f && startsWith(head.subarray(1), [0x2a, 0x4d, 0x18]);
	return isSkipped || startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]) ? 'zstd' : 'none';
}

/** What a file that is neither CSV nor Parquet seems to be; null where it may be text. */
export function binaryKind(head: Uint8Array): string | null {
	const signature = signatures.find(([, bytes]) => startsWith(head, bytes));
	if (signature !== undefined) return signature[0];
	const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
	return controls > 0 && controls > head.length / 1000 ? 'binary data' : null;
}

/** The encoding that a byte-order mark, or a zero in every other byte, gives away; null where it may be UTF-8. */
export function wideEncoding(head: Uint8Array): string | null {
	if (startsWith(head, [0xff, 0xfe, 0, 0]) || startsWith(head, [0, 0, 0xfe, 0xff])) return 'UTF-32';
	if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return 'UTF-16';
	const sample = head.subarray(0, 512);
	const zeros = (parity: number): number => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
	// Of four bytes of UTF-32 the two in the middle are zero in every usual character; no UTF-16 has both.
	const zerosAt = (place: number): number => sample.filter((byte, i) => byte === 0 && i % 4 === place).length;
	if (sample.length >= 8 && [1, 2].every((place) => zerosAt(place) > sample.length * 0.2))
		return zerosAt(0) > zerosAt(3) ? 'UTF-32BE' : 'UTF-32LE';
	if (sample.length >= 8 && zeros(1) > sample.length * 0.35) return 'UTF-16LE';
	if (sample.length >= 8 && zeros(0) > sample.length * 0.35) return 'UTF-16BE';
	return null;
}
