import { CsvTrouble } from '../../csv-trouble.ts';

/** Throws where bytes are not UTF-8, with the line. A log of another encoding would be read as other names than it holds. */
export function requireUtf8(bytes: Uint8Array, firstLine: number): void {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		decoder.decode(bytes);
	} catch (error) {
		const line = firstLine + lineOfFault(bytes);
		const values = { reason: `line ${line} holds bytes that UTF-8 does not have`, encoding: 'WINDOWS-1252' };
		throw new CsvTrouble({ code: 'log-encoding', line, field: null, values }, { cause: error });
	}
}

/** Lines before the first that is not UTF-8. A byte below 0x80 is never a part of a longer character: lines can be judged one by one. */
function lineOfFault(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 0;
	for (let start = 0; start < bytes.length; line++) {
		const found = bytes.indexOf(10, start);
		const end = found === -1 ? bytes.length : found + 1;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			return line;
		}
		start = end;
	}
	return line;
}
