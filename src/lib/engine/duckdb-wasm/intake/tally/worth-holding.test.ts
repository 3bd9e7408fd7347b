import { describe, expect, it } from 'vitest';
import { isWorthHolding } from './worth-holding.ts';

const million = 1_000_000;
const held = (rows: number, distinct: number) => ({ rows, distinct, bytes: distinct * 80 });

describe('holding rows that are alike once', () => {
	it('is worth its while where every second row has a twin, however few are to come', () => {
		expect(isWorthHolding(held(1000, 500), 1000)).toBe(true);
		expect(isWorthHolding(held(0, 0), 0)).toBe(true);
	});

	it('is not where no two rows are alike', () => {
		expect(isWorthHolding(held(65_536, 65_536), 1000 * million)).toBe(false);
	});

	it('is where few twins among the first rows foretell many among all', () => {
		// 65,536 of 400,000 kinds, each as frequent: some 5,100 have met before.
		expect(isWorthHolding(held(65_536, 60_400), 10 * million)).toBe(true);
		expect(isWorthHolding(held(65_536, 60_400), million)).toBe(false);
	});

	it('is not where the kinds would not fit the memory of a tally', () => {
		expect(isWorthHolding(held(65_536, 65_000), 1000 * million)).toBe(false);
	});
});
