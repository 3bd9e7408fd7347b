import { expect, test } from 'vitest';
import { stirlingTail } from './stirling-tail.ts';

// Python's decimal at 50 digits.
test.each([
	[0, 0.08106146679532726],
	[1, 0.0413406959554093],
	[5, 0.013876128823070748],
	[9, 0.00833056343336287],
	[10, 0.007573675487951841],
	[11, 0.00694284010720953],
	[30, 0.002688078828531143],
	[400, 0.0002078137557574415]
])('what Stirling leaves out of ln %d!', (k, tail) => {
	expect(stirlingTail(k)).toBeCloseTo(tail, 10);
});

test('is the same by the series as by the table, where they meet', () => {
	const [last, first] = [stirlingTail(9), stirlingTail(10)];
	expect(last).toBeGreaterThan(first);
	expect(first / last).toBeCloseTo(10 / 11, 3);
});
