import { describe, expect, it } from 'vitest';
import classReference from '../../../../tests/reference/classes/classes.json' with { type: 'json' };
import numberReference from '../../../../tests/reference/numbers/regression.json' with { type: 'json' };
import { classCounts } from '../classes/class-counts.ts';
import { classStandardError } from '../classes/class-standard-error.ts';
import { kappaOf } from '../classes/cohens-kappa.ts';
import { replicateClasses, resampleClasses } from '../classes/class-bootstrap.ts';
import { macroMean, classRecall, macroMeanOf } from '../classes/class-means.ts';
import { noCounts } from '../cube/counts.ts';
import { addNumberSums, noNumberSums, sumsOfNumber } from '../numbers/number-sums.ts';
import { unitOf } from '../numbers/whole-sum.ts';
import type { MetricId } from './metric.ts';
import { metrics } from './registry.ts';

const level = 0.95;
const classesOf = (label: readonly string[], predicted: readonly string[]) =>
	classCounts(label.map((name, at) => ({ label: name, predicted: predicted[at] ?? '', rows: 1 })));

function estimated(id: MetricId, group: Parameters<(typeof metrics)['accuracy']['value']>[0]['group']) {
	const estimate = metrics[id].estimate?.({ group, population: group });
	return estimate === undefined || estimate.value === null ? null : estimate;
}

describe.each(classReference.cases)('metrics of the classes "$name"', ({ label, predicted, ...expected }) => {
	const group = { ...noCounts, classes: classesOf(label, predicted) };
	const value = (id: MetricId) => metrics[id].value({ group, population: group }).value;

	it('have scikit-learn’s values, and intervals that hold them within what they can be', () => {
		const pairs = [
			['macro_recall', expected.macro.recall],
			['macro_precision', expected.macro.precision],
			['macro_f1', expected.macro.f1],
			['weighted_f1', expected.weighted.f1],
			['cohens_kappa', expected.kappa]
		] as const;
		for (const [id, wanted] of pairs) {
			if (wanted === null) expect(value(id)).toBeNull();
			else expect(value(id)).toBeCloseTo(wanted, 12);
			const estimate = estimated(id, group);
			const interval = estimate?.interval(level);
			if (!estimate || !interval) continue;
			expect(interval.low).toBeLessThanOrEqual(estimate.value);
			expect(interval.high).toBeGreaterThanOrEqual(estimate.value);
			expect(interval.high).toBeGreaterThan(interval.low);
			expect(interval.low).toBeGreaterThanOrEqual(id === 'cohens_kappa' ? -1 : 0);
			expect(interval.high).toBeLessThanOrEqual(1);
		}
	});

	it('have kappa’s large-sample interval', () => {
		if (expected.kappa_interval === null) return;
		const interval = estimated('cohens_kappa', group)?.interval(level);
		expect(Math.abs((interval?.low ?? 9) - (expected.kappa_interval[0] ?? 0))).toBeLessThan(0.003);
		expect(Math.abs((interval?.high ?? 9) - (expected.kappa_interval[1] ?? 0))).toBeLessThan(0.003);
	});
});

describe('the standard error of a metric of classes', () => {
	it('is what redrawing the table gives', () => {
		const [, , , , , , , , , four] = classReference.cases;
		const counts = classesOf(four?.label ?? [], four?.predicted ?? []);
		const { values } = replicateClasses(
			resampleClasses(counts, { seed: 3, key: 'spread', resamples: 4000 }),
			(table) => macroMean(table, classRecall).value
		);
		const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
		const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
		const error = classStandardError(counts, (margins) => macroMeanOf(margins, classRecall)) ?? NaN;
		expect(Math.abs(error / spread - 1)).toBeLessThan(0.06);
	});

	it('is not 0 where every row is right', () => {
		const right = classesOf(['a', 'b', 'a'], ['a', 'b', 'a']);
		expect(classStandardError(right, kappaOf)).toBeGreaterThan(0.05);
	});
});

describe.each(numberReference.cases)(
	'metrics of the numbers "$name"',
	({ name, label, prediction, ...expected }) => {
		const largest = (values: readonly number[]) => unitOf(Math.max(0, ...values.map(Math.abs)));
		const units = {
			value: largest([...label, ...prediction]),
			error: largest(label.map((y, at) => (prediction[at] ?? NaN) - y))
		};
		const group = {
			...noCounts,
			numbers: label
				.map((y, at) => sumsOfNumber({ label: y, prediction: prediction[at] ?? NaN }, units))
				.reduce(addNumberSums, noNumberSums)
		};

		it('have the values of scipy and scikit-learn', () => {
			for (const id of ['mean_prediction', 'mean_label', 'mean_absolute_error'] as const) {
				const { value } = metrics[id].value({ group, population: group });
				expect(Math.abs((value ?? NaN) - expected[id].value)).toBeLessThanOrEqual(
					1e-9 * Math.abs(expected[id].value)
				);
				const interval = estimated(id, group)?.interval(level) ?? null;
				if (expected[id].interval === undefined) expect(interval).toBeNull();
				else {
					const slack = 1e-6 * Math.abs(expected[id].interval[1] ?? 0);
					expect(Math.abs((interval?.high ?? NaN) - (expected[id].interval[1] ?? NaN))).toBeLessThanOrEqual(
						slack
					);
				}
			}
			const { value, reason } = metrics.r_squared.value({ group, population: group });
			if (expected.r_squared.value === null) expect(value).toBeNull();
			// Labels a third of a million times as far from 0 as they are from each other.
			else if (name === 'a large mean') expect(reason).toBe('digits-lost');
			else expect(value).toBeCloseTo(expected.r_squared.value, 5);
		});
	}
);

describe('metrics of graded answers', () => {
	const units = { value: 3, error: 0 };
	const grades = [5, 4, 4, 3, 1, 2].map((prediction) => sumsOfNumber({ prediction, label: null }, units));
	const group = { tp: 3, fn: 3, fp: 2, tn: 1, numbers: grades.reduce(addNumberSums, noNumberSums) };
	const value = (id: MetricId) => metrics[id].value({ group, population: group }).value;

	it('are averaged over those with a grade, and refused or unparsed ones are no zeros', () => {
		expect(value('mean_grade')).toBeCloseTo(19 / 6, 12);
		// scipy.stats.t.interval(0.95, 5, mean, sem) of 5, 4, 4, 3, 1, 2
		const interval = estimated('mean_grade', group)?.interval(level);
		expect(interval?.low).toBeCloseTo(1.6219392306394873, 10);
		expect(interval?.high).toBeCloseTo(4.711394102693846, 10);
	});

	it('are at the cut or above out of the graded, refused and unparsed out of all', () => {
		expect([value('share_above_cut'), value('refusal_rate'), value('unparsed_rate')]).toEqual([
			3 / 6,
			2 / 9,
			1 / 9
		]);
		expect(metrics.mean_grade.value({ group: { ...noCounts }, population: noCounts }).reason).toBe(
			'not-counted'
		);
	});
});
