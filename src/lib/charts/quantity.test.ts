import { describe, expect, it } from 'vitest';
import { formatCount, formatFraction, formatQuantity, formatRange, formatTick } from './quantity.ts';

const rate = { mode: 'rate', unit: 'share' } as const;
const difference = { mode: 'difference', unit: 'share' } as const;
const ratio = { mode: 'ratio', unit: 'share' } as const;

describe('numbers for readers', () => {
	it('a share is in per cent, a difference in signed points, a ratio plain', () => {
		expect(formatQuantity(63 / 94, rate)).toBe('67.0\u202f%');
		expect(formatQuantity(0.2283, difference)).toBe('+22.8');
		expect(formatQuantity(-0.015, difference)).toBe('−1.5');
		expect(formatQuantity(2.087696, ratio)).toBe('2.09');
	});

	it('no answer is a dash, never 0', () => {
		expect(formatQuantity(null, rate)).toBe('–');
		expect(formatRange(null, null, rate)).toBe('');
	});

	it('what rounds to zero has no sign', () => {
		expect(formatQuantity(-0.0001, difference)).toBe('0.0');
		expect(formatQuantity(0.0001, difference)).toBe('0.0');
	});

	it('an interval without a bound says so', () => {
		expect(formatRange(1.2, Infinity, ratio)).toBe('1.20 to ∞');
	});

	it('ticks carry only the decimals their step needs', () => {
		expect(formatTick(0.1, 0.1, rate)).toBe('10\u202f%');
		expect(formatTick(0.025, 0.005, rate)).toBe('2.5\u202f%');
		expect(formatTick(0.05, 0.05, difference)).toBe('+5');
		expect(formatTick(0.8, 1, ratio)).toBe('0.8');
	});

	it('counts are grouped in threes', () => {
		expect([7, 1152, 50882, 10_000_000].map(formatCount)).toEqual(['7', '1,152', '50,882', '10,000,000']);
		expect(formatFraction(1861, 4211)).toBe('1,861 of 4,211');
		expect(formatFraction(null, 94)).toBe('–');
	});
});
