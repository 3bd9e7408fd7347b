import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/binary_metrics.json' with { type: 'json' };
import type { Counts } from '../cube/counts.ts';
import { metricIds, type MetricId } from './metric.ts';
import { metricById, metrics } from './registry.ts';

const counts = fc.record({ tp: fc.nat(99), fp: fc.nat(99), fn: fc.nat(99), tn: fc.nat(99) });
const ask = (id: MetricId, group: Counts, population = group) => metrics[id].value({ group, population });
const value = (id: MetricId, group: Counts) => ask(id, group).value;

describe('the registry', () => {
	it('files every metric under its own id', () => {
		for (const id of metricIds) expect(metrics[id].id).toBe(id);
		expect(metricById('precision')).toBe(metrics.precision);
		expect(metricById('toString')).toBeNull();
	});

	it.each(reference.cases)('agrees with scikit-learn on $counts', ({ counts: table, expected }) => {
		for (const [id, number] of Object.entries(expected)) {
			expect(metricById(id)?.value({ group: table, population: table }).value, id).toBeCloseTo(number, 13);
		}
	});

	it('has an answer or a reason, and never NaN or infinity', () => {
		fc.assert(
			fc.property(counts, counts, (group, rest) => {
				const population = { tp: group.tp + rest.tp, fp: group.fp + rest.fp, fn: group.fn, tn: group.tn };
				for (const id of metricIds) {
					const got = ask(id, group, population);
					if (got.value === null) expect(got.reason).not.toBeNull();
					else expect(Number.isFinite(got.value)).toBe(true);
				}
			})
		);
	});

	it('reports the fraction that its value is', () => {
		fc.assert(
			fc.property(counts, (group) => {
				for (const id of metricIds) {
					const { fraction, kind } = metrics[id];
					if (fraction === null) continue;
					const { successes, trials } = fraction({ group, population: group });
					const got = value(id, group);
					expect(trials === 0).toBe(got === null);
					if (got !== null)
						expect(got).toBeCloseTo(((kind === 'rate_per_1000' ? 1000 : 1) * successes) / trials, 9);
				}
			})
		);
	});

	it('takes one side on a rate and the other on its complement', () => {
		const complements: [MetricId, MetricId][] = [
			['true_positive_rate', 'false_negative_rate'],
			['true_negative_rate', 'false_positive_rate'],
			['precision', 'false_discovery_rate'],
			['negative_predictive_value', 'false_omission_rate'],
			['accuracy', 'error_rate']
		];
		for (const [a, b] of complements) {
			for (const favourable of ['selected', 'not_selected'] as const) {
				const [x, y] = [metrics[a].better[favourable], metrics[b].better[favourable]];
				expect([x, y]).not.toEqual(['higher', 'higher']);
				expect(x === null).toBe(y === null);
				expect(x === 'higher').toBe(y === 'lower');
			}
			fc.assert(
				fc.property(counts, (group) => {
					const [x, y] = [value(a, group), value(b, group)];
					if (x === null || y === null) expect(x).toBe(y);
					else expect(x + y).toBeCloseTo(1, 12);
				})
			);
		}
	});

	it.each<[MetricId, Counts, string]>([
		['count', { tp: 0, fp: 0, fn: 0, tn: 0 }, 'no-rows'],
		['base_rate', { tp: 0, fp: 0, fn: 0, tn: 0 }, 'no-rows'],
		['selection_rate', { tp: 0, fp: 0, fn: 0, tn: 0 }, 'no-rows'],
		['missed', { tp: 0, fp: 0, fn: 0, tn: 0 }, 'no-rows'],
		['true_positive_rate', { tp: 0, fp: 3, fn: 0, tn: 4 }, 'no-positives'],
		['false_negative_rate', { tp: 0, fp: 3, fn: 0, tn: 4 }, 'no-positives'],
		['false_positive_rate', { tp: 3, fp: 0, fn: 4, tn: 0 }, 'no-negatives'],
		['true_negative_rate', { tp: 3, fp: 0, fn: 4, tn: 0 }, 'no-negatives'],
		['precision', { tp: 0, fp: 0, fn: 4, tn: 4 }, 'no-predicted-positives'],
		['false_discovery_rate', { tp: 0, fp: 0, fn: 4, tn: 4 }, 'no-predicted-positives'],
		['negative_predictive_value', { tp: 1, fp: 2, fn: 0, tn: 0 }, 'no-predicted-negatives'],
		['false_omission_rate', { tp: 1, fp: 2, fn: 0, tn: 0 }, 'no-predicted-negatives'],
		['balanced_accuracy', { tp: 3, fp: 0, fn: 4, tn: 0 }, 'no-negatives'],
		['f1', { tp: 0, fp: 0, fn: 4, tn: 1 }, 'no-predicted-positives'],
		['f1', { tp: 0, fp: 2, fn: 0, tn: 1 }, 'no-positives'],
		['matthews_correlation', { tp: 3, fp: 2, fn: 0, tn: 0 }, 'no-predicted-negatives'],
		['treatment_equality', { tp: 3, fp: 0, fn: 1, tn: 5 }, 'division-by-zero'],
		['positive_likelihood_ratio', { tp: 3, fp: 0, fn: 1, tn: 5 }, 'division-by-zero'],
		['positive_likelihood_ratio', { tp: 0, fp: 2, fn: 0, tn: 5 }, 'no-positives'],
		['negative_likelihood_ratio', { tp: 3, fp: 2, fn: 1, tn: 0 }, 'division-by-zero'],
		['share_of_selected', { tp: 0, fp: 0, fn: 1, tn: 5 }, 'nobody-selected']
	])('%s of %o has no answer: %s', (id, group, reason) => {
		expect(ask(id, group)).toEqual({ value: null, reason });
	});

	it('counts an F1 of 0 where people were selected and all of them wrongly', () => {
		expect(value('f1', { tp: 0, fp: 2, fn: 3, tn: 1 })).toBe(0);
	});

	it('divides the share of the selected by everyone selected', () => {
		const group = { tp: 1, fp: 1, fn: 0, tn: 0 };
		const population = { tp: 5, fp: 3, fn: 9, tn: 9 };
		expect(metrics.share_of_selected.value({ group, population }).value).toBe(0.25);
	});
});
