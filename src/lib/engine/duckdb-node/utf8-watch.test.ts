import { describe, expect, test } from 'vitest';
import { Utf8Watch } from './utf8-watch.ts';

function isText(bytes: Buffer, size: number): boolean {
	const watch = new Utf8Watch();
	for (let at = 0; at < bytes.length; at += size) watch.push(bytes.subarray(at, at + size));
	return watch.end();
}

describe('watching for UTF-8', () => {
	test('characters may be cut anywhere between blocks', () => {
		const bytes = Buffer.from('aé€😀z');
		for (let size = 1; size <= bytes.length; size++) expect(isText(bytes, size)).toBe(true);
	});

	test('a stray byte, a half character at the end and a surrogate are no text, wherever they are cut', () => {
		const bad = [[97, 0xe9, 98], [97, 0xe2, 0x82], [0xed, 0xa0, 0x80], [0x80, 97], [0xff], [0xc0, 0xaf]];
		for (const bytes of bad)
			for (let size = 1; size <= bytes.length; size++)
				expect(isText(Buffer.from(bytes), size), String(bytes)).toBe(false);
	});
});
