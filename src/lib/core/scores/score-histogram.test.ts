import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCuts, groupOf, histogramOf, type ScoreRow } from '../../../../tests/score-rows.ts';
import { binOf, isAtom, layoutBins, valueBins } from './score-bins.ts';
import { groupScores, scoresOf } from './group-scores.ts';
import { mergeScoreHistograms, rollUpScores, sameLayout } from './score-histogram.ts';
import { scaled, spreadOf, unscaled } from './scaled-sum.ts';

const levels = fc.tuple(fc.constantFrom('a', 'null', null), fc.constantFrom('x', 'y'));
const label = fc.constantFrom('positive' as const, 'negative' as const, null);
const score = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);
const row: fc.Arbitrary<ScoreRow> = fc.record({ score, label, levels });
const rows = fc.array(row, { maxLength: 30 });
const layout = layoutBins([0, 0.2, 0.45, 0.7, 1], [0.3, 0.5]);
const attributes = ['one', 'other'];
const count = (log: readonly ScoreRow[]) => histogramOf(log, layout, attributes);

describe('the score histogram', () => {
	it('merges to the same whichever comes first, and whichever two are merged first', () => {
		fc.assert(
			fc.property(rows, rows, rows, (a, b, c) => {
				const [x, y, z] = [count(a), count(b), count(c)];
				expect(mergeScoreHistograms(x, y)).toEqual(mergeScoreHistograms(y, x));
				expect(mergeScoreHistograms(mergeScoreHistograms(x, y), z)).toEqual(
					mergeScoreHistograms(x, mergeScoreHistograms(y, z))
				);
			})
		);
	});

	it('is that of the whole log however the log is cut, to the last digit', () => {
		fc.assert(
			fc.property(rows, fc.nat(30), (log, cut) => {
				const parts = mergeScoreHistograms(count(log.slice(0, cut)), count(log.slice(cut)));
				expect(parts).toEqual(count(log));
				expect(count(log.toReversed())).toEqual(count(log));
				expect(mergeScoreHistograms(parts, count([]))).toEqual(parts);
			})
		);
	});

	it('rolls up to what a direct count gives', () => {
		fc.assert(
			fc.property(rows, (log) => {
				const direct = histogramOf(
					log.map((each) => ({ ...each, levels: [each.levels?.[1] ?? null] })),
					layout,
					['other']
				);
				expect(rollUpScores(count(log), ['other'])).toEqual(direct);
			})
		);
	});

	it('counts every row of a group once, by its label', () => {
		fc.assert(
			fc.property(rows, (log) => {
				const group = groupScores(rollUpScores(count(log), ['other']), 'model', ['x']);
				const of = (wanted: ScoreRow['label']) =>
					log.filter((each) => each.levels?.[1] === 'x' && each.label === wanted).length;
				expect([group.positives.n, group.negatives.n, group.unlabelled.n]).toEqual([
					of('positive'),
					of('negative'),
					of(null)
				]);
				expect(group.bins.reduce((sum, bin) => sum + bin.positives, 0)).toBe(of('positive'));
				expect(group.bins.reduce((sum, bin) => sum + bin.unlabelled, 0)).toBe(of(null));
			})
		);
	});

	it('does not merge over other bins or attributes, nor roll up to what it does not count by', () => {
		const other = histogramOf([], valueBins([0.5]), attributes);
		expect(sameLayout(count([]), other)).toBe(false);
		expect(sameLayout(count([]), histogramOf([], layout, ['one']))).toBe(false);
		expect(() => mergeScoreHistograms(count([]), other)).toThrow('do not merge');
		expect(() => rollUpScores(count([]), ['age'])).toThrow('age');
	});

	it('throws where a cell counts in a bin that is not there', () => {
		const [cell] = count([{ score: 1, label: null, levels: ['a', 'x'] }]).cells;
		expect(() => scoresOf([], cell === undefined ? [] : [cell])).toThrow('layout');
	});
});

describe('the bins of a score', () => {
	it('are intervals between cuts with an atom at each threshold and at the top', () => {
		expect(layoutBins([0, 0.5, 1], [0.5])).toEqual([
			{ low: 0, high: 0.5, holdsLow: true },
			{ low: 0.5, high: 0.5, holdsLow: true },
			{ low: 0.5, high: 1, holdsLow: false },
			{ low: 1, high: 1, holdsLow: true }
		]);
		// An edge beyond the highest score leaves that score exact, and a bin above it empty.
		expect(layoutBins([0.2, 0.9], [1]).map((bin) => [bin.low, bin.high])).toEqual([
			[0.2, 0.9],
			[0.9, 0.9],
			[0.9, 1],
			[1, 1]
		]);
		expect(valueBins([0.3, 0.1, 0.3]).map((bin) => bin.low)).toEqual([0.1, 0.3]);
	});

	it('hold every score between the lowest and the highest cut in exactly one of them', () => {
		const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 1));
		fc.assert(
			fc.property(arbitraryCuts, fc.array(value, { maxLength: 3 }), value, (cuts, atoms, x) => {
				const bins = layoutBins(cuts, atoms);
				const holding = bins.filter((bin) =>
					isAtom(bin) ? x === bin.low : (bin.holdsLow ? x >= bin.low : x > bin.low) && x < bin.high
				);
				expect(holding).toHaveLength(1);
				expect(bins[binOf(bins, x) ?? -1]).toEqual(holding[0]);
			})
		);
	});

	it('hold nothing outside, and between atoms nothing', () => {
		expect(binOf(layout, -0.001)).toBeNull();
		expect(binOf(layout, 1.001)).toBeNull();
		expect(binOf(valueBins([0.1, 0.3]), 0.2)).toBeNull();
		expect(binOf([], 0.2)).toBeNull();
	});
});

describe('scaled sums', () => {
	it('give back every probability that is not tiny, and add without rounding', () => {
		fc.assert(
			fc.property(fc.double({ min: 2 ** -17, max: 1, noNaN: true }), (x) => {
				expect(unscaled(scaled(x))).toBe(x);
				expect(unscaled(scaled(-x))).toBe(-x);
			})
		);
		const sum = Array.from({ length: 10 }, () => scaled(0.1)).reduce((a, b) => a + b);
		expect(unscaled(sum)).toBe(1);
	});

	it('have no place for what is not finite', () => {
		expect(() => scaled(Infinity)).toThrow(RangeError);
		expect(() => scaled(NaN)).toThrow(RangeError);
	});

	it('say the spread of values without cancelling', () => {
		const values = [1000, 1000.5, 1001];
		const squares = values.reduce((sum, x) => sum + scaled(x * x), 0n);
		expect(spreadOf(3, scaled(3001.5), squares)).toBe(9 * (1 / 6));
		expect(spreadOf(2, scaled(2), scaled(1))).toBe(0);
	});

	it('leave out of squared error and log loss what has no label', () => {
		const group = groupOf([{ score: 0.25, label: null }]);
		expect(group.unlabelled).toMatchObject({ n: 1, squaredError: 0n, logLoss: 0n });
		expect(unscaled(group.unlabelled.square)).toBe(0.0625);
	});
});
