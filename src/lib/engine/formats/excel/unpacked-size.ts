import { ExcelTrouble } from './excel-trouble.ts';

/** What a workbook may unpack to. A full sheet of 1,048,576 rows and twenty columns takes about as much. */
const mostBytes = 1536 * 1024 * 1024;
/** Its texts are held all at once. */
const mostTextBytes = 256 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * Throws where a workbook says that it unpacks to more than there is room for, or hides how much: whoever unpacks it stops
 * at what it says. Source: APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
 */
export function requireRoom(bytes: Uint8Array): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) throw new ExcelTrouble('it was cut short, or is no workbook');
	const decoder = new TextDecoder();
	let total = 0;
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + 46 > end || view.getUint32(at, true) !== entryMark)
			throw new ExcelTrouble('its list of parts is damaged');
		const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
		const nameLength = view.getUint16(at + 28, true);
		const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
		total += unpacked;
		const hides = unpacked === 0 && packed > 64;
		if (hides || total > mostBytes || (unpacked > mostTextBytes && !/worksheets\//.test(name)))
			throw new ExcelTrouble('it unpacks to more than there is room for');
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

/** Where the record at the end of an archive stands; behind it comes a comment of 64 kB at most. */
function endOf(view: DataView): number | null {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at -= 1)
		if (view.getUint32(at, true) === endMark) return at;
	return null;
}
