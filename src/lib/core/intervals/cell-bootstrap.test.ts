import { describe, expect, test } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import { drawBinomial } from './binomial-draw.ts';
import { bootstrapIntervals } from './bootstrap-interval.ts';
import { combineReplicates, replicate, resampleCells } from './cell-bootstrap.ts';
import { seededRandom } from './seeded-random.ts';
import { wilsonInterval } from './wilson-interval.ts';

const counts = { tp: 320, fp: 180, fn: 80, tn: 420 };
const accuracy = (c: Counts): number | null => {
	const n = c.tp + c.fp + c.fn + c.tn;
	return n === 0 ? null : (c.tp + c.tn) / n;
};
const f1 = (c: Counts): number | null =>
	c.tp + c.fp + c.fn === 0 ? null : (2 * c.tp) / (2 * c.tp + c.fp + c.fn);

describe('binomial draws', () => {
	test.each([
		[5, 0.3],
		[60, 0.1],
		[100, 0.5],
		[1000, 0.93],
		[1_000_000, 0.02]
	])('of %d at %d have the mean and the variance of the distribution', (trials, rate) => {
		const random = seededRandom(1, `${String(trials)} ${String(rate)}`);
		const draws = Array.from({ length: 40_000 }, () => drawBinomial(random, trials, rate));
		const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
		const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
		const expected = trials * rate * (1 - rate);
		expect(Math.abs(mean - trials * rate)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
		expect(variance / expected).toBeGreaterThan(0.96);
		expect(variance / expected).toBeLessThan(1.04);
		expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...draws)).toBeLessThanOrEqual(trials);
	});
});

const cellsOf = (tp: number, fp: number, fn: number, tn: number): Counts => ({ tp, fp, fn, tn });

describe('resampled cells', () => {
	test('hold the rows of the group each time, and are the same for the same seed and key alone', () => {
		const one = resampleCells(counts, { seed: 1, key: 'a', resamples: 200 });
		for (let at = 0; at < one.draws.length; at += 4)
			expect([...one.draws.slice(at, at + 4)].reduce((sum, x) => sum + x, 0)).toBe(1000);
		expect(resampleCells(counts, { seed: 1, key: 'a', resamples: 200 })).toEqual(one);
		expect(resampleCells(counts, { seed: 1, key: 'b', resamples: 200 })).not.toEqual(one);
		expect(resampleCells(counts, { seed: 2, key: 'a', resamples: 200 })).not.toEqual(one);
	});

	test('have half a row more of each cell in the mean, so that an empty one comes back', () => {
		const group = cellsOf(3, 0, 1, 6);
		const resamples = 20_000;
		const { draws } = resampleCells(group, { seed: 5, key: 'few', resamples });
		[group.tp, group.fp, group.fn, group.tn].forEach((count, cell) => {
			const share = (count + 0.5) / 12;
			let sum = 0;
			for (let at = cell; at < draws.length; at += 4) sum += draws[at] ?? NaN;
			const error = Math.sqrt((10 * share * (1 - share)) / resamples);
			expect(Math.abs(sum / resamples - 10 * share)).toBeLessThan(4 * error);
		});
	});

	test('give a statistic each cell of each redrawing, and combine to none where either has none', () => {
		const cells = { counts: cellsOf(1, 2, 3, 4), draws: Int32Array.of(5, 6, 7, 8, 50, 60, 70, 80) };
		const digits = ({ tp, fp, fn, tn }: Counts) => 1000 * tp + 100 * fp + 10 * fn + tn;
		const whole = replicate(cells, digits);
		expect([whole.estimate, ...whole.values]).toEqual([1234, 5678, 56_780]);
		const none = { estimate: null, values: Float64Array.of(NaN, 1) };
		const sum = (a: number, b: number) => a + b;
		for (const [a, b] of [
			[whole, none],
			[none, whole]
		] as const)
			expect(combineReplicates(a, b, sum)).toEqual({ estimate: null, values: Float64Array.of(NaN, 56_781) });
	});

	test('of a group without rows have none', () => {
		const none = resampleCells({ tp: 0, fp: 0, fn: 0, tn: 0 }, { seed: 1, key: 'a', resamples: 10 });
		expect(bootstrapIntervals(replicate(none, accuracy), [0.95])).toEqual([null]);
	});
});

describe('bootstrap interval', () => {
	const cells = resampleCells(counts, { seed: 1, key: 'a', resamples: 8000 });

	test('of a proportion is close to its wilson interval, also at a level beyond its resolution', () => {
		const levels = [0.66, 0.95, 0.9997];
		const found = bootstrapIntervals(replicate(cells, accuracy), levels);
		levels.forEach((level, at) => {
			const wilson = wilsonInterval({ successes: 740, trials: 1000 }, level);
			expect(Math.abs((found[at]?.low ?? NaN) - (wilson?.low ?? NaN))).toBeLessThan(0.006);
			expect(Math.abs((found[at]?.high ?? NaN) - (wilson?.high ?? NaN))).toBeLessThan(0.006);
		});
	});

	test('grows with its level and holds the estimate', () => {
		const { estimate, values } = replicate(cells, f1);
		const [narrow, middle, wide] = bootstrapIntervals({ estimate, values }, [0.66, 0.95, 0.9999]);
		expect(narrow?.low).toBeLessThan(estimate ?? NaN);
		expect(narrow?.high).toBeGreaterThan(estimate ?? NaN);
		expect(middle?.low).toBeLessThan(narrow?.low ?? NaN);
		expect(wide?.low).toBeLessThan(middle?.low ?? NaN);
		expect(middle?.high).toBeGreaterThan(narrow?.high ?? NaN);
		expect(wide?.high).toBeGreaterThan(middle?.high ?? NaN);
	});

	test('of a difference of two groups has the width of both together', () => {
		const other = resampleCells(counts, { seed: 1, key: 'b', resamples: 8000 });
		const gap = combineReplicates(replicate(cells, f1), replicate(other, f1), (a, b) => a - b);
		const [alone] = bootstrapIntervals(replicate(cells, f1), [0.95]);
		const [both] = bootstrapIntervals(gap, [0.95]);
		const width = (i: { low: number; high: number } | null | undefined) => (i ? i.high - i.low : NaN);
		expect(width(both) / width(alone)).toBeGreaterThan(1.3);
		expect(width(both) / width(alone)).toBeLessThan(1.53);
		expect(both?.low).toBeLessThan(0);
		expect(both?.high).toBeGreaterThan(0);
	});

	test('stays inside the range that is asked for', () => {
		const few = resampleCells({ tp: 3, fp: 0, fn: 0, tn: 4 }, { seed: 1, key: 'few' });
		const [found] = bootstrapIntervals(replicate(few, f1), [0.99999], { low: 0, high: 1 });
		expect(found?.low).toBeGreaterThanOrEqual(0);
		expect(found?.high).toBeLessThanOrEqual(1);
	});

	test('covers the true F1 in four hundred logs about as often as it says', () => {
		const truth = { tp: 0.12, fp: 0.08, fn: 0.06 };
		const trueF1 = (2 * truth.tp) / (2 * truth.tp + truth.fp + truth.fn);
		let covered = 0;
		for (let run = 0; run < 400; run += 1) {
			const random = seededRandom(99, String(run));
			const tp = drawBinomial(random, 400, truth.tp);
			const fp = drawBinomial(random, 400 - tp, truth.fp / (1 - truth.tp));
			const fn = drawBinomial(random, 400 - tp - fp, truth.fn / (1 - truth.tp - truth.fp));
			const log = { tp, fp, fn, tn: 400 - tp - fp - fn };
			const drawn = resampleCells(log, { seed: 5, key: String(run), resamples: 500 });
			const [found] = bootstrapIntervals(replicate(drawn, f1), [0.95]);
			if (found && found.low <= trueF1 && trueF1 <= found.high) covered += 1;
		}
		expect(covered / 400).toBeGreaterThan(0.92);
		expect(covered / 400).toBeLessThan(0.98);
	});
});
