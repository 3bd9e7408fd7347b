const lf = 10;
const cr = 13;

/** The first line, from 1, that is not UTF-8. A byte below 0x80 is never a part of a longer character: lines can be judged one by one. */
export function lineNotUtf8(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		let end = start;
		while (end < bytes.length && bytes[end] !== lf && bytes[end] !== cr) end++;
		end += bytes[end] === cr && bytes[end + 1] === lf ? 2 : 1;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			return line;
		}
		start = end;
	}
	return line;
}
