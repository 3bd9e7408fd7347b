import { describe, expect, it } from 'vitest';
import { proportionAt } from './closed-form.ts';
import { correlationInterval } from './correlation-interval.ts';
import { correlatedRatioInterval } from './miettinen-nurminen-ratio-interval.ts';
import { correlatedNewcombeInterval, newcombeInterval } from './newcombe-interval.ts';
import { pairDegrees } from './pair-degrees.ts';
import { wilsonInterval } from './wilson-interval.ts';

const a = { successes: 12, trials: 40 };
const b = { successes: 9, trials: 50 };
const [ofTen, ofFourteen] = [
	{ ...a, degrees: 10 },
	{ ...b, degrees: 14 }
];
const oneCluster = { ...a, degrees: 0 };

// The numbers were worked out with SciPy's distributions from the formulae that the functions name.
describe('at effective sizes', () => {
	it('Wilson’s interval reaches as far as Student’s t, and over all rates with a single cluster', () => {
		const { low, high } = wilsonInterval(ofTen, 0.95) ?? { low: NaN, high: NaN };
		expect(low).toBeCloseTo(0.16821865821381166, 12);
		expect(high).toBeCloseTo(0.47594588403312654, 12);
		expect(wilsonInterval(oneCluster, 0.95)).toEqual({ low: 0, high: 1 });
	});

	it('a proportion of cells keeps the degrees that it is given, and has none of its own', () => {
		expect(proportionAt(12, 40, { level: 0.95, degrees: 10 })).toEqual(ofTen);
		expect(Object.keys(proportionAt(12, 40, { level: 0.95 }))).toEqual(['successes', 'trials']);
	});

	it('Newcombe’s takes off what the estimates share', () => {
		const shared = correlatedNewcombeInterval({ a: ofTen, b: ofFourteen, correlation: 0.3 }, 0.95);
		expect(shared?.low).toBeCloseTo(-0.0419832580050733, 12);
		expect(shared?.high).toBeCloseTo(0.2914486431758647, 12);
		const opposed = correlatedNewcombeInterval({ a, b, correlation: -0.25 }, 0.9);
		expect(opposed?.low).toBeCloseTo(-0.04473783275760099, 12);
		expect(opposed?.high).toBeCloseTo(0.28252874164046377, 12);
	});

	it('Newcombe’s of estimates that are the same is no wider than a point, and never a root of less than 0', () => {
		const same = correlatedNewcombeInterval({ a, b: a, correlation: 1 }, 0.95);
		expect(same?.low).toBeLessThanOrEqual(0);
		expect(same?.high).toBeGreaterThanOrEqual(0);
		expect(newcombeInterval(a, { successes: 0, trials: 0 }, 0.95)).toBeNull();
	});

	it('Welch’s degrees lie between the fewer and the sum of both, and are the fewer where clusters span both', () => {
		expect(pairDegrees({ a: ofTen, b: ofFourteen, correlation: 0 })).toBeCloseTo(22.235294117647054, 12);
		expect(pairDegrees({ a: ofTen, b: ofFourteen, correlation: 0.1 })).toBe(10);
		expect(pairDegrees({ a: ofFourteen, b: ofTen, correlation: 0.1 })).toBe(10);
		expect(pairDegrees({ a: oneCluster, b: ofFourteen, correlation: 0 })).toBe(0);
		expect(pairDegrees({ a: ofFourteen, b: oneCluster, correlation: 0 })).toBe(0);
		expect(pairDegrees({ a, b, correlation: 0 })).toBe(Infinity);
		expect(pairDegrees({ a, b: ofFourteen, correlation: 0 })).toBeGreaterThan(14);
	});

	it('Miettinen and Nurminen’s ratio takes off what the estimates share, and reaches as far as Student’s t', () => {
		const shared = correlatedRatioInterval({ a, b, correlation: 0.3 }, 0.95);
		expect(shared?.low).toBeCloseTo(0.8885420022803536, 8);
		expect(shared?.high).toBeCloseTo(3.206165586649642, 8);
		const opposed = correlatedRatioInterval({ a, b, correlation: -0.25 }, 0.9);
		expect(opposed?.low).toBeCloseTo(0.8288469682520292, 8);
		expect(opposed?.high).toBeCloseTo(3.3353330746300234, 8);
		const ofFew = correlatedRatioInterval({ a: ofTen, b: ofFourteen, correlation: 0.3 }, 0.95);
		expect(ofFew?.low).toBeCloseTo(0.8162844650641584, 8);
		expect(ofFew?.high).toBeCloseTo(3.5094552615976684, 8);
		const none = { successes: 0, trials: 0 };
		expect(correlatedRatioInterval({ a: none, b, correlation: 0 }, 0.95)).toBeNull();
		expect(correlatedRatioInterval({ a, b: none, correlation: 0 }, 0.95)).toBeNull();
	});

	it('nothing bounds a ratio or a correlation of a single cluster', () => {
		expect(correlatedRatioInterval({ a: oneCluster, b: ofFourteen, correlation: 0 }, 0.95)).toEqual({
			low: 0,
			high: Infinity
		});
		const cells = { tp: 9, fp: 3, fn: 2, tn: 8 };
		expect(correlationInterval(cells, { level: 0.95, degrees: 0 })).toEqual({ low: -1, high: 1 });
	});
});
