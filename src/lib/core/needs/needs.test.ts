import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueBins } from '../scores/score-bins.ts';
import type { ScoreTable } from '../scores/score-table.ts';
import { sumsOfRow } from '../scores/score-sums.ts';
import { labelAsNeed } from './label-as-need.ts';
import { isShare, meanOf, needMean, tallyOfPart, varianceOf } from './need-mean.ts';
import { canonicalNeeds, mergeNeedTables, needCell, needsByGroup, type NeedTable } from './need-table.ts';
import { addTallies, noTally, takeTally, tallyOfShare, tallyOfValue, type NeedTally } from './need-tally.ts';
import { percentileParts } from './percentile-parts.ts';
import { needsOfRest, standardisedDifference } from './standardised-difference.ts';

const tallyOf = (values: readonly number[]): NeedTally =>
	values.map(tallyOfValue).reduce(addTallies, noTally);
const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 });

/** Scores of one model and no group, so many rows at each value. */
const scoresOf = (rows: Readonly<Record<string, number>>): ScoreTable => {
	const bins = valueBins(Object.keys(rows).map(Number));
	const counts = bins.map(({ low }) => rows[String(low)] ?? 0);
	const sums = { ...sumsOfRow(0, 'positive'), n: counts.reduce((sum, count) => sum + count, 0) };
	return {
		bins,
		groupSets: [
			{
				attributes: [],
				cells: [{ model: 'm', levels: [], label: 'positive', sums, bins: bins.map((_, at) => at), counts }]
			}
		]
	};
};

describe('sums of an outcome', () => {
	it('add in any order to the last digit, and are taken away again', () => {
		fc.assert(
			fc.property(values, values, (a, b) => {
				const [first, second] = [tallyOf(a), tallyOf(b)];
				expect(addTallies(first, second)).toEqual(addTallies(second, first));
				expect(takeTally(addTallies(first, second), second)).toEqual(first);
			})
		);
	});

	it('give the mean and the variance of the values', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (list) => {
				const mean = list.reduce((sum, x) => sum + x, 0) / list.length;
				const variance = list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (list.length - 1);
				expect(meanOf(tallyOf(list))).toBeCloseTo(mean, 9);
				expect(varianceOf(tallyOf(list))).toBeCloseTo(variance, 5);
			})
		);
	});

	it('have no spread where values are all alike, however they are rounded', () => {
		for (const value of [0, 1, 0.1, 1 / 3, 999_999.999, -7e8, 1e-7])
			expect(varianceOf(tallyOf([value, value, value, value]))).toBe(0);
		expect(varianceOf(tallyOf([3]))).toBeNull();
	});

	it('know a share from another number', () => {
		expect(isShare(tallyOf([0, 1, 1]))).toBe(true);
		expect(isShare(tallyOf([0, 1, 0.5]))).toBe(false);
		// Its squares add up as those of a share do.
		expect(isShare(tallyOf([2, -1]))).toBe(false);
		expect(tallyOfShare(2, 1)).toEqual(tallyOf([1, 1, 0]));
	});
});

describe('a mean with its interval', () => {
	it('has no answer without a value, and no t interval of one row or of values that are all alike', () => {
		expect(needMean(noTally, 0.95)).toBeNull();
		expect(needMean(tallyOf([3]), 0.95)).toMatchObject({ value: 3, interval: null, method: 't' });
		expect(needMean(tallyOf([3, 3, 3]), 0.95)).toMatchObject({ value: 3, interval: null });
	});

	it('is Wilson’s of a share, also of one row', () => {
		expect(needMean(tallyOf([1]), 0.95)).toMatchObject({ value: 1, method: 'wilson' });
		expect(needMean(tallyOf([1]), 0.95)?.interval?.low).toBeCloseTo(0.2065, 4);
	});

	it('widens with the design effect, and ends where less than two clusters are left', () => {
		const tally = tallyOf([1, 2, 3, 4, 5, 6]);
		const width = (effect: number): number => {
			const interval = needMean(tally, 0.95, effect)?.interval;
			return interval == null ? NaN : interval.high - interval.low;
		};
		expect(width(2)).toBeGreaterThan(width(1));
		expect(width(6)).toBeNaN();
	});
});

describe('parts of the scores', () => {
	it('are as even as equal scores allow, and never part them', () => {
		const parts = percentileParts(scoresOf({ 0.1: 10, 0.2: 50, 0.3: 10, 0.4: 30 }), 'm', 4);
		expect(parts.map(({ from, to }) => [from, to])).toEqual([
			[0, 0.1],
			[0.1, 0.6],
			[0.6, 0.7],
			[0.7, 1]
		]);
		expect(parts.map(({ low, high }) => [low, high])).toEqual([
			[0.1, 0.1],
			[0.2, 0.2],
			[0.3, 0.3],
			[0.4, 0.4]
		]);
	});

	it('hold every row once, whatever the scores', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(
					fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
					{ minLength: 1, maxLength: 40 }
				),
				fc.constantFrom(10, 20),
				(scores, parts) => {
					const rows = Object.fromEntries(scores.map((score, at) => [String(score), 1 + (at % 7)]));
					const found = percentileParts(scoresOf(rows), 'm', parts);
					expect(found.length).toBeLessThanOrEqual(parts);
					expect(found.reduce((sum, part) => sum + part.rows, 0)).toBe(
						Object.values(rows).reduce((sum, count) => sum + count, 0)
					);
					expect(found[0]?.from).toBe(0);
					expect(found.at(-1)?.to).toBe(1);
					for (const [at, part] of found.entries()) expect(part.from).toBe(found[at - 1]?.to ?? 0);
				}
			)
		);
	});

	it('are none of nobody', () => {
		expect(percentileParts(scoresOf({}), 'm', 10)).toEqual([]);
		expect(percentileParts(scoresOf({ 0.1: 3 }), 'other', 10)).toEqual([]);
	});
});

describe('the difference at the same score', () => {
	const parts = percentileParts(scoresOf({ 0.1: 50, 0.9: 50 }), 'm', 2);
	const side = (low: readonly number[], high: readonly number[]) => ({
		needs: new Map([
			[0, tallyOf(low)],
			[1, tallyOf(high)]
		]),
		effect: 1
	});

	it('weighs parts by everyone and not by the groups', () => {
		const group = side([2, 2, 2, 2, 3, 3], [5, 6]);
		const other = side([1, 2], [4, 5, 5, 5, 5, 6]);
		const found = standardisedDifference(parts, { group, other, level: 0.95 });
		expect(found?.value).toBeCloseTo((14 / 6 - 1.5 + (5.5 - 5)) / 2, 12);
		expect(found).toMatchObject({ rows: 8, covered: 1, method: 't, direct standardisation' });
	});

	it('negates where group and reference are swapped, interval and all', () => {
		const [a, b] = [side([0, 1, 1], [1, 1, 0, 1]), side([0, 0, 1, 0], [0, 1])];
		const there = standardisedDifference(parts, { group: a, other: b, level: 0.95 });
		const back = standardisedDifference(parts, { group: b, other: a, level: 0.95 });
		expect(back?.value).toBeCloseTo(-(there?.value ?? 0), 12);
		expect(back?.interval?.low).toBeCloseTo(-(there?.interval?.high ?? 0), 12);
		expect(there?.method).toBe('wilson, direct standardisation');
	});

	it('leaves out parts in which either has less than two rows, and says how much is left', () => {
		const found = standardisedDifference(parts, {
			group: side([1, 2, 3], [9]),
			other: side([1, 1, 2], [1, 2]),
			level: 0.95
		});
		expect(found?.value).toBeCloseTo(2 - 4 / 3, 12);
		expect(found?.covered).toBe(0.5);
		expect(
			standardisedDifference(parts, { group: side([1], [9]), other: side([1, 1], [1, 2]), level: 0.95 })
		).toBeNull();
	});

	it('is 0 beside itself, and has no interval where nothing varies', () => {
		const same = side([2, 2, 2], [7, 7]);
		const found = standardisedDifference(parts, { group: same, other: same, level: 0.95 });
		expect(found).toMatchObject({ value: 0, interval: null });
	});

	it('against everyone else is against what is left of all', () => {
		const own = side([1, 2], [3]).needs;
		const all = side([1, 2, 5, 7], [3, 9]).needs;
		expect(needsOfRest(all, own)).toEqual(side([5, 7], [9]).needs);
	});
});

describe('a table of needs', () => {
	const bins = valueBins([0.2, 0.5]);
	const table = (place: number, level: string, ...list: readonly number[]): NeedTable => ({
		bins,
		columns: ['ill'],
		groupSets: [
			{
				attributes: ['race'],
				cells: [needCell({ model: 'm', column: 'ill', levels: [level] }, new Map([[place, tallyOf(list)]]))]
			}
		]
	});

	it('merges in any order, bins of both beside each other where each value has one', () => {
		const other: NeedTable = { ...table(0, 'b', 4), bins: valueBins([0.3, 0.5]) };
		const merged = mergeNeedTables(table(1, 'b', 1, 2), other);
		expect(merged).toEqual(mergeNeedTables(other, table(1, 'b', 1, 2)));
		expect(merged.bins.map(({ low }) => low)).toEqual([0.2, 0.3, 0.5]);
		const group = needsByGroup(merged, { model: 'm', column: 'ill', attributes: ['race'] })?.get('["b"]');
		expect([...(group ?? [])]).toEqual([
			[1, tallyOf([4])],
			[2, tallyOf([1, 2])]
		]);
	});

	it('refuses other bins that hold several values, and leaves out what only one side counts', () => {
		const coarse = { ...table(0, 'b', 4), bins: [{ low: 0, high: 1, holdsLow: true }] };
		expect(() => mergeNeedTables(table(1, 'b', 1), coarse)).toThrow('over different bins');
		expect(mergeNeedTables(table(1, 'b', 1), { bins, columns: ['ill'], groupSets: [] }).groupSets).toEqual(
			[]
		);
	});

	it('leaves out a column that only one side counts, which is then not counted and not nobody’s', () => {
		const without = { bins, columns: ['cost'], groupSets: [{ attributes: ['race'], cells: [] }] };
		const merged = mergeNeedTables(table(1, 'b', 1), without);
		expect(merged).toEqual({ bins, columns: [], groupSets: [{ attributes: ['race'], cells: [] }] });
		expect(needsByGroup(merged, { model: 'm', column: 'ill', attributes: ['race'] })).toBeNull();
		const none = { ...without, columns: ['ill'] };
		expect(needsByGroup(none, { model: 'm', column: 'ill', attributes: ['race'] })).toEqual(new Map());
	});

	it('is not asked of combinations', () => {
		expect(
			needsByGroup(table(0, 'a', 1), { model: 'm', column: 'ill', attributes: ['race', 'sex'] })
		).toBeNull();
		expect(canonicalNeeds(table(0, 'a', 1))).toEqual(table(0, 'a', 1));
	});

	it('has the label as an outcome like any other', () => {
		const needs = labelAsNeed(scoresOf({ 0.1: 3, 0.9: 2 }), 'm', [])?.get('[]');
		expect(tallyOfPart(needs ?? new Map(), { first: 0, last: 1 })).toEqual(tallyOfShare(5, 0));
	});
});
