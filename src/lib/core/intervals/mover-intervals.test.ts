import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moverDifferenceInterval, moverRatioInterval, type OwnInterval } from './mover-intervals.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const own = fc
	.tuple(
		fc.double({ min: 0.01, max: 5, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.double({ min: 0, max: 2, noNaN: true })
	)
	.map(([value, below, above]): OwnInterval => ({
		value,
		interval: { low: value * (1 - below), high: value + above },
		error: 0
	}));

describe('intervals recovered from two own intervals', () => {
	it('of two Wilson intervals the difference is Newcombe’s', () => {
		const proportions = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }));
		fc.assert(
			fc.property(proportions, proportions, ([x, n], [y, m]) => {
				const [a, b] = [
					{ successes: Math.min(x, n), trials: n },
					{ successes: Math.min(y, m), trials: m }
				];
				const [ofA, ofB] = [wilsonInterval(a, 0.95), wilsonInterval(b, 0.95)];
				if (ofA === null || ofB === null) throw new Error('both have trials');
				const made = moverDifferenceInterval(
					{ value: a.successes / a.trials, interval: ofA, error: 0 },
					{ value: b.successes / b.trials, interval: ofB, error: 0 }
				);
				const newcombe = newcombeInterval(a, b, 0.95);
				expect(Math.max(-1, made.low)).toBeCloseTo(newcombe?.low ?? NaN, 12);
				expect(Math.min(1, made.high)).toBeCloseTo(newcombe?.high ?? NaN, 12);
			})
		);
	});

	it('hold their estimate', () => {
		fc.assert(
			fc.property(own, own, (a, b) => {
				const difference = moverDifferenceInterval(a, b);
				expect(difference.low).toBeLessThanOrEqual(a.value - b.value);
				expect(difference.high).toBeGreaterThanOrEqual(a.value - b.value);
				const ratio = moverRatioInterval(a, b);
				expect(ratio?.low).toBeLessThanOrEqual((a.value / b.value) * (1 + 1e-9));
				expect(ratio?.high).toBeGreaterThanOrEqual((a.value / b.value) * (1 - 1e-9));
			})
		);
	});

	it('negate and invert when the two are swapped', () => {
		fc.assert(
			fc.property(own, own, (a, b) => {
				const [one, other] = [moverDifferenceInterval(a, b), moverDifferenceInterval(b, a)];
				expect(one.low).toBeCloseTo(-other.high, 10);
				const [ratio, inverse] = [moverRatioInterval(a, b), moverRatioInterval(b, a)];
				if (ratio !== null && inverse !== null && inverse.high < 1e6 && ratio.low > 1e-6) {
					expect(ratio.low * inverse.high).toBeCloseTo(1, 6);
				}
			})
		);
	});

	it('have no ratio where a figure may be negative', () => {
		const signed = { value: 0.1, interval: { low: -0.2, high: 0.4 }, error: 0 };
		expect(moverRatioInterval(signed, { value: 1, interval: { low: 0.5, high: 2 }, error: 0 })).toBeNull();
	});

	it('reach to infinity where the figure below the line may be 0', () => {
		const group = { value: 2, interval: { low: 1, high: 3 }, error: 0 };
		expect(moverRatioInterval(group, { value: 1, interval: { low: 0, high: 2 }, error: 0 })?.high).toBe(
			Infinity
		);
	});

	it('add worst-case errors as they stand', () => {
		const a = { value: 0.7, interval: { low: 0.6, high: 0.8 }, error: 0.1 };
		expect(moverDifferenceInterval(a, a).high).toBeCloseTo(0.2, 12);
	});
});
