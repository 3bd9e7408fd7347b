import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/registry.ts';
import { correlationInterval } from './correlation-interval.ts';

const cell = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5_000 }));
const counts: fc.Arbitrary<Counts> = fc.record({ tp: cell, fp: cell, fn: cell, tn: cell });
const closed: readonly Metric[] = Object.values(metrics).filter((metric) => metric.closedForm !== undefined);

describe.each(closed.map((metric) => [metric.id, metric] as const))('the closed form of %s', (_, metric) => {
	it('holds the value of the cells at every level', () => {
		fc.assert(
			fc.property(counts, fc.constantFrom(0.5, 0.66, 0.95, 0.999), (group, level) => {
				const { value } = metric.value({ group, population: group });
				if (value === null) return;
				const interval = metric.closedForm?.interval(group, { level }) ?? null;
				expect(interval?.low).toBeLessThanOrEqual(value + 1e-9 * Math.abs(value));
				expect(interval?.high).toBeGreaterThanOrEqual(value - 1e-9 * Math.abs(value));
			})
		);
	});

	it('widens with the level and with fewer degrees of freedom', () => {
		fc.assert(
			fc.property(counts, (group) => {
				const at = (level: number, degrees?: number) =>
					metric.closedForm?.interval(group, degrees === undefined ? { level } : { level, degrees }) ?? null;
				const [narrow, wide, few] = [at(0.9), at(0.95), at(0.95, 5)];
				if (narrow === null || wide === null || few === null) return;
				const slack = 1e-9;
				expect(wide.low).toBeLessThanOrEqual(narrow.low * (1 + slack) + slack);
				expect(wide.high).toBeGreaterThanOrEqual(narrow.high * (1 - slack) - slack);
				expect(few.low).toBeLessThanOrEqual(wide.low + slack);
				expect(few.high).toBeGreaterThanOrEqual(wide.high - slack);
			})
		);
	});
});

describe('the interval of the Matthews correlation', () => {
	// By the delta method with derivatives taken numerically, in NumPy.
	it.each([
		[{ tp: 30, fp: 10, fn: 8, tn: 52 }, 0.95, 0.4285781514547744, 0.7440633580577062],
		[{ tp: 3, fp: 1, fn: 0, tn: 6 }, 0.95, 0.042634579158815945, 0.9110549383826595],
		[{ tp: 5, fp: 20, fn: 18, tn: 7 }, 0.9, -0.671871191512277, -0.28069129493490863]
	])('of %o at %d is what its formula says', (cells, level, low, high) => {
		const found = correlationInterval(cells, { level });
		expect(found?.low).toBeCloseTo(low, 8);
		expect(found?.high).toBeCloseTo(high, 8);
	});

	it('is turned around where decisions are', () => {
		fc.assert(
			fc.property(counts, ({ tp, fp, fn, tn }) => {
				const form = metrics.matthews_correlation.closedForm;
				const own = form?.interval({ tp, fp, fn, tn }, { level: 0.95 }) ?? null;
				const turned = form?.interval({ tp: fn, fp: tn, fn: tp, tn: fp }, { level: 0.95 }) ?? null;
				expect(turned?.low ?? null).toEqual(own === null ? null : expect.closeTo(-own.high, 9));
				expect(turned?.high ?? null).toEqual(own === null ? null : expect.closeTo(-own.low, 9));
			})
		);
	});
});
