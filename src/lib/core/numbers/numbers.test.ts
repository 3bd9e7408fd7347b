import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/numbers/regression.json' with { type: 'json' };
import { estimateDifference, estimateRatio } from './compare-estimates.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { estimateInterval, type Estimate } from './estimate.ts';
import {
	meanAbsoluteError,
	meanError,
	meanLabel,
	meanPrediction,
	rootMeanSquaredError,
	rSquared
} from './number-metrics.ts';
import { addNumberSums, noNumberSums, sumsOfNumber, type NumberRow } from './number-sums.ts';
import { unitOf } from './whole-sum.ts';

const level = 0.95;
const sumsOf = (rows: readonly NumberRow[], unit?: number) => {
	const largest = (of: (row: NumberRow) => number) =>
		unit ?? unitOf(Math.max(0, ...rows.map(of).map(Math.abs)));
	const units = {
		value: Math.max(
			largest((row) => row.prediction),
			largest((row) => row.label ?? 0)
		),
		error: largest((row) => row.prediction - (row.label ?? 0))
	};
	return rows.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
};
const logs = new Map(
	reference.cases.map(({ name, label, prediction }) => [
		name,
		sumsOf(prediction.map((value, at) => ({ prediction: value, label: label[at] ?? null })))
	])
);
const log = (name: string) => logs.get(name) ?? noNumberSums;

function close(actual: number | null | undefined, expected: number | null | undefined, digits = 1e-10): void {
	if (expected === null || expected === undefined) expect(actual ?? null).toBeNull();
	else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(digits * Math.abs(expected) + 1e-22);
}

interface ExpectedMean {
	readonly value: number;
	readonly standard_error?: number | undefined;
	readonly interval?: number[] | undefined;
}

/** What rounding each square to a double leaves of a spread far smaller than the mean. */
const lost = ({ value, standard_error = 1 }: ExpectedMean): number =>
	1e-9 + 1e-15 * (value / standard_error / 10) ** 2;

function closeMean(of: Estimate, expected: ExpectedMean): void {
	// A mean of errors that nearly cancel is compared by the size of its error.
	expect(Math.abs((of.answer.value ?? NaN) - expected.value)).toBeLessThanOrEqual(
		1e-12 * Math.abs(expected.value) + 1e-9 * (expected.standard_error ?? 0)
	);
	close(of.standardError, expected.standard_error, lost(expected));
	const interval = estimateInterval(of, level);
	const slack = 3 * lost(expected) * (expected.standard_error ?? 0);
	if (expected.interval === undefined) expect(interval).toBeNull();
	else {
		expect(Math.abs((interval?.high ?? NaN) - (expected.interval[1] ?? NaN))).toBeLessThanOrEqual(slack);
		const low = Math.max(of.least, expected.interval[0] ?? NaN);
		expect(Math.abs((interval?.low ?? NaN) - low)).toBeLessThanOrEqual(slack);
	}
}

describe.each(reference.cases)('the numbers of the log "$name"', ({ name, ...expected }) => {
	it('have the means of scipy, with their t intervals', () => {
		closeMean(meanPrediction(log(name)), expected.mean_prediction);
		closeMean(meanLabel(log(name)), expected.mean_label);
		closeMean(meanError(log(name)), expected.mean_error);
		closeMean(meanAbsoluteError(log(name)), expected.mean_absolute_error);
	});

	it('have scikit-learn’s root mean squared error and R², with the jackknife’s standard errors', () => {
		for (const [of, { value, standard_error }] of [
			[rootMeanSquaredError(log(name)), expected.root_mean_squared_error],
			[rSquared(log(name)), expected.r_squared]
		] as const) {
			if (of.answer.reason === 'digits-lost') {
				expect([name, of.standardError]).toEqual(['a large mean', null]);
				continue;
			}
			close(of.answer.value, value, 1e-12);
			if (standard_error !== null) close(of.standardError, standard_error, 1e-5);
		}
	});
});

describe('a statistic of numbers', () => {
	it('has no interval of one row or of rows that are all alike, since they do not say how far it may stray', () => {
		expect(estimateInterval(meanPrediction(log('one row')), level)).toBeNull();
		expect(estimateInterval(meanPrediction(log('all equal')), level)).toBeNull();
		expect(estimateInterval(rootMeanSquaredError(log('all errors equal')), level)).toBeNull();
		expect(estimateInterval(rootMeanSquaredError(log('always right')), level)).toBeNull();
	});

	it('has no answer without rows, and R² none where labels do not vary', () => {
		expect(meanError(noNumberSums).answer.reason).toBe('no-rows');
		expect(rSquared(log('all labels equal')).answer.reason).toBe('division-by-zero');
		expect(rSquared(log('one row')).answer.reason).toBe('too-few-rows');
	});

	it('of fourth powers is not told where a large mean has swallowed them', () => {
		expect(rSquared(log('a large mean')).answer.reason).toBe('digits-lost');
		expect(rootMeanSquaredError(log('a large mean')).standardError).not.toBeNull();
	});

	it('is right to five digits or has no answer, however far labels lie from 0 beside their spread', () => {
		const random = seededRandom(7, 'labels');
		const told = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].map((away) => {
			const rows = Array.from({ length: 200 }, () => {
				const label = away + Math.round(1e4 * (random() + random() + random())) / 1e4;
				return { label, prediction: label + Math.round(1e4 * (random() - 0.5)) / 1e4 };
			});
			const mean = away + rows.reduce((sum, { label }) => sum + (label - away), 0) / rows.length;
			const spread = rows.reduce((sum, { label }) => sum + (label - mean) ** 2, 0);
			const share = rows.reduce((sum, { label, prediction }) => sum + (prediction - label) ** 2, 0) / spread;
			const weighted = rows.map((each) => ({ ...each, weight: 1.3 }));
			for (const { answer, standardError } of [rSquared(sumsOf(rows)), rSquared(sumsOf(weighted))]) {
				if (answer.value === null) expect([answer.reason, standardError]).toEqual(['digits-lost', null]);
				else expect(Math.abs(answer.value - (1 - share)) / share).toBeLessThan(1e-5);
			}
			const label = meanLabel(sumsOf(rows));
			if (label.standardError !== null) {
				const error = Math.sqrt(spread / rows.length / (rows.length - 1));
				expect(Math.abs(label.standardError / error - 1)).toBeLessThan(0.05);
			}
			return [rSquared(sumsOf(rows)).answer.reason, label.standardError === null];
		});
		expect(told).toEqual([
			...Array.from({ length: 4 }, () => [null, false]),
			...Array.from({ length: 2 }, () => ['digits-lost', false]),
			...Array.from({ length: 2 }, () => ['digits-lost', true])
		]);
	});

	it('is said to divide by zero where labels are all the same, weighted or not', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 1e11, noNaN: true }),
				fc.integer({ min: 2, max: 40 }),
				(label, n) => {
					const rows = Array.from({ length: n }, (_, at) => ({ label, prediction: label + at }));
					expect(rSquared(sumsOf(rows)).answer.reason).toBe('division-by-zero');
					const weighted = rows.map((each, at) => ({ ...each, weight: 1 + at / 7 }));
					expect(rSquared(sumsOf(weighted)).answer.reason).toBe('division-by-zero');
				}
			)
		);
	});

	it('is not told as 0, nor as an interval of no width, where one large error of another group takes its digits', () => {
		const small = Array.from({ length: 30 }, (_, at) => ({ label: 1, prediction: 1 + (at % 5) * 1e-12 }));
		const units = { value: 1, error: 0 };
		const sums = small.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
		expect(rootMeanSquaredError(sums).answer.reason).toBe('digits-lost');
		expect(meanAbsoluteError(sums).answer.value).toBeCloseTo(2e-12, 15);
		const larger = small.map(({ label }, at) => ({
			label: label + (at % 3),
			prediction: label + (at % 3) + (at % 5) * 1e-7
		}));
		const of = larger.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
		const root = rootMeanSquaredError(of);
		expect((root.answer.value ?? NaN) / (Math.sqrt(6) * 1e-7)).toBeCloseTo(1, 6);
		expect(root.standardError).toBeNull();
		expect(estimateInterval(root, level)).toBeNull();
		const right = small.map(({ label }) => sumsOfNumber({ label, prediction: label }, units));
		expect(rootMeanSquaredError(right.reduce(addNumberSums, noNumberSums)).answer.value).toBe(0);
	});

	it('has an interval that holds it, within what the statistic can be', () => {
		for (const { name } of reference.cases) {
			const [root, share] = [rootMeanSquaredError(log(name)), rSquared(log(name))];
			const [ofRoot, ofShare] = [estimateInterval(root, level), estimateInterval(share, level)];
			if (ofRoot !== null) {
				expect(ofRoot.low).toBeGreaterThan(0);
				expect(ofRoot.low).toBeLessThan(root.answer.value ?? NaN);
				expect(ofRoot.high).toBeGreaterThan(root.answer.value ?? NaN);
			}
			if (ofShare !== null) {
				expect(ofShare.high).toBeLessThanOrEqual(1);
				expect(ofShare.low).toBeLessThan(share.answer.value ?? NaN);
				expect(ofShare.high).toBeGreaterThan(share.answer.value ?? NaN);
			}
		}
	});
});

describe('two groups', () => {
	it.each(reference.welch)('"$first" and "$second" differ as Welch says', (expected) => {
		const [first, second] = [meanPrediction(log(expected.first)), meanPrediction(log(expected.second))];
		const { answer, interval, test } = estimateDifference(first, second);
		close(answer.value, expected.difference);
		close(test?.t, expected.t);
		close(test?.p, expected.p, 1e-8);
		close(test?.degreesOfFreedom, expected.df);
		close(interval(level)?.low, expected.interval[0]);
		close(interval(level)?.high, expected.interval[1]);
		const swapped = estimateDifference(second, first);
		expect(swapped.answer.value).toBe(-(answer.value ?? NaN));
		close(swapped.interval(level)?.low, -(interval(level)?.high ?? NaN));
	});

	it('have a ratio whose inverse is the groups swapped, and none where either is not positive', () => {
		const [one, other] = [rootMeanSquaredError(log('five rows')), rootMeanSquaredError(log('stays in days'))];
		const [quotient, swapped] = [estimateRatio(one, other), estimateRatio(other, one)];
		close(quotient.answer.value, 1 / (swapped.answer.value ?? NaN));
		close(quotient.interval(level)?.low, 1 / (swapped.interval(level)?.high ?? NaN));
		expect(estimateRatio(meanError(log('tiny')), meanError(log('zeros'))).test).toBeNull();
		expect(estimateRatio(meanPrediction(log('zeros')), meanPrediction(log('zeros'))).answer.reason).toBe(
			'division-by-zero'
		);
	});

	it('of which one does not vary are not tested', () => {
		const { answer, interval, test } = estimateDifference(
			meanPrediction(log('all equal')),
			meanPrediction(log('five rows'))
		);
		expect(answer.value).toBeCloseTo(2.3, 12);
		expect([interval(level), test]).toEqual([null, null]);
	});
});

const row: fc.Arbitrary<NumberRow> = fc.record({
	prediction: fc.integer({ min: -4000, max: 4000 }).map((x) => x / 7),
	label: fc.integer({ min: -4000, max: 4000 }).map((x) => x / 7),
	weight: fc.constantFrom(1, 2, 0.25)
});

describe('sums of numbers', () => {
	it('are the same to the last digit in any order and in any parts, whatever the units', () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), fc.nat(), fc.constantFrom(9, 12), (rows, cut, unit) => {
				const at = cut % (rows.length + 1);
				const forward = sumsOf(rows, 9);
				expect(sumsOf([...rows].reverse(), 9)).toEqual(forward);
				expect(addNumberSums(sumsOf(rows.slice(at), 9), sumsOf(rows.slice(0, at), 9))).toEqual(forward);
				const [a, b] = [sumsOf(rows.slice(0, at), unit), sumsOf(rows.slice(at), 9)];
				expect(addNumberSums(a, b)).toEqual(addNumberSums(b, a));
			})
		);
	});

	it('of weight 2 are those of two rows, in every mean', () => {
		fc.assert(
			fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
				const plain = rows.map((each) => ({ ...each, weight: 1 }));
				const twice = sumsOf([...plain, ...plain]);
				const heavy = sumsOf(rows.map((each) => ({ ...each, weight: 2 })));
				for (const of of [meanPrediction, meanAbsoluteError, rootMeanSquaredError, rSquared])
					close(of(heavy).answer.value, of(twice).answer.value, 1e-9);
			})
		);
	});

	it('of weighted rows have Kish’s effective size less one degrees of freedom', () => {
		const rows = [1, 2, 3, 4].map((prediction) => ({ prediction, label: 0, weight: 0.5 }));
		close(
			meanPrediction(sumsOf(rows)).standardError,
			meanPrediction(sumsOf(rows.map((each) => ({ ...each, weight: 1 })))).standardError
		);
		const uneven = meanPrediction(sumsOf(rows.map((each, at) => ({ ...each, weight: at === 0 ? 9 : 1 }))));
		expect(uneven.degreesOfFreedom).toBeCloseTo(144 / 84 - 1, 12);
	});
});
