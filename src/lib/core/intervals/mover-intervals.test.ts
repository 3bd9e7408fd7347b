import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	moverDifferenceInterval,
	moverMeanInterval,
	moverRatioInterval,
	type OwnInterval
} from './mover-intervals.ts';
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

	// Worked out from the papers' formulae in Python.
	it('are what their formulae say, with a worst-case error on both sides', () => {
		const a = { value: 0.7, interval: { low: 0.55, high: 0.82 }, error: 0.03 };
		const b = { value: 0.4, interval: { low: 0.31, high: 0.52 }, error: 0.02 };
		const difference = moverDifferenceInterval(a, b);
		expect(difference.low).toBeCloseTo(0.09379500648186691, 12);
		expect(difference.high).toBeCloseTo(0.4640175425099137, 12);
		const mean = moverMeanInterval(a, b);
		expect(mean.low).toBeCloseTo(0.45553778005275103, 12);
		expect(mean.high).toBeCloseTo(0.6422681202353686, 12);
	});

	it.each([
		[{ value: 0.3, low: 0.2, high: 0.42 }, { value: 0.5, low: 0.4, high: 0.57 }, 0.3925853992697062, 0.9],
		[
			{ value: 2, low: 1.5, high: 2.4 },
			{ value: 1.2, low: 1, high: 1.7 },
			1.0595978361433178,
			2.156912382423705
		]
	])('have the ratio of %o and %o', (a, b, low, high) => {
		const of = ({ value, ...interval }: typeof a): OwnInterval => ({ value, interval, error: 0 });
		const ratio = moverRatioInterval(of(a), of(b));
		expect(ratio?.low).toBeCloseTo(low, 12);
		expect(ratio?.high).toBeCloseTo(high, 12);
	});

	it('have a ratio from 0 where the figure above the line may be 0, and none where either may be negative', () => {
		const zero = { value: 1, interval: { low: 0, high: 2 }, error: 0 };
		const some = { value: 2, interval: { low: 1, high: 3 }, error: 0 };
		const signed = { value: 0.1, interval: { low: -0.2, high: 0.4 }, error: 0 };
		expect(moverRatioInterval(zero, some)?.low).toBe(0);
		expect(moverRatioInterval(zero, some)?.high).toBeGreaterThan(0.5);
		expect(moverRatioInterval(some, signed)).toBeNull();
		expect(moverRatioInterval(signed, some)).toBeNull();
	});
});
