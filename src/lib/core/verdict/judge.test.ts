import { describe, expect, test } from 'vitest';
import { judge, respected } from './judge.ts';

const gap = { scale: 'difference' as const, limit: { min: null, max: 0.05 } };
const ratio = { scale: 'ratio' as const, limit: { min: 0.8, max: 1.25 } };

describe('a limit', () => {
	test('on a difference is a size of gap either way, unless only the worse side counts', () => {
		expect(respected({ ...gap, side: 'both', positiveGapHarms: true })).toEqual({ low: -0.05, high: 0.05 });
		expect(respected({ ...gap, side: 'worse', positiveGapHarms: true })).toEqual({
			low: -Infinity,
			high: 0.05
		});
		expect(respected({ ...gap, side: 'worse', positiveGapHarms: false })).toEqual({
			low: -0.05,
			high: Infinity
		});
		expect(respected({ ...gap, side: 'worse', positiveGapHarms: null })).toEqual({ low: -0.05, high: 0.05 });
		const least = { ...gap, limit: { min: -0.1, max: null } };
		expect(respected({ ...least, side: 'both', positiveGapHarms: null })).toEqual({ low: -0.1, high: 0.1 });
		const uneven = { ...gap, limit: { min: -0.1, max: 0.05 } };
		expect(respected({ ...uneven, side: 'worse', positiveGapHarms: false })).toEqual({
			low: -0.1,
			high: Infinity
		});
	});

	test('without a bound respects everything', () => {
		const none = { limit: { min: null, max: null }, positiveGapHarms: null, side: 'both' as const };
		expect(respected({ ...none, scale: 'difference' })).toEqual({ low: -Infinity, high: Infinity });
		expect(respected({ ...none, scale: 'ratio' })).toEqual({ low: -Infinity, high: Infinity });
	});

	test('on a ratio implies its reciprocal, unless only the worse side counts', () => {
		expect(respected({ ...ratio, side: 'both', positiveGapHarms: null })).toEqual({ low: 0.8, high: 1.25 });
		expect(respected({ ...ratio, side: 'worse', positiveGapHarms: false })).toEqual({
			low: 0.8,
			high: Infinity
		});
		expect(respected({ ...ratio, side: 'worse', positiveGapHarms: true })).toEqual({
			low: -Infinity,
			high: 1.25
		});
		const fourFifths = { ...ratio, limit: { min: 0.8, max: null } };
		expect(respected({ ...fourFifths, side: 'both', positiveGapHarms: null })).toEqual({
			low: 0.8,
			high: 1.25
		});
		expect(respected({ ...fourFifths, side: 'worse', positiveGapHarms: true }).high).toBe(1.25);
	});
});

describe('a verdict', () => {
	const verdict = (
		low: number,
		high: number,
		side: 'worse' | 'both' = 'both',
		harms: boolean | null = true
	) => judge({ ...gap, side, positiveGapHarms: harms, interval: { low, high } });

	test('is outside when the whole interval breaks the limit, within when the whole of it respects it', () => {
		expect(verdict(0.06, 0.2)).toBe('outside');
		expect(verdict(-0.2, -0.06)).toBe('outside');
		expect(verdict(-0.05, 0.05)).toBe('within');
		expect(verdict(0.02, 0.08)).toBe('inconclusive');
		expect(verdict(-0.2, 0.2)).toBe('inconclusive');
	});

	test('at the limit is not outside it', () => {
		expect(verdict(0.05, 0.2)).toBe('inconclusive');
		expect(verdict(-0.2, -0.05)).toBe('inconclusive');
		expect(verdict(-0.2, 0.05)).toBe('inconclusive');
	});

	test('on the worse side lets a gap in the group’s favour pass', () => {
		expect(verdict(-0.2, -0.06, 'worse', true)).toBe('within');
		expect(verdict(0.06, 0.2, 'worse', false)).toBe('within');
		expect(verdict(-0.2, -0.06, 'worse', false)).toBe('outside');
	});

	test('on a ratio without an upper bound is never within both sides', () => {
		const open = { ...ratio, side: 'both' as const, positiveGapHarms: null };
		expect(judge({ ...open, interval: { low: 0.9, high: Infinity } })).toBe('inconclusive');
		expect(judge({ ...open, interval: { low: 1.3, high: Infinity } })).toBe('outside');
		expect(judge({ ...open, interval: { low: 0.85, high: 1.2 } })).toBe('within');
	});
});
