import { expect, test } from 'vitest';
import { ArrowTrouble } from './arrow-trouble.ts';
import { unpackLz4 } from './lz4-frame.ts';

/** "abcabcabcabc…", 40 characters, written by the lz4 of pyarrow 26.0.1: a repeat that overlaps itself. */
const repeated = new Uint8Array(Buffer.from('BCJNGGBAgg0AAAA/YWJjAwANUGNhYmNhAAAAAA==', 'base64'));

test('what repeats itself is unpacked', () => {
	expect(Buffer.from(unpackLz4(repeated, 40)).toString()).toMatch(/^(abc)+a$/);
});

test('a length that is not the one told is refused', () => {
	expect(() => unpackLz4(repeated, 39)).toThrow(ArrowTrouble);
	expect(() => unpackLz4(repeated, 41)).toThrow(ArrowTrouble);
	expect(() => unpackLz4(repeated.subarray(0, 20), 40)).toThrow(ArrowTrouble);
});
