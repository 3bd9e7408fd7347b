import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fits from '../../../../tests/reference/scores/calibration.json' with { type: 'json' };
import single from '../../../../tests/reference/scores/single.json' with { type: 'json' };
import { arbitraryRows, groupOf, rowsOf } from '../../../../tests/score-rows.ts';
import { layoutBins } from '../scores/score-bins.ts';
import { estimateInterval } from './calibration-estimate.ts';
import { calibrationIntercept } from './calibration-intercept.ts';
import { calibrationLine } from './calibration-line.ts';
import { equalMassBins } from './equal-mass-bins.ts';
import { equalWidthBins } from './equal-width-bins.ts';
import { expectedCalibrationError, maximumCalibrationError } from './expected-calibration-error.ts';
import { observedExpectedInterval, observedExpectedRatio } from './observed-expected-ratio.ts';
import { reliabilityCurve } from './reliability-curve.ts';
import { uniqueValueBins } from './unique-value-bins.ts';

const log = (name: string) => {
	const found = single.cases.find((each) => each.name === name);
	return groupOf(rowsOf(found?.label ?? [], found?.score ?? []));
};
const close = (actual: number | null | undefined, expected: number) =>
	expect(Math.abs((actual ?? NaN) - expected)).toBeLessThan(1e-7 * Math.max(1, Math.abs(expected)));

describe.each(fits.cases)('recalibration of the log "$name"', ({ name, ...expected }) => {
	it('has the intercept of a logistic model with its slope fixed at 1', () => {
		const { answer, standardError } = calibrationIntercept(log(name));
		close(answer.value, expected.in_the_large);
		close(standardError, expected.in_the_large_se);
		expect(answer.error).toBe(0);
	});

	it('has the slope and intercept of a logistic model, with their standard errors', () => {
		const { slope, intercept } = calibrationLine(log(name));
		if (expected.slope === null) {
			expect(slope.answer.reason).toBe('one-score');
			return;
		}
		close(slope.answer.value, expected.slope);
		close(slope.standardError, expected.slope_se);
		close(intercept.answer.value, expected.intercept);
		close(intercept.standardError, expected.intercept_se);
	});
});

describe('recalibration without an answer says why', () => {
	const reasonOf = (group: ReturnType<typeof log>) => [
		calibrationIntercept(group).answer.reason,
		calibrationLine(group).slope.answer.reason
	];

	it('where nobody, or no class, is there', () => {
		expect(reasonOf(groupOf([]))).toEqual(['no-rows', 'no-rows']);
		expect(reasonOf(log('no positive'))).toEqual(['no-positives', 'no-positives']);
		expect(reasonOf(log('no negative'))).toEqual(['no-negatives', 'no-negatives']);
		expect(estimateInterval(calibrationIntercept(groupOf([])), 0.95)).toBeNull();
	});

	it('where a cut separates the classes, ties at it or not, either way round', () => {
		const slopeOf = (labels: readonly number[], scores: readonly number[]) =>
			calibrationLine(groupOf(rowsOf(labels, scores))).slope.answer.reason;
		expect(slopeOf([0, 0, 1, 1], [0.1, 0.2, 0.7, 0.8])).toBe('separated');
		expect(slopeOf([0, 0, 1, 1], [0.1, 0.5, 0.5, 0.8])).toBe('separated');
		expect(slopeOf([1, 1, 0, 0], [0.1, 0.2, 0.7, 0.8])).toBe('separated');
		expect(slopeOf([0, 1, 0, 1], [0.1, 0.2, 0.3, 0.4])).toBeNull();
	});

	it('where scores are no probabilities', () => {
		const logits = groupOf(rowsOf([0, 1, 1, 0], [-1, 0.4, 2, 0.6]));
		expect(reasonOf(logits)).toEqual(['not-probabilities', 'not-probabilities']);
		expect(expectedCalibrationError(logits).reason).toBe('not-probabilities');
		expect(observedExpectedRatio(logits).reason).toBe('not-probabilities');
		expect(observedExpectedInterval(logits, 0.95)).toBeNull();
	});
});

describe('recalibration obeys its laws', () => {
	it('a slope of 1 and an intercept of 0 where labels come as promised', () => {
		const rows = [0.2, 0.5, 0.8].flatMap((score) =>
			Array.from({ length: 10 }, (_, at) => ({
				score,
				label: at < score * 10 ? ('positive' as const) : ('negative' as const)
			}))
		);
		expect(calibrationLine(groupOf(rows)).slope.answer.value).toBeCloseTo(1, 10);
		expect(calibrationIntercept(groupOf(rows)).answer.value).toBeCloseTo(0, 10);
		expect(expectedCalibrationError(groupOf(rows)).value).toBeCloseTo(0, 12);
		expect(observedExpectedRatio(groupOf(rows)).value).toBeCloseTo(1, 12);
	});

	it('a bound that bins of nearly no width make as good as none, and bins that reach 0 cannot give', () => {
		const rows = rowsOf([0, 1, 0, 1, 1, 0], [0.21, 0.33, 0.45, 0.52, 0.71, 0.68]);
		const narrow = Array.from({ length: 2001 }, (_, at) => 0.1 + (0.8 * at) / 2000);
		const error = calibrationLine(groupOf(rows, layoutBins(narrow, []))).slope.answer.error;
		expect(error).toBeGreaterThan(0);
		expect(error).toBeLessThan(0.05);
		expect(calibrationLine(groupOf(rows, layoutBins([0, 0.4, 0.6, 1], []))).slope.answer.error).toBe(
			Infinity
		);
	});
});

describe('calibration bins', () => {
	it('are (a, b] with 0 in the first, each edge in the bin below', () => {
		const bins = equalWidthBins(groupOf(rowsOf([0, 0, 0, 1, 1, 1], [0, 0.25, 0.26, 0.5, 0.75, 1])), 4);
		expect(bins.map((bin) => bin.rows)).toEqual([2, 2, 1, 1]);
	});

	it('of equal mass differ by a row at most where no two rows are tied', () => {
		const scores = Array.from({ length: 23 }, (_, at) => (at + 0.5) / 23);
		const bins = equalMassBins(groupOf(rowsOf(scores.map(Number), scores)), 5);
		expect(bins.map((bin) => bin.rows)).toEqual([5, 5, 5, 4, 4]);
	});

	it('of equal mass keep ties together', () => {
		fc.assert(
			fc.property(arbitraryRows, fc.integer({ min: 1, max: 9 }), (rows, count) => {
				const bins = equalMassBins(groupOf(rows), count);
				for (const { score } of rows) {
					const holding = bins.filter(
						(bin, at) => (at === 0 || score > bin.low) && score <= bin.high && bin.rows > 0
					);
					expect(holding).toHaveLength(1);
				}
				expect(equalMassBins(groupOf([]), count)).toEqual([]);
			})
		);
	});

	it('of single values are not to be had from intervals', () => {
		const rows = rowsOf([0, 1], [0.2, 0.3]);
		const coarse = groupOf(rows, layoutBins([0, 1], []));
		expect(uniqueValueBins(coarse)).toBeNull();
		const options = { bins: 'unique-values', count: 0, p: 1 } as const;
		expect(expectedCalibrationError(coarse, options).reason).toBe('too-many-scores');
		expect(expectedCalibrationError(groupOf(rows), options).value).toBeCloseTo(0.45, 12);
	});
});

describe('calibration error', () => {
	it('is at least the lower and at most the higher p-mean, and the maximum above all', () => {
		fc.assert(
			fc.property(arbitraryRows, (rows) => {
				const at = (p: number) =>
					expectedCalibrationError(groupOf(rows), { bins: 'equal-width', count: 10, p }).value ?? NaN;
				expect(at(1)).toBeLessThanOrEqual(at(2) + 1e-12);
				expect(at(2)).toBeLessThanOrEqual(at(Infinity) + 1e-12);
				expect(maximumCalibrationError(groupOf(rows)).value).toBe(at(Infinity));
			})
		);
	});

	it('has no answer without rows', () => {
		expect(expectedCalibrationError(groupOf([])).reason).toBe('no-rows');
		expect(maximumCalibrationError(groupOf([])).reason).toBe('no-rows');
		expect(reliabilityCurve(equalWidthBins(groupOf([]), 10), 0.95)).toEqual([]);
	});

	it('is what the points of the reliability curve are off by', () => {
		const group = log('two hundred');
		const points = reliabilityCurve(equalWidthBins(group, 10), 0.95);
		const sum = points.reduce(
			(total, { rows, meanScore, positiveShare }) => total + rows * Math.abs(meanScore - positiveShare),
			0
		);
		expect(sum / 200).toBeCloseTo(expectedCalibrationError(group).value ?? NaN, 12);
		for (const { positiveShare, interval, error } of points) {
			expect(interval.low <= positiveShare && positiveShare <= interval.high).toBe(true);
			expect(error).toBe(0);
		}
	});
});

describe('observed over expected', () => {
	it('is positives over the sum of probabilities, with Wilson’s interval over it', () => {
		const group = groupOf(rowsOf([1, 1, 0, 0], [0.25, 0.25, 0.25, 0.25]));
		expect(observedExpectedRatio(group)).toEqual({ value: 2, error: 0, reason: null });
		const interval = observedExpectedInterval(group, 0.95);
		// scipy's Wilson interval of 2 out of 4, times 4.
		expect(interval?.low).toBeCloseTo(0.15003898915214953 * 4, 10);
		expect(interval?.high).toBeCloseTo(0.8499610108478505 * 4, 10);
	});

	it('is 0 where none was positive, and no answer where none was promised', () => {
		const none = groupOf(rowsOf([0, 0], [0.2, 0.3]));
		expect(observedExpectedRatio(none).value).toBe(0);
		expect(observedExpectedInterval(none, 0.95)?.high).toBeGreaterThan(1);
		expect(observedExpectedRatio(groupOf(rowsOf([1, 0], [0, 0]))).reason).toBe('division-by-zero');
		expect(observedExpectedRatio(groupOf([])).reason).toBe('no-rows');
	});
});
