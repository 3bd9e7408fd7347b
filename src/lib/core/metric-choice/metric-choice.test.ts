import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../metrics/registry.ts';
import { usualDecision, type Decision } from './decision.ts';
import { recommendMetrics } from './recommend-metrics.ts';
import { forcedFalsePositiveRate, tradeOffs } from './trade-offs.ts';

const decisions: fc.Arbitrary<Decision> = fc.record({
	effect: fc.constantFrom('helps', 'burdens'),
	label: fc.constantFrom('trusted', 'selected-only', 'stands-in', 'none'),
	error: fc.constantFrom('missed', 'wrongly-flagged', 'both'),
	room: fc.constantFrom('limited', 'open'),
	use: fc.constantFrom('decision', 'probability', 'order')
});
const judged = (decision: Decision): readonly string[] =>
	recommendMetrics(decision)
		.recommended.filter((row) => row.as === 'judge')
		.map(({ metric }) => metric);
const helping = usualDecision({ helps: true, labelled: true });

describe('metrics that suit a decision', () => {
	it('are each named once, never both recommended and unsuited, with one to judge by at least', () => {
		fc.assert(
			fc.property(decisions, (decision) => {
				const { recommended, unsuited } = recommendMetrics(decision);
				const ids = recommended.map(({ metric }) => metric);
				expect(new Set(ids).size).toBe(ids.length);
				expect(unsuited.filter(({ metric }) => ids.includes(metric))).toEqual([]);
				expect(judged(decision).length).toBeGreaterThan(0);
			})
		);
	});

	it('need no label where there is none, nor one that nobody can trust', () => {
		fc.assert(
			fc.property(decisions, (decision) => {
				const { recommended } = recommendMetrics(decision);
				if (decision.label === 'none' || decision.label === 'stands-in')
					expect(recommended.filter(({ metric }) => metrics[metric].needsLabel)).toEqual([]);
				if (decision.use === 'decision')
					expect(recommended.filter(({ metric }) => metrics[metric].needsScore === true)).toEqual([]);
			})
		);
	});

	it('of help are misses, of burden wrong flags, and both where both weigh alike', () => {
		expect(judged(helping)).toEqual(['false_negative_rate']);
		expect(judged(usualDecision({ helps: false, labelled: true }))).toEqual(['false_positive_rate']);
		expect(judged({ ...helping, error: 'both' })).toEqual(['false_negative_rate', 'false_positive_rate']);
		expect(judged({ ...helping, effect: 'burdens', error: 'wrongly-flagged', room: 'limited' })).toEqual([
			'false_positive_rate',
			'false_discovery_rate'
		]);
		expect(judged(usualDecision({ helps: true, labelled: false }))).toEqual(['selection_rate']);
		expect(judged({ ...helping, label: 'selected-only' })).toEqual(['precision', 'selection_rate']);
	});
});

describe('wishes that cannot both be had', () => {
	it('are told where both were made', () => {
		const ids = (...of: Parameters<typeof tradeOffs>) => tradeOffs(...of).map(({ id }) => id);
		expect(ids(['selection_rate', 'precision'])).toEqual([]);
		expect(ids(['false_negative_rate', 'precision'])).toEqual(['precision-and-errors', 'same-threshold']);
		expect(ids(['false_negative_rate', 'expected_calibration_error', 'selection_rate'])).toEqual([
			'calibration-and-errors',
			'selection-and-errors',
			'same-threshold'
		]);
	});

	it('the forced rate is the one that the counts have', () => {
		const counts = fc.integer({ min: 1, max: 500 });
		fc.assert(
			fc.property(counts, counts, counts, counts, (tp, fp, fn, tn) => {
				const forced = forcedFalsePositiveRate({
					baseRate: (tp + fn) / (tp + fp + fn + tn),
					precision: tp / (tp + fp),
					falseNegativeRate: fn / (tp + fn)
				});
				expect(forced.value).toBeCloseTo(fp / (fp + tn), 10);
			})
		);
	});

	it('has no answer without negatives or without a right selection', () => {
		expect(forcedFalsePositiveRate({ baseRate: 1, precision: 1, falseNegativeRate: 0 }).reason).toBe(
			'no-negatives'
		);
		expect(forcedFalsePositiveRate({ baseRate: 0.5, precision: 0, falseNegativeRate: 1 }).reason).toBe(
			'division-by-zero'
		);
	});
});
