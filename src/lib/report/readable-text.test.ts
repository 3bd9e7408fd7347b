import { describe, expect, it } from 'vitest';
import { readableText, visibleLines, visibleText } from './readable-text.ts';

describe('text of a log in a sentence', () => {
	it('keeps every character that can be seen, and names every one that cannot, over all of Unicode', () => {
		const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
		const wrong: string[] = [];
		for (let point = 0; point <= 0x10ffff; point += 1) {
			const text = String.fromCodePoint(point);
			const hex = point.toString(16).toUpperCase().padStart(4, '0');
			const blank = [0x09, 0x0a, 0x0d, 0x2028, 0x2029].includes(point);
			const expected = blank ? ' ' : unseen.test(text) ? `[U+${hex}]` : text;
			if (visibleText(text) !== expected) wrong.push(hex);
		}
		expect(wrong).toEqual([]);
	});

	it('is one line, and tells two levels apart that differ in a mark of direction alone', () => {
		expect(visibleText('a\r\n\tb')).toBe('a b');
		expect(visibleText('Black\u202e')).not.toBe(visibleText('Black'));
		expect(visibleText('Black\u202e')).toBe('Black[U+202E]');
	});

	it('is as many lines as were written, where a reader wrote it', () => {
		expect(visibleLines('one\r\n\ntwo\u202e\tand')).toBe('one\n\ntwo[U+202E] and');
	});

	it('says what is empty or blank, and cuts at 80 characters, never within one', () => {
		expect(readableText('')).toBe('(empty)');
		expect(readableText('  ')).toBe('(blank)');
		expect(readableText('x'.repeat(80))).toBe('x'.repeat(80));
		expect(readableText('😀'.repeat(81))).toBe(`${'😀'.repeat(80)}…`);
	});
});
