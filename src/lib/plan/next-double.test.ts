import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDouble } from './next-double.ts';

describe('nextDouble', () => {
	it('is the least double above', () => {
		expect(nextDouble(1)).toBe(1 + Number.EPSILON);
		expect(nextDouble(0)).toBe(Number.MIN_VALUE);
		expect(nextDouble(-0)).toBe(Number.MIN_VALUE);
		expect(nextDouble(-Number.MIN_VALUE)).toBe(-0);
	});

	it('leaves no double between', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300 }), (value) => {
				const next = nextDouble(value);
				expect(next).toBeGreaterThan(value);
				const middle = value + (next - value) / 2;
				expect(middle === value || middle === next).toBe(true);
			})
		);
	});
});
