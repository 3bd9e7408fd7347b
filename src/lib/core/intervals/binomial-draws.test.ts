import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../tests/chi-square-tail.ts';
import { drawBinomials } from './binomial-column.ts';
import { drawBinomial } from './binomial-draw.ts';
import { seededRandom } from './seeded-random.ts';

const draws = 60_000;

/** p of Pearson's χ² of draws against the distribution; values are pooled until at least 8 are expected of each pool. */
function fit(drawn: ArrayLike<number>, trials: number, rate: number): number {
	const seen = new Map<number, number>();
	for (let i = 0; i < drawn.length; i += 1) seen.set(drawn[i] ?? NaN, (seen.get(drawn[i] ?? NaN) ?? 0) + 1);
	const pools: { expected: number; found: number }[] = [];
	let pool = { expected: 0, found: 0 };
	// Twelve standard deviations, so that a million trials need no million steps; what lies outside would be missed below.
	const reach = Math.ceil(12 * Math.sqrt(trials * rate * (1 - rate)) + 20);
	const first = Math.max(0, Math.floor(trials * rate) - reach);
	let below = 0;
	for (let k = first; k <= Math.min(trials, first + 2 * reach + 1); k += 1) {
		const upTo = binomialCdf(k, trials, rate);
		pool.expected += (upTo - below) * drawn.length;
		pool.found += seen.get(k) ?? 0;
		below = upTo;
		if (pool.expected < 8) continue;
		pools.push(pool);
		pool = { expected: 0, found: 0 };
	}
	const last = pools.at(-1);
	if (last !== undefined) {
		last.expected += pool.expected;
		last.found += pool.found;
	}
	expect(pools.reduce((sum, each) => sum + each.found, 0)).toBe(drawn.length);
	const statistic = pools.reduce((sum, each) => sum + (each.found - each.expected) ** 2 / each.expected, 0);
	return chiSquareTail(statistic, pools.length - 1);
}

const cases = [
	[1, 0.3],
	[2, 0.5],
	[5, 0.02],
	[7, 0.97],
	[30, 0.5],
	[40, 0.999],
	[60, 0.1],
	[100, 0.0005],
	[100, 0.1001],
	[300, 0.5],
	[1000, 0.93],
	[5000, 0.0019],
	[20_000, 0.3],
	[1_000_000, 0.000004],
	[1_000_000, 0.02]
] as const;

describe('draws from a binomial distribution', () => {
	test.each(cases)('of %d at %d one by one follow it', (trials, rate) => {
		const random = seededRandom(3, `${String(trials)} ${String(rate)}`);
		const drawn = Float64Array.from({ length: draws }, () => drawBinomial(random, trials, rate));
		expect(fit(drawn, trials, rate)).toBeGreaterThan(0.001);
	});

	test.each(cases)('of %d at %d as a column follow it', (trials, rate) => {
		const random = seededRandom(4, `${String(trials)} ${String(rate)}`);
		const drawn = drawBinomials(random, new Float64Array(draws).fill(trials), rate);
		expect(fit(drawn, trials, rate)).toBeGreaterThan(0.001);
	});

	test('of a column with many numbers of trials follow each of them, often or seldom', () => {
		const random = seededRandom(5, 'mixed');
		// Seven numbers that come often; 700 that come too seldom for a table.
		const trials = Float64Array.from({ length: 8 * draws }, (_, i) =>
			i % 8 === 7 ? 8000 + (i % 5600) : 30 * (1 + (i % 8))
		);
		const drawn = drawBinomials(random, trials, 0.2);
		for (let often = 1; often <= 7; often += 1) {
			const own = drawn.filter((_, i) => trials[i] === 30 * often);
			expect(own.length).toBe(draws);
			expect(fit(own, 30 * often, 0.2)).toBeGreaterThan(0.001);
		}
		const scores = [...drawn].flatMap((k, i) => {
			const n = trials[i] ?? 0;
			return n < 8000 ? [] : [(k - 0.2 * n) / Math.sqrt(0.16 * n)];
		});
		const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length;
		const square = scores.reduce((sum, z) => sum + z * z, 0) / scores.length;
		expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(scores.length));
		expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / scores.length));
	});

	test('are certain where nothing is random', () => {
		const random = seededRandom(6, 'certain');
		const trials = Float64Array.of(0, 5, 9, 5, 0);
		expect([...drawBinomials(random, trials, 0)]).toEqual([0, 0, 0, 0, 0]);
		expect([...drawBinomials(random, trials, 1)]).toEqual([...trials]);
		expect([...drawBinomials(random, new Float64Array(50), 0.4)]).toEqual(
			Array.from({ length: 50 }, () => 0)
		);
		expect(drawBinomials(random, new Float64Array(0), 0.4)).toHaveLength(0);
	});

	test('are the same again for the same seed', () => {
		const trials = Float64Array.from({ length: 2000 }, (_, i) => 50 + (i % 90));
		const column = () => [...drawBinomials(seededRandom(7, 'again'), trials, 0.3)];
		expect(column()).toEqual(column());
		expect([...drawBinomials(seededRandom(8, 'again'), trials, 0.3)]).not.toEqual(column());
	});
});
