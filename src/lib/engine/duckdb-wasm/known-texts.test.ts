import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KnownTexts } from './known-texts.ts';

describe('texts made of bytes', () => {
	test('are what a decoder makes of them, whatever was there before', () => {
		const text = fc.oneof(
			fc.string({ maxLength: 40 }),
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom('', 'a', 'b', 'ab', 'ba', '\u0000', 'ä', 'Ã¤')
		);
		fc.assert(
			fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
				const known = new KnownTexts();
				for (const each of [...texts, ...texts]) {
					const bytes = new TextEncoder().encode(`>${each}<`);
					expect(known.textOf(bytes, 1, bytes.length - 1)).toBe(each);
				}
			})
		);
	});

	test('lose the mark with which a text may begin, the second time as the first', () => {
		const bytes = new TextEncoder().encode('\u{FEFF}a');
		const known = new KnownTexts();
		expect([known.textOf(bytes, 0, 4), known.textOf(bytes, 0, 4)]).toEqual(['a', 'a']);
	});
});
