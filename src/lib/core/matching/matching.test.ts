import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/matching/matching.json' with { type: 'json' };
import { levelsKey } from '../cube/compare-levels.ts';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { newcombeInterval } from '../intervals/newcombe-interval.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import type { Stratum } from '../strata/stratum.ts';
import { matchedDifference } from './matched-difference.ts';
import { weightedRate } from './weighted-rate.ts';
import { withoutFeature } from './without-feature.ts';

const level = 0.95;
const cell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Stratum => ({
	group: { successes: a, trials: a + b },
	reference: { successes: c, trials: c + d }
});

function close(actual: number | null | undefined, expected: number | null | undefined): void {
	if (expected === null || expected === undefined) expect(actual ?? null).toBeNull();
	else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
}

describe.each(reference.cases)('two groups matched in the cells of "$name"', ({ tables, ...expected }) => {
	const found = matchedDifference(tables.map(cell));

	it('keep and lose the rows, and are as unlike before and after, as row by row', () => {
		const { kept } = found;
		expect([kept.cells, kept.cellsMatched]).toEqual([expected.cells, expected.cells_matched]);
		expect([kept.rows, kept.rowsMatched]).toEqual([expected.rows, expected.rows_matched]);
		expect([kept.referenceRows, kept.referenceRowsMatched]).toEqual([
			expected.reference_rows,
			expected.reference_rows_matched
		]);
		close(kept.imbalanceBefore, expected.imbalance_before);
		close(kept.imbalanceAfter, expected.imbalance_after);
	});

	it('differ by the coefficient of a regression with the weights of cem, with the interval at its effective size', () => {
		close(found.answer.value, expected.difference);
		close(found.sides?.reference.trials, expected.effective_size);
		close(found.interval(level)?.low, expected.interval?.[0]);
		close(found.interval(level)?.high, expected.interval?.[1]);
	});
});

const count = fc.integer({ min: 0, max: 30 });
const arbitraryCells = fc.array(fc.tuple(count, count, count, count).map(cell), { maxLength: 6 });
const whole = (cells: readonly Stratum[]): Stratum => ({
	group: {
		successes: cells.reduce((sum, { group }) => sum + group.successes, 0),
		trials: cells.reduce((sum, { group }) => sum + group.trials, 0)
	},
	reference: {
		successes: cells.reduce((sum, each) => sum + each.reference.successes, 0),
		trials: cells.reduce((sum, each) => sum + each.reference.trials, 0)
	}
});

describe('a matched difference', () => {
	it('matched on nothing is the plain difference, with its interval, and loses no row', () => {
		fc.assert(
			fc.property(arbitraryCells, (cells) => {
				const { group, reference: other } = whole(cells);
				if (group.trials === 0 || other.trials === 0) return;
				const found = matchedDifference([{ group, reference: other }]);
				close(found.answer.value, group.successes / group.trials - other.successes / other.trials);
				expect(found.interval(level)).toEqual(newcombeInterval(group, other, level));
				expect(found.kept).toMatchObject({ rowsMatched: group.trials, referenceRowsMatched: other.trials });
				expect([found.kept.imbalanceBefore, found.kept.imbalanceAfter]).toEqual([0, 0]);
			})
		);
	});

	it('of groups that are spread alike is the plain difference, and loses no row', () => {
		const shares = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(27)), {
			minLength: 1
		});
		fc.assert(
			fc.property(shares, (spread) => {
				const cells = spread.map(([size, a, c]) => ({
					group: { successes: Math.min(a, size), trials: size },
					reference: { successes: Math.min(c, 3 * size), trials: 3 * size }
				}));
				const { group, reference: other } = whole(cells);
				const found = matchedDifference(cells);
				close(found.answer.value, group.successes / group.trials - other.successes / other.trials);
				expect(found.kept).toMatchObject({ rowsMatched: group.trials, referenceRowsMatched: other.trials });
				close(found.kept.imbalanceBefore, 0);
			})
		);
	});

	it('holds its estimate, does not depend on the order of cells nor on cells of one side, and is never 0 wide', () => {
		fc.assert(
			fc.property(arbitraryCells, fc.constantFrom(0.66, 0.95, 0.9999), (cells, at) => {
				const found = matchedDifference(cells);
				const { value } = found.answer;
				if (value === null) {
					expect(found.interval(at)).toBeNull();
					return;
				}
				const interval = found.interval(at) ?? { low: NaN, high: NaN };
				expect(interval.low).toBeLessThanOrEqual(value + 1e-12);
				expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12);
				expect(interval.high).toBeGreaterThan(interval.low);
				close(matchedDifference([...cells].reverse()).answer.value, value);
				const more = [...cells, cell([3, 4, 0, 0]), cell([0, 0, 2, 2])];
				close(matchedDifference(more).answer.value, value);
				expect(matchedDifference(more).kept.rowsMatched).toBe(found.kept.rowsMatched);
				const { reference: other } = found.sides ?? { reference: { successes: 0, trials: Infinity } };
				expect(other.trials).toBeLessThanOrEqual(found.kept.referenceRowsMatched);
			})
		);
	});

	it('says why there is none', () => {
		const reason = (...cells: readonly (readonly number[])[]) =>
			matchedDifference(cells.map(cell)).answer.reason;
		expect(reason([3, 2, 0, 0], [0, 0, 4, 1])).toBe('no-counterpart');
		expect(reason([0, 0, 4, 1])).toBe('no-rows');
		expect(reason([4, 1, 0, 0])).toBe('no-reference');
		expect(reason()).toBe('no-rows');
	});

	it.each([
		['many small cells', 60, () => [3, 2]],
		['few large cells that are spread unlike', 5, (at: number) => [80 - 15 * at, 20 + 20 * at]],
		['lone rows of the reference', 150, () => [2, 1]]
	] as const)('covers the true difference in %s', (name, size, rows) => {
		const random = seededRandom(11, name);
		let held = 0;
		const audits = 1500;
		for (let audit = 0; audit < audits; audit += 1) {
			const cells = Array.from({ length: size }, (_, at) => {
				const rate = 0.05 + (0.6 * at) / size;
				const [n1 = 0, n0 = 0] = rows(at);
				return {
					group: { successes: drawBinomial(random, n1, rate + 0.1), trials: n1 },
					reference: { successes: drawBinomial(random, n0, rate), trials: n0 }
				};
			});
			const interval = matchedDifference(cells).interval(level);
			if (interval !== null && interval.low <= 0.1 && interval.high >= 0.1) held += 1;
		}
		expect(held / audits).toBeGreaterThan(0.935);
		expect(held / audits).toBeLessThan(0.975);
	});
});

describe('a weighted rate', () => {
	it('of one cell is its own rows, and of none or all is exactly 0 or 1', () => {
		const rate = { successes: 3, trials: 7 };
		expect(weightedRate([{ rate, weight: 1 }])).toEqual(rate);
		const cells = (successes: readonly number[]) =>
			successes.map((x, at) => ({ rate: { successes: x, trials: 3 }, weight: at === 0 ? 0.9 : 0.1 }));
		expect(weightedRate(cells([0, 0])).successes).toBe(0);
		const { successes, trials } = weightedRate(cells([3, 3]));
		expect(successes).toBe(trials);
		close(trials, 3 / 0.82);
	});
});

describe('cells without one of their features', () => {
	it('are added up, and keep missing levels apart from the others', () => {
		const one = { tp: 1, fp: 2, fn: 3, tn: 4 };
		const cells = new Map([
			[levelsKey(['F', 'old']), one],
			[levelsKey(['M', 'old']), one],
			[levelsKey(['M', null]), one]
		]);
		expect(withoutFeature(cells, 0)).toEqual(
			new Map([
				[levelsKey(['old']), { tp: 2, fp: 4, fn: 6, tn: 8 }],
				[levelsKey([null]), one]
			])
		);
	});
});
