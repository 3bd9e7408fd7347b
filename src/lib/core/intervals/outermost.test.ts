import { describe, expect, it } from 'vitest';
import { greatest, least } from './outermost.ts';

describe('the outermost of many values', () => {
	it('is found of more than a call can take', () => {
		const values = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
		expect(greatest(values)).toBe(values.toSorted((a, b) => a - b).at(-1));
		expect(least(values)).toBe(0);
	});

	it('is infinite of none, and no number where one is none', () => {
		expect([greatest([]), least([])]).toEqual([-Infinity, Infinity]);
		expect(greatest([1, NaN])).toBeNaN();
	});
});
