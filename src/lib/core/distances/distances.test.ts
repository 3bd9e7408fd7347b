import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/scores/two_samples.json' with { type: 'json' };
import { arbitraryCuts, arbitraryRows, groupOf } from '../../../../tests/score-rows.ts';
import { addSums, noSums, sumsOfRow } from '../scores/score-sums.ts';
import { layoutBins } from '../scores/score-bins.ts';
import { groupSamples, type TwoSampleBin } from '../scores/two-samples.ts';
import { welchTest } from '../scores/welch-test.ts';
import { binShares } from './bin-shares.ts';
import { classImbalance } from './class-imbalance.ts';
import { jensenShannon, jensenShannonDistance } from './jensen-shannon.ts';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { kolmogorovTail } from './kolmogorov-tail.ts';
import { kullbackLeibler } from './kullback-leibler.ts';
import { lpDistance } from './lp-distance.ts';
import { mannWhitney } from './mann-whitney.ts';
import { commonShares, sharesOf, type Shares } from './shares.ts';
import { totalVariation } from './total-variation.ts';
import { wasserstein } from './wasserstein.ts';

const unlabelled = (scores: readonly number[]) => groupOf(scores.map((score) => ({ score, label: null })));
const samplesOf = (a: readonly number[], b: readonly number[]) => groupSamples(unlabelled(a), unlabelled(b));
const sumsOf = (scores: readonly number[]) =>
	scores.map((score) => sumsOfRow(score, null)).reduce(addSums, noSums);
const swap = (samples: readonly TwoSampleBin[]): readonly TwoSampleBin[] =>
	samples.map((bin) => ({ ...bin, a: bin.b, b: bin.a }));
const relative = (actual: number | null | undefined, expected: number) =>
	expect((actual ?? NaN) / expected).toBeCloseTo(1, 9);

describe.each(reference.cases)('two samples, $name', ({ a, b, ...expected }) => {
	const samples = samplesOf(a, b);

	it('have the KS statistic and exact p of outside programs', () => {
		const broken = kolmogorovSmirnov(samples, { ties: 'broken' });
		expect(broken.statistic.value).toBeCloseTo(expected.statistic, 12);
		expect(broken.method).toBe('exact');
		relative(broken.p, expected.p_broken);
		const kept = kolmogorovSmirnov(samples).p;
		if (expected.p_kept !== null) relative(kept, expected.p_kept);
		expect(kept).toBeLessThanOrEqual((broken.p ?? 0) * (1 + 1e-12));
	});

	it('have the Wasserstein distance and the Mann–Whitney test of outside programs', () => {
		expect(wasserstein(samples).value).toBeCloseTo(expected.wasserstein, 12);
		const test = mannWhitney(samples);
		expect(test?.u).toBeCloseTo(expected.u, 9);
		relative(test?.p, expected.u_p);
	});

	it('have the Welch test of an outside program, from their sums', () => {
		const test = welchTest(sumsOf(a), sumsOf(b));
		if (expected.welch === null) {
			expect(test).toBeNull();
			return;
		}
		const [t = NaN, p = NaN, df = NaN] = expected.welch;
		relative(test?.t, t);
		relative(test?.p, p);
		relative(test?.degreesOfFreedom, df);
	});
});

describe('Kolmogorov’s limit', () => {
	it.each(reference.kolmogorov)('at %f is scipy’s %f', (x = NaN, tail = NaN) => {
		relative(kolmogorovTail(x), tail);
	});

	it('starts at 1, and is used where pairs are too many to count', () => {
		expect(kolmogorovTail(0)).toBe(1);
		const many: readonly TwoSampleBin[] = [
			{ low: 0.2, high: 0.2, holdsLow: true, a: 900, b: 1000 },
			{ low: 0.4, high: 0.4, holdsLow: true, a: 1100, b: 1000 }
		];
		const { statistic, p, method } = kolmogorovSmirnov(many);
		expect([statistic.value, method]).toEqual([0.05, 'asymptotic']);
		expect(p).toBe(kolmogorovTail(Math.sqrt(1000) * 0.05));
	});
});

describe('distances of scores', () => {
	it('do not depend on which sample comes first, and are 0 between a group and itself', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryRows, (a, b) => {
				const samples = groupSamples(groupOf(a), groupOf(b));
				const same = groupSamples(groupOf(a), groupOf(a));
				expect(wasserstein(swap(samples)).value).toBeCloseTo(wasserstein(samples).value ?? NaN, 12);
				expect(wasserstein(same).value).toBe(0);
				const [one, other] = [kolmogorovSmirnov(samples), kolmogorovSmirnov(swap(samples))];
				expect(other.statistic).toEqual(one.statistic);
				expect(other.p).toBeCloseTo(one.p ?? NaN, 10);
				expect(kolmogorovSmirnov(same).p).toBe(1);
				expect(mannWhitney(swap(samples))?.p).toBeCloseTo(mannWhitney(samples)?.p ?? NaN, 10);
				expect(mannWhitney(same)?.p).toBe(1);
			}),
			{ numRuns: 50 }
		);
	});

	it('have no answer where a sample is empty', () => {
		expect(wasserstein(samplesOf([], [0.2])).reason).toBe('no-rows');
		expect(kolmogorovSmirnov(samplesOf([0.2], []))).toMatchObject({
			statistic: { reason: 'no-rows' },
			p: null
		});
		expect(mannWhitney(samplesOf([], [0.2]))).toBeNull();
		expect(welchTest(sumsOf([0.2]), sumsOf([0.1, 0.4]))).toBeNull();
	});

	it('of one value against a spread one still have a Welch test', () => {
		expect(welchTest(sumsOf([0.3, 0.3, 0.3]), sumsOf([0.1, 0.2]))?.degreesOfFreedom).toBe(1);
	});
});

describe('distances of distributions', () => {
	const counts = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }).filter((c) => c.some((n) => n > 0));
	const pair = fc.tuple(counts, counts).map(([p, q]) => sharesOf(p, q) ?? { p: [], q: [] });
	const swapped = ({ p, q }: Shares): Shares => ({ p: q, q: p });

	it('are 0 between a distribution and itself, and symmetric but for Kullback–Leibler’s', () => {
		fc.assert(
			fc.property(pair, (shares) => {
				const same = { p: shares.p, q: shares.p };
				for (const distance of [
					(s: Shares) => jensenShannon(s, 'nats'),
					totalVariation,
					(s: Shares) => lpDistance(s, 2),
					(s: Shares) => lpDistance(s, Infinity)
				]) {
					expect(distance(same)).toBeCloseTo(0, 12);
					expect(distance(swapped(shares))).toBeCloseTo(distance(shares), 12);
				}
				expect(kullbackLeibler(same)).toBe(0);
				expect(kullbackLeibler(shares)).toBeGreaterThanOrEqual(-1e-12);
			})
		);
	});

	it('keep the bounds between them: Pinsker’s, and Jensen–Shannon’s below total variation in bits', () => {
		fc.assert(
			fc.property(pair, (shares) => {
				const variation = totalVariation(shares);
				expect(variation).toBeLessThanOrEqual(Math.sqrt(kullbackLeibler(shares) / 2) + 1e-12);
				expect(jensenShannon(shares, 'bits')).toBeLessThanOrEqual(variation + 1e-12);
				expect(lpDistance(shares, Infinity)).toBeLessThanOrEqual(variation + 1e-12);
			})
		);
	});

	it('are at their most where nothing is shared', () => {
		const apart = { p: [1, 0], q: [0, 1] };
		expect(kullbackLeibler(apart)).toBe(Infinity);
		expect(jensenShannon(apart, 'nats')).toBeCloseTo(Math.LN2, 14);
		expect(jensenShannonDistance(apart, 'bits')).toBe(1);
		expect([totalVariation(apart), lpDistance(apart, 1), lpDistance(apart, 2)]).toEqual([1, 2, Math.SQRT2]);
		expect(commonShares(apart)).toEqual({ p: [], q: [] });
		expect(lpDistance(commonShares(apart), Infinity)).toBe(0);
	});

	it('of a score are never widened by coarser bins', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryRows, arbitraryCuts, (a, b, cuts) => {
				const bins = layoutBins(cuts, []);
				const exact = binShares(groupSamples(groupOf(a), groupOf(b))) ?? { p: [], q: [] };
				const coarse = binShares(groupSamples(groupOf(a, bins), groupOf(b, bins))) ?? { p: [], q: [] };
				expect(totalVariation(coarse)).toBeLessThanOrEqual(totalVariation(exact) + 1e-12);
				expect(jensenShannon(coarse, 'nats')).toBeLessThanOrEqual(jensenShannon(exact, 'nats') + 1e-12);
				expect(binShares(groupSamples(groupOf(a), groupOf([])))).toBeNull();
			})
		);
	});

	it('have no shares of nothing, and no common measure of unlike outcomes', () => {
		expect(sharesOf([0, 0], [1, 2])).toBeNull();
		expect(sharesOf([1], [0])).toBeNull();
		expect(() => sharesOf([1], [1, 2])).toThrow('unlike');
	});

	it('count who is there', () => {
		expect(classImbalance(1, 3).value).toBe(0.5);
		expect(classImbalance(3, 0).value).toBe(-1);
		expect(classImbalance(0, 0).reason).toBe('no-rows');
	});
});
