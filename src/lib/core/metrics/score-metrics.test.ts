import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arbitraryCuts,
	arbitraryRows,
	groupOf,
	rowsOf,
	type ScoreRow
} from '../../../../tests/score-rows.ts';
import { aurocInterval } from '../scores/auroc-interval.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { noCounts } from '../cube/counts.ts';
import { groupScores, type GroupScores } from '../scores/group-scores.ts';
import { layoutBins } from '../scores/score-bins.ts';
import { metricIds, type MetricId } from './metric.ts';
import { metrics } from './registry.ts';

const ids = metricIds.filter((id) => metrics[id].needsScore === true);
const level = 0.95;
const nobody = groupOf([]);

function estimate(id: MetricId, scores: GroupScores, population = scores) {
	const group = { ...noCounts, scores, threshold: 0.5 };
	const made = metrics[id].estimate?.({ group, population: { ...noCounts, scores: population } });
	if (made === undefined) throw new Error(`${id} brings no estimate`);
	return made;
}

describe('a metric of scores', () => {
	it('holds its value in its interval, and its interval in its range', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryRows, (rows, others) => {
				const [group, all] = [groupOf(rows), groupOf([...rows, ...others])];
				for (const id of ids) {
					const made = estimate(id, group, all);
					const interval = made.value === null ? null : made.interval(level);
					if (made.value === null || interval === null) continue;
					expect(interval.low, id).toBeLessThanOrEqual(made.value + 1e-9);
					expect(interval.high, id).toBeGreaterThanOrEqual(made.value - 1e-9);
					const { low, high } = metrics[id].range ?? { low: 0, high: 1 };
					expect(interval.low, id).toBeGreaterThanOrEqual(low);
					expect(interval.high, id).toBeLessThanOrEqual(high);
				}
			})
		);
	});

	it('has the figure of the rows within its bin error of that of any bins', () => {
		const atoms = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
		fc.assert(
			fc.property(arbitraryRows, arbitraryCuts, (rows, cuts) => {
				const [exact, coarse] = [groupOf(rows), groupOf(rows, layoutBins(cuts, atoms))];
				for (const id of ids) {
					const [made, seen] = [estimate(id, exact), estimate(id, coarse)];
					if (made.value === null || seen.value === null) continue;
					expect(made.error, id).toBe(0);
					expect(Math.abs(made.value - seen.value), id).toBeLessThanOrEqual(seen.error + 1e-9);
				}
			})
		);
	});

	it('has no answer, and says why, where scores were not counted or nobody has one', () => {
		for (const id of ids) {
			const group = noCounts;
			expect(metrics[id].value({ group, population: group }), id).toEqual({
				value: null,
				reason: 'not-counted'
			});
			expect(estimate(id, nobody), id).toEqual({ value: null, reason: 'no-scores' });
		}
	});

	it('has no interval and no standard error of one row, where the method would claim certainty', () => {
		const one = groupOf(rowsOf([1], [0.7]));
		for (const id of ['mean_score', 'brier_score', 'log_loss', 'average_precision'] as const) {
			const made = estimate(id, one);
			expect(made.value, id).not.toBeNull();
			if (made.value !== null) expect([made.interval(level), made.standardError], id).toEqual([null, null]);
		}
	});

	it('is read from the figures of a suppressed cube where there are no scores', () => {
		const kept = { value: 0.7, error: 0, standardError: 0.1, method: 'delong', rows: 9 } as const;
		const recipe = { kind: 'wald', reach: 0.1, degrees: null, low: 0, high: 1 } as const;
		const group = { ...noCounts, figures: new Map([['auroc', { ...kept, recipe }]]) };
		expect(metrics.auroc.value({ group, population: group }).value).toBe(0.7);
		expect(metrics.brier_score.value({ group, population: group }).reason).toBe('not-counted');
	});
});

describe('the interval', () => {
	it('of the AUROC is DeLong’s, or Newcombe’s where that claims certainty', () => {
		fc.assert(
			fc.property(arbitraryRows, (rows) => {
				const group = groupOf(rows);
				const made = estimate('auroc', group);
				const expected = aurocInterval(group, level);
				expect(made.value === null).toBe(expected === null);
				if (made.value === null || expected === null) return;
				const interval = made.interval(level);
				expect(made.method).toBe(expected.method);
				expect(interval?.low).toBeCloseTo(expected.low, 12);
				expect(interval?.high).toBeCloseTo(expected.high, 12);
			})
		);
	});

	it('of a constant score’s average precision has the base rate’s variance', () => {
		const group = groupOf(rowsOf([1, 1, 1, 0, 0, 0, 0, 0, 0, 0], Array(10).fill(0.4) as number[]));
		const made = estimate('average_precision', group);
		expect(made.value).toBe(0.3);
		if (made.value !== null) expect(made.standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 9), 12);
	});

	it('of net benefit without a false positive’s weight is Wilson’s of the true positives', () => {
		const group = groupOf(rowsOf([1, 1, 0, 0, 1], [0.9, 0.2, 0.1, 0.6, 0.4]));
		const made = metrics.net_benefit.estimate?.({
			group: { ...noCounts, scores: group, threshold: 0 },
			population: noCounts
		});
		const wilson = wilsonInterval({ successes: 3, trials: 5 }, level);
		const interval = made?.value === null ? null : made?.interval(level);
		expect(interval?.low).toBeCloseTo(wilson?.low ?? NaN, 12);
		expect(interval?.high).toBeCloseTo(wilson?.high ?? NaN, 12);
	});
});

/** Truths of scores drawn evenly from 0 to 1 of which a share s is positive: calibrated, and known in closed form. */
const truths = [
	{ id: 'mean_score', truth: 1 / 2 },
	{ id: 'auroc', truth: 5 / 6 },
	{ id: 'brier_score', truth: 1 / 6 },
	{ id: 'log_loss', truth: 1 / 2 },
	{ id: 'expected_calibration_error', truth: 0 },
	{ id: 'maximum_calibration_error', truth: 0 },
	{ id: 'calibration_intercept', truth: 0 },
	{ id: 'calibration_slope', truth: 1 },
	{ id: 'observed_expected_ratio', truth: 1 },
	{ id: 'ks_separation', truth: 1 / 2 },
	// P(s ≥ ½ and positive) = 3/8, and negative 1/8.
	{ id: 'net_benefit', truth: 1 / 4 },
	// Precision at a cut c is (1 + c)/2; positives have density 2c.
	{ id: 'average_precision', truth: 5 / 6 }
] as const;

describe('the interval of a drawn log', () => {
	const draws = 400;
	const rowsDrawn = 150;
	const random = seededRandom(20251121, 'coverage of score metrics');
	const logs = Array.from({ length: draws }, () =>
		groupOf(
			Array.from({ length: rowsDrawn }, (): ScoreRow => {
				const score = random();
				return { score, label: random() < score ? 'positive' : 'negative' };
			})
		)
	);

	it.each(truths)('of $id holds the truth $truth about as often as it says, or oftener', ({ id, truth }) => {
		let held = 0;
		for (const group of logs) {
			const made = estimate(id, group);
			const interval = made.value === null ? null : made.interval(level);
			if (interval !== null && interval.low <= truth + 1e-9 && interval.high >= truth) held += 1;
		}
		expect(held / draws).toBeGreaterThan(0.925);
	});
});

it('a cross-group AUROC is of everyone else', () => {
	const rows = rowsOf([1, 1, 0, 0, 1, 0], [0.9, 0.4, 0.3, 0.8, 0.6, 0.6]);
	const [group, all] = [groupOf(rows.slice(0, 4)), groupOf(rows)];
	expect(estimate('bpsn_auroc', group, all).value).toBe(0.5);
	expect(estimate('bnsp_auroc', group, all).value).toBe(0.5);
	expect(estimate('bpsn_auroc', all, all)).toMatchObject({ value: null, reason: 'no-positives' });
	expect(groupScores({ attributes: [], bins: [], cells: [] }, 'model', []).bins).toEqual([]);
});
