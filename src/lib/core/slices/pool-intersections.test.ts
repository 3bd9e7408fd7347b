import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../tests/reference/slices/reference.ts';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { solveLower } from './cholesky.ts';
import { logRisingFactorial } from './log-rising-factorial.ts';
import { mainEffectsDesign } from './main-effects-design.ts';
import { fitMainEffects } from './main-effects-fit.ts';
import { poolIntersections, type IntersectionCell } from './pool-intersections.ts';

const cell = (levels: IntersectionCell['levels'], successes: number, trials: number): IntersectionCell => ({
	levels,
	fraction: { successes, trials }
});
const casesByName = new Map(reference.pooled.map((each) => [each.case, each]));

describe('the rising factorial', () => {
	it.each(reference.log_rising)('from $a over $n is what other arithmetic gives', ({ a, n, value }) => {
		expect(Math.abs(logRisingFactorial(a, n) - value)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)));
	});

	it('over n and then m is that over n + m, and over nothing is 0', () => {
		const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
		const count = fc.double({ min: 0, max: 1e5, noNaN: true });
		fc.assert(
			fc.property(size, count, count, (a, n, m) => {
				const parts = logRisingFactorial(a, n) + logRisingFactorial(a + n, m);
				const whole = logRisingFactorial(a, n + m);
				expect(Math.abs(parts - whole)).toBeLessThanOrEqual(
					1e-11 * (n + m + 30) * (1 + Math.log(a + n + m + 2))
				);
			})
		);
		expect(logRisingFactorial(3, 0)).toBe(0);
	});
});

describe('main effects', () => {
	it.each(reference.main_effects)(
		'of $case at correlation $rho are what scipy’s minimiser finds',
		(expected) => {
			const { cells } = casesByName.get(expected.case) ?? { cells: [] };
			const design = mainEffectsDesign(cells.map(({ levels }) => levels));
			const fit = fitMainEffects(design, cells, { correlation: expected.rho, start: null });
			expected.rates.forEach((rate, at) => {
				expect(Math.abs((fit.rates[at] ?? NaN) / rate - 1)).toBeLessThan(1e-7);
				const row = new Float64Array(design.coefficients);
				for (const column of design.ofCell[at] ?? []) row[column] = 1;
				const error = Math.hypot(...solveLower(fit.information, row));
				expect(Math.abs(error / (expected.log_odds_error[at] ?? NaN) - 1)).toBeLessThan(1e-6);
			});
		}
	);
});

describe('pooled rates', () => {
	it.each(reference.pooled)('of $case are what the whole model, sampled, gives', (expected) => {
		const pooled = poolIntersections(
			expected.cells.map(({ levels, ...fraction }) => ({ levels, fraction })),
			0.95
		);
		pooled.forEach((each, at) => {
			const sd = expected.sd[at] ?? NaN;
			// Laplace's method and a matched Beta are no more than this far off, in posterior standard deviations.
			expect(Math.abs((each.pooled?.value ?? NaN) - (expected.mean[at] ?? NaN)) / sd).toBeLessThan(0.15);
			expect(Math.abs((each.pooled?.low ?? NaN) - (expected.low[at] ?? NaN)) / sd).toBeLessThan(0.3);
			expect(Math.abs((each.pooled?.high ?? NaN) - (expected.high[at] ?? NaN)) / sd).toBeLessThan(0.3);
			expect(Math.abs((each.shrinkage ?? NaN) - (expected.shrinkage[at] ?? NaN))).toBeLessThan(0.025);
		});
	});

	it('are given with the raw ones, or neither is', () => {
		const [some, none] = poolIntersections(
			[cell(['a', 'F'], 3, 10), cell(['a', 'M'], 0, 0), cell(['b', 'F'], 2, 9)],
			0.95
		);
		expect(some?.raw?.value).toBe(0.3);
		expect(some?.pooled).not.toBeNull();
		expect(none).toMatchObject({ raw: null, pooled: null, predicted: null, shrinkage: null });
		expect(poolIntersections([], 0.95)).toEqual([]);
		expect(poolIntersections([cell(['a', 'F'], 0, 0)], 0.95)[0]?.pooled).toBeNull();
	});

	it('take no notice of cells without a denominator', () => {
		const cells = [
			cell(['a', 'F'], 3, 10),
			cell(['a', 'M'], 7, 30),
			cell(['b', 'F'], 2, 9),
			cell(['b', 'M'], 1, 19)
		];
		const without = poolIntersections(cells, 0.95);
		expect(poolIntersections([...cells, cell(['c', 'F'], 0, 0)], 0.95).slice(0, 4)).toEqual(without);
	});

	it('of many cells that their main effects explain are nearly the prediction, with a narrower interval', () => {
		const cells = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((r, i) =>
			['u', 'v', 'w', 'x', 'y', 'z'].map((s, j) => {
				const odds = -1.4 + 0.12 * i - 0.1 * j;
				return cell([r, s], Math.round(60 / (1 + Math.exp(-odds))), 60);
			})
		);
		for (const { pooled, raw, predicted, shrinkage } of poolIntersections(cells, 0.95)) {
			expect(shrinkage).toBeGreaterThan(0.9);
			expect(Math.abs((pooled?.value ?? NaN) - (predicted ?? NaN))).toBeLessThan(0.005);
			expect((pooled?.high ?? NaN) - (pooled?.low ?? NaN)).toBeLessThan(
				0.6 * ((raw?.high ?? NaN) - (raw?.low ?? NaN))
			);
		}
	});

	it('of huge cells that differ are the raw ones, with the raw intervals', () => {
		const cells = [
			cell(['a', 'F'], 300_000, 1_000_000),
			cell(['a', 'M'], 100_000, 1_000_000),
			cell(['b', 'F'], 100_000, 1_000_000),
			cell(['b', 'M'], 120_000, 1_000_000)
		];
		for (const { pooled, raw, shrinkage } of poolIntersections(cells, 0.95)) {
			expect(shrinkage).toBeLessThan(0.001);
			expect(pooled?.value).toBeCloseTo(raw?.value ?? NaN, 4);
			expect(pooled?.low).toBeCloseTo(raw?.low ?? NaN, 4);
			expect(pooled?.high).toBeCloseTo(raw?.high ?? NaN, 4);
		}
	});

	it('where nothing ever happened are near 0 and never 0', () => {
		const cells = [
			cell(['a', 'F'], 0, 100),
			cell(['a', 'M'], 0, 1000),
			cell(['b', 'F'], 0, 10),
			cell(['b', 'M'], 0, 500)
		];
		for (const { pooled, raw } of poolIntersections(cells, 0.95)) {
			expect(pooled?.value).toBeGreaterThan(0);
			expect(pooled?.value).toBeLessThan(0.005);
			expect(pooled?.high).toBeLessThan(raw?.high ?? NaN);
			// Jeffreys' upper end for no success in all 1,610 rows.
			expect(pooled?.high).toBeGreaterThan(0.00115);
		}
	});

	it('of one attribute are shrunk towards the overall rate, and a level that never varies changes nothing', () => {
		const one = poolIntersections([cell(['a'], 10, 100), cell(['b'], 20, 100), cell(['c'], 0, 3)], 0.95);
		const [first, second, third] = one;
		expect(first?.pooled?.value).toBeGreaterThan(0.1);
		expect(second?.pooled?.value).toBeLessThan(0.2);
		expect(third?.predicted).toBe(first?.predicted);
		const constant = poolIntersections(
			[cell(['a', null], 10, 100), cell(['b', null], 20, 100), cell(['c', null], 0, 3)],
			0.95
		);
		expect(constant.map(({ pooled }) => pooled)).toEqual(one.map(({ pooled }) => pooled));
	});

	it('keep missing membership apart from a level that is spelt "null"', () => {
		const [missing, spelt] = poolIntersections(
			[
				cell([null, 'F'], 2, 40),
				cell(['null', 'F'], 30, 40),
				cell([null, 'M'], 3, 40),
				cell(['null', 'M'], 28, 40)
			],
			0.95
		);
		expect(missing?.predicted).toBeLessThan(0.2);
		expect(spelt?.predicted).toBeGreaterThan(0.6);
	});
});

const cells: fc.Arbitrary<readonly IntersectionCell[]> = fc
	.array(
		fc.integer({ min: 0, max: 300 }).chain((trials) =>
			fc.record({
				levels: fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('F', 'M')),
				fraction: fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) })
			})
		),
		{ minLength: 1, maxLength: 8 }
	)
	.map((drawn) => [...new Map(drawn.map((each) => [JSON.stringify(each.levels), each])).values()]);

describe('pooling', () => {
	it('permutes with its cells and minds no level’s name', () => {
		fc.assert(
			fc.property(cells, (given) => {
				const renamed = [...given].reverse().map(({ levels, fraction }) => ({
					levels: levels.map((level) => (level === null ? 'A' : `z${level}`)),
					fraction
				}));
				const one = poolIntersections(given, 0.95);
				const other = [...poolIntersections(renamed, 0.95)].reverse();
				one.forEach((each, at) => {
					expect(other[at]?.raw).toEqual(each.raw);
					expect(other[at]?.pooled?.value ?? 0).toBeCloseTo(each.pooled?.value ?? 0, 7);
					expect(other[at]?.pooled?.high ?? 0).toBeCloseTo(each.pooled?.high ?? 0, 6);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('of failures is one minus that of successes', () => {
		fc.assert(
			fc.property(cells, (given) => {
				const failures = given.map(({ levels, fraction: { successes, trials } }) =>
					cell(levels, trials - successes, trials)
				);
				const other = poolIntersections(failures, 0.95);
				poolIntersections(given, 0.95).forEach(({ pooled }, at) => {
					if (pooled === null) return;
					expect(1 - (other[at]?.pooled?.value ?? NaN)).toBeCloseTo(pooled.value, 7);
					expect(1 - (other[at]?.pooled?.high ?? NaN)).toBeCloseTo(pooled.low, 5);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('gives rates inside their interval, and intervals that grow with their level inside 0 and 1', () => {
		fc.assert(
			fc.property(cells, (given) => {
				const wide = poolIntersections(given, 0.99);
				poolIntersections(given, 0.8).forEach(({ pooled, shrinkage }, at) => {
					const outer = wide[at]?.pooled ?? null;
					if (pooled === null || outer === null) return;
					expect(outer.value).toBe(pooled.value);
					expect(outer.low).toBeLessThanOrEqual(pooled.low);
					expect(outer.high).toBeGreaterThanOrEqual(pooled.high);
					expect(outer.low).toBeLessThanOrEqual(pooled.value);
					expect(outer.high).toBeGreaterThanOrEqual(pooled.value);
					expect(Math.min(outer.low, 1 - outer.high)).toBeGreaterThanOrEqual(0);
					expect(shrinkage).toBeGreaterThan(0);
					expect(shrinkage).toBeLessThan(1);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it.each([
		{ strength: 40, worst: 0.93, gain: 0.85 },
		{ strength: 400, worst: 0.93, gain: 0.6 }
	])(
		'covers the true rates of cells whose predictions are worth $strength rows, and errs less than the raw rates',
		({ strength, worst, gain }) => {
			const sizes = [15, 40, 120, 30, 60, 25, 200, 35, 20, 80, 50, 45];
			const logs = 150;
			let covered = 0;
			let pooledError = 0;
			let rawError = 0;
			for (let log = 0; log < logs; log += 1) {
				const random = seededRandom(5, `${String(strength)} ${String(log)}`);
				const truths = sizes.map((_, at) => {
					const mean = 1 / (1 + Math.exp(1.6 - 0.35 * (at % 4) - 0.3 * Math.floor(at / 4)));
					// The share of reds in a Pólya urn tends to a Beta rate.
					let [reds, all] = [mean * strength, strength];
					for (let flip = 0; flip < 2000; flip += 1) {
						if (random() < reds / all) reds += 1;
						all += 1;
					}
					return reds / all;
				});
				const drawn = truths.map((rate, at) =>
					cell(
						[`r${String(at % 4)}`, `s${String(Math.floor(at / 4))}`],
						drawBinomial(random, sizes[at] ?? 0, rate),
						sizes[at] ?? 0
					)
				);
				poolIntersections(drawn, 0.95).forEach(({ pooled, raw }, at) => {
					const truth = truths[at] ?? NaN;
					covered += Number((pooled?.low ?? NaN) <= truth && truth <= (pooled?.high ?? NaN));
					pooledError += ((pooled?.value ?? NaN) - truth) ** 2;
					rawError += ((raw?.value ?? NaN) - truth) ** 2;
				});
			}
			expect(covered / (logs * sizes.length)).toBeGreaterThan(worst);
			expect(covered / (logs * sizes.length)).toBeLessThan(0.99);
			expect(pooledError / rawError).toBeLessThan(gain);
		}
	);
});
