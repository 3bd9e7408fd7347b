import { NotPlain } from './csv-fields.ts';

/**
 * Throws `NotPlain` where bytes hold a zero or are not UTF-8. What stands after the last line end may be a part of a character,
 * unless the file ends there, and so may the first bytes of a part of a file.
 */
export function requirePlainText(
	bytes: Uint8Array<ArrayBuffer>,
	{ isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }
): void {
	if (bytes.includes(0)) throw new NotPlain('A byte is zero');
	if (isAscii(bytes)) return;
	const end = isLast ? bytes.length : Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
	let start = 0;
	// The later bytes of a character that began before.
	if (!isFirst) while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
	} catch (cause) {
		throw new NotPlain('The text is not UTF-8', { cause });
	}
}

/** Whether no byte has its highest bit: four bytes at a time. */
function isAscii(bytes: Uint8Array<ArrayBuffer>): boolean {
	const head = Math.min(bytes.length, (4 - (bytes.byteOffset & 3)) & 3);
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
	let high = 0;
	for (let at = 0; at < words.length; at += 1) high |= words[at] ?? 0;
	for (let at = 0; at < head; at += 1) high |= bytes[at] ?? 0;
	for (let at = head + 4 * words.length; at < bytes.length; at += 1) high |= bytes[at] ?? 0;
	return (high & 0x80808080) === 0;
}
