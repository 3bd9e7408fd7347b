import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCuts, arbitraryRows, groupOf, type ScoreRow } from '../../../../tests/score-rows.ts';
import { calibrationIntercept } from '../calibration/calibration-intercept.ts';
import { calibrationLine } from '../calibration/calibration-line.ts';
import { estimateInterval } from '../calibration/calibration-estimate.ts';
import { equalMassBins } from '../calibration/equal-mass-bins.ts';
import { equalWidthBins, equalWidthEdges } from '../calibration/equal-width-bins.ts';
import { expectedCalibrationError } from '../calibration/expected-calibration-error.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { wasserstein } from '../distances/wasserstein.ts';
import { auroc } from './auroc.ts';
import { aurocDifference } from './auroc-difference.ts';
import { aurocInterval } from './auroc-interval.ts';
import { averagePrecision } from './average-precision.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import { brierScore } from './brier-score.ts';
import type { GroupScores } from './group-scores.ts';
import { ksSeparation } from './ks-separation.ts';
import { logLoss } from './log-loss.ts';
import { meanScore } from './mean-score.ts';
import { netBenefit } from './net-benefit.ts';
import { coarseBinCount, layoutBins, mostDistinctScores } from './score-bins.ts';
import { groupSamples, labelSamples } from './two-samples.ts';

/** Rounding of the last digits, which no bin is to blame for. */
const rounding = 1e-9;
const runs = { numRuns: 300 };

const calibrationErrorOf =
	(bins: 'equal-width' | 'equal-mass', count: number, p: number) =>
	(group: GroupScores): BinnedAnswer =>
		expectedCalibrationError(group, { bins, count, p });

const figures: Readonly<Record<string, (group: GroupScores) => BinnedAnswer>> = {
	auroc,
	'average precision': averagePrecision,
	'KS separation': ksSeparation,
	'net benefit at an undeclared threshold': (group) => netBenefit(group, 0.37),
	'net benefit at 0.5': (group) => netBenefit(group, 0.5),
	'ECE of ten bins': calibrationErrorOf('equal-width', 10, 1),
	'ECE of three bins, L2': calibrationErrorOf('equal-width', 3, 2),
	'MCE of five bins': calibrationErrorOf('equal-width', 5, Infinity),
	'ECE of equal mass': calibrationErrorOf('equal-mass', 4, 1),
	'ECE of equal mass, L2': calibrationErrorOf('equal-mass', 7, 2),
	'MCE of equal mass': calibrationErrorOf('equal-mass', 3, Infinity),
	'calibration intercept': (group) => calibrationIntercept(group).answer,
	'Wasserstein distance of the classes': (group) => wasserstein(labelSamples(group))
};

describe('a figure of the rows lies within the stated error of that of their bins', () => {
	it.each(Object.entries(figures))('%s', (_, figure) => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryCuts, fc.boolean(), (rows, cuts, declared) => {
				const bins = layoutBins(cuts, declared ? [0.1, 0.2, 0.3, 0.5, 0.6] : []);
				const exact = figure(groupOf(rows));
				const coarse = figure(groupOf(rows, bins));
				expect(coarse.reason).toBe(exact.reason);
				if (exact.value === null || coarse.value === null) return;
				expect(Math.abs(coarse.value - exact.value)).toBeLessThanOrEqual(coarse.error + rounding);
				expect(exact.error).toBe(0);
			}),
			runs
		);
	});

	it('calibration slope and its intercept; a finite error even shows that the rows have a slope', () => {
		let bounded = 0;
		const inner = fc.array(
			fc.record({
				label: fc.constantFrom('positive' as const, 'negative' as const),
				score: fc.double({ min: 0.1, max: 0.9, noNaN: true })
			}),
			{ minLength: 10, maxLength: 60 }
		);
		fc.assert(
			fc.property(inner, fc.integer({ min: 3, max: 200 }), (rows, count) => {
				const cuts = Array.from({ length: count + 1 }, (_, at) => 0.1 + (0.8 * at) / count);
				const bins = layoutBins([...cuts, 0.9], []);
				const exact = calibrationLine(groupOf(rows));
				const coarse = calibrationLine(groupOf(rows, bins));
				for (const of of ['slope', 'intercept'] as const) {
					const [true_, read] = [exact[of].answer, coarse[of].answer];
					if (read.value === null || read.error === Infinity) continue;
					bounded += 1;
					expect(Math.abs((true_.value ?? NaN) - read.value)).toBeLessThanOrEqual(read.error + rounding);
				}
			}),
			runs
		);
		expect(bounded).toBeGreaterThan(100);
	});
});

describe('figures from sums of their own do not depend on bins', () => {
	it.each([
		['Brier score', brierScore],
		['log loss', logLoss],
		['mean score', meanScore]
	] as const)('%s', (_, figure) => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryCuts, (rows, cuts) => {
				expect(figure(groupOf(rows, layoutBins(cuts, [])))).toEqual(figure(groupOf(rows)));
			})
		);
	});
});

describe('an interval from bins holds that of the rows', () => {
	it('of an AUROC and of a difference of two, where both are DeLong’s', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryRows, arbitraryCuts, (rows, others, cuts) => {
				const bins = layoutBins(cuts, []);
				const single = [aurocInterval(groupOf(rows), 0.9), aurocInterval(groupOf(rows, bins), 0.9)] as const;
				const both = [
					aurocDifference(groupOf(rows), groupOf(others), 0.9).interval,
					aurocDifference(groupOf(rows, bins), groupOf(others, bins), 0.9).interval
				] as const;
				for (const [exact, coarse] of [single, both]) {
					if (exact?.method !== 'delong' || coarse?.method !== 'delong') continue;
					expect(coarse.low).toBeLessThanOrEqual(exact.low + rounding);
					expect(coarse.high).toBeGreaterThanOrEqual(exact.high - rounding);
				}
			}),
			runs
		);
	});

	it('of a calibration coefficient widens by the bin error', () => {
		const rows = [0.2, 0.3, 0.3, 0.7, 0.8].map((score, at) => ({
			score,
			label: at % 2 === 0 ? ('positive' as const) : ('negative' as const)
		}));
		const estimate = calibrationIntercept(groupOf(rows, layoutBins([0, 0.25, 0.5, 1], [])));
		const interval = estimateInterval(estimate, 0.95);
		const reach = 1.959963984540054 * (estimate.standardError ?? NaN) + (estimate.answer.error ?? NaN);
		expect((interval?.high ?? NaN) - (estimate.answer.value ?? NaN)).toBeCloseTo(reach, 10);
		expect(estimate.answer.error).toBeGreaterThan(0.1);
	});
});

describe('a score with more distinct values than have a bin each, cut at its quantiles', () => {
	const random = seededRandom(20251121, 'scores');
	const rows: readonly ScoreRow[] = Array.from({ length: 3 * mostDistinctScores }, () => {
		const score = 0.02 + 0.9 * random() * random();
		return { score, label: random() < 0.1 + 0.6 * score ? 'positive' : 'negative' };
	});
	const sorted = rows.map((row) => row.score).sort((a, b) => a - b);
	const quantiles = Array.from(
		{ length: coarseBinCount + 1 },
		(_, at) => sorted[Math.round((at / coarseBinCount) * (sorted.length - 1))] ?? NaN
	);
	const exact = groupOf(rows);
	const coarse = groupOf(rows, layoutBins(quantiles, equalWidthEdges(10)));

	it.each([
		['auroc', auroc, 0.0006],
		['average precision', averagePrecision, 0.01],
		['KS separation', ksSeparation, 0.004],
		['ECE', calibrationErrorOf('equal-width', 10, 1), 0.002],
		['MCE', calibrationErrorOf('equal-width', 10, Infinity), 0.01],
		['ECE of equal mass', calibrationErrorOf('equal-mass', 10, 1), 0.02],
		['calibration intercept', (group: GroupScores) => calibrationIntercept(group).answer, 0.01],
		['calibration slope', (group: GroupScores) => calibrationLine(group).slope.answer, 0.05]
	] as const)('gives %s with an error that is small, and holds', (_, figure, most) => {
		const [truth, read] = [figure(exact), figure(coarse)];
		expect(Math.abs((read.value ?? NaN) - (truth.value ?? NaN))).toBeLessThanOrEqual(read.error ?? NaN);
		expect(read.error).toBeLessThan(most);
	});
});

describe('declared edges and thresholds', () => {
	it('make net benefit exact, and keep every row sure of its calibration bin', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryCuts, (rows, cuts) => {
				const group = groupOf(rows, layoutBins(cuts, equalWidthEdges(5)));
				expect(netBenefit(group, 0.4).error).toBe(0);
				const bins = equalWidthBins(group, 5);
				expect(bins.every((bin) => bin.fewest === bin.most)).toBe(true);
				const exact = equalWidthBins(groupOf(rows), 5);
				expect(bins.map((bin) => [bin.rows, bin.positives])).toEqual(
					exact.map((bin) => [bin.rows, bin.positives])
				);
			})
		);
	});

	it('do not lose a row from any kind of calibration bin', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryCuts, fc.integer({ min: 1, max: 12 }), (rows, cuts, count) => {
				const group = groupOf(rows, layoutBins(cuts, []));
				for (const bins of [equalWidthBins(group, count), equalMassBins(group, count)]) {
					expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.length);
					expect(bins.length).toBeLessThanOrEqual(count);
				}
			})
		);
	});
});

it('groups are compared in the bins that either has', () => {
	const [a, b] = [groupOf([{ score: 0.2, label: 'positive' }]), groupOf([{ score: 0.1, label: null }])];
	expect(groupSamples(a, b).map((bin) => [bin.low, bin.a, bin.b])).toEqual([
		[0.1, 0, 1],
		[0.2, 1, 0]
	]);
	expect(groupSamples(a, b, { a: 'labelled', b: 'labelled' })).toHaveLength(1);
	expect(groupSamples(a, b, { a: 'negatives', b: 'positives' })).toEqual([]);
	const coarse = groupOf([{ score: 0.2, label: 'positive' }], layoutBins([0, 1], []));
	expect(() => groupSamples(coarse, b)).toThrow('one layout');
});
