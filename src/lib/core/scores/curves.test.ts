import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/scores/curves.json' with { type: 'json' };
import single from '../../../../tests/reference/scores/single.json' with { type: 'json' };
import { arbitraryCuts, arbitraryRows, groupOf, rowsOf } from '../../../../tests/score-rows.ts';
import { equalMassBins } from '../calibration/equal-mass-bins.ts';
import { reliabilityCurve } from '../calibration/reliability-curve.ts';
import { precisionRecallCurve } from './precision-recall-curve.ts';
import { rocCurve } from './roc-curve.ts';
import { layoutBins } from './score-bins.ts';
import { thinSteps } from './thin-steps.ts';
import { thresholdSteps } from './threshold-steps.ts';

const { level } = reference;
const log = (name: string) => {
	const found = single.cases.find((each) => each.name === name);
	return groupOf(rowsOf(found?.label ?? [], found?.score ?? []));
};

const close = (actual: readonly number[], expected: readonly number[]) => {
	expect(actual).toHaveLength(expected.length);
	actual.forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? NaN, 12));
};

describe.each(reference.cases)('the curves of the log "$name"', (of) => {
	it('have the ROC points of scikit-learn, and Wilson’s interval of each true positive rate', () => {
		const points = rocCurve(log(of.name), level);
		close(
			points.map(({ threshold }) => threshold),
			of.roc.map(({ threshold }) => threshold ?? Infinity)
		);
		close(
			points.flatMap(({ fpr, tpr, tprInterval, positives }) => [
				fpr,
				tpr,
				tprInterval.low,
				tprInterval.high,
				positives
			]),
			of.roc.flatMap(({ fpr, tpr, band, n }) => [fpr, tpr, ...band, n])
		);
	});

	it('have scikit-learn’s precision at each recall, and Wilson’s interval over the rows selected', () => {
		close(
			precisionRecallCurve(log(of.name), level).flatMap((point) => [
				point.threshold,
				point.recall,
				point.precision,
				point.precisionInterval.low,
				point.precisionInterval.high,
				point.selected
			]),
			of.precision_recall.flatMap(({ threshold, recall, precision, band, n }) => [
				threshold,
				recall,
				precision,
				...band,
				n
			])
		);
	});

	it.skipIf(of.reliability === null)('have the mean and share of ten parts of the sorted rows', () => {
		const count = Math.min(10, single.cases.find(({ name }) => name === of.name)?.label.length ?? 0);
		close(
			reliabilityCurve(equalMassBins(log(of.name), count), level).flatMap((point) => [
				point.meanScore,
				point.positiveShare,
				point.band.low,
				point.band.high,
				point.rows
			]),
			(of.reliability ?? []).flatMap(({ mean, share, band, n }) => [mean, share, ...band, n])
		);
	});
});

it('a reliability band of intervals holds Wilson’s of the rows and the error of their middles', () => {
	fc.assert(
		fc.property(arbitraryRows, arbitraryCuts, (rows, cuts) => {
			for (const { band, error, interval } of reliabilityCurve(
				equalMassBins(groupOf(rows, layoutBins(cuts, [])), 5),
				level
			)) {
				expect(band.low).toBe(Math.max(0, interval.low - error));
				expect(band.high).toBe(Math.min(1, interval.high + error));
			}
		})
	);
});

describe('a thinned curve', () => {
	const most = 5;
	const threshold = 0.45;

	it('has few points, both ends, the declared threshold, and only points of the whole one', () => {
		const seen = { thinned: 0 };
		fc.assert(
			fc.property(arbitraryRows, (rows) => {
				const steps = thresholdSteps(groupOf(rows));
				const thin = thinSteps(steps, { most, thresholds: [threshold] });
				expect(thin.length).toBeLessThanOrEqual(most);
				expect(steps.filter((step) => thin.includes(step))).toEqual(thin);
				expect([thin[0], thin.at(-1)]).toEqual([steps[0], steps.at(-1)]);
				// The cut that `score ≥ threshold` makes selects the same rows on either curve.
				const cut = (of: typeof steps) => of.findLast((step) => step.threshold >= threshold);
				expect(cut(thin)).toEqual(cut(steps));
				if (steps.length > most) seen.thinned += 1;
			})
		);
		expect(seen.thinned).toBeGreaterThan(5);
	});

	it('leaves no stretch longer than two of its own and one step', () => {
		const steps = thresholdSteps(log('two hundred'));
		const thin = thinSteps(steps, { most: 22, thresholds: [] });
		const at = ({ tp, fp, fn, tn }: (typeof steps)[number]) => tp / (tp + fn) + fp / (fp + tn);
		const longest = Math.max(...steps.slice(1).map((step, i) => at(step) - at(steps[i] ?? step)));
		thin.slice(1).forEach((step, i) => expect(at(step) - at(thin[i] ?? step)).toBeLessThan(4 / 21 + longest));
		expect(thin.length).toBeGreaterThan(15);
	});

	it('is empty of nobody', () => {
		const steps = thresholdSteps(groupOf([]));
		expect(thinSteps(steps, { most, thresholds: [threshold] })).toEqual(steps);
		expect(rocCurve(groupOf([]), level)).toEqual([]);
	});
});
