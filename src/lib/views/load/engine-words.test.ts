import { expect, test } from 'vitest';
import { arrivalWords } from './engine-words.ts';

test.each([
	[0, '0 of 34\u202fMB'],
	[12_999_999, '12 of 34\u202fMB'],
	[34_242_585, '34 of 34\u202fMB'],
	[34_242_586, '34 of 34\u202fMB']
])('of the engine %d bytes have come: %s', (done, words) => {
	expect(arrivalWords({ done, of: 34_242_586 })).toBe(words);
});
