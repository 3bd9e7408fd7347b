import { describe, expect, it } from 'vitest';
import { disparityIds, isDistance } from '#lib/core/disparities/definitions.ts';
import { metricIds } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { disparityExamples, metricExamples } from './worked-examples.ts';

/** Worked out by hand from the six and four scores, four numbers, ten classes and nine answers of the examples. */
const byHand = {
	mean_score: 2.9 / 6,
	auroc: 7 / 9,
	average_precision: (1 / 1 + 2 / 3 + 3 / 4) / 3,
	brier_score: (0.01 + 0.49 + 0.16 + 0.36 + 0.04 + 0.01) / 6,
	log_loss: -Math.log(0.9 * 0.3 * 0.6 * 0.4 * 0.8 * 0.9) / 6,
	observed_expected_ratio: 3 / 2.9,
	ks_separation: 2 / 3,
	net_benefit: 1 / 6,
	mean_prediction: 21 / 4,
	mean_label: 5,
	mean_error: 1 / 4,
	mean_absolute_error: 5 / 4,
	root_mean_squared_error: Math.sqrt(7 / 4),
	r_squared: 1 - 7 / 14,
	macro_recall: (5 / 6 + 3 / 4) / 2,
	macro_precision: (5 / 6 + 3 / 4) / 2,
	cohens_kappa: (0.8 - 0.52) / 0.48,
	mean_grade: 19 / 6,
	share_above_cut: 1 / 2,
	refusal_rate: 2 / 9,
	unparsed_rate: 1 / 9
} as const;

describe('the worked example', () => {
	it.each(Object.entries(byHand))('of %s is what a hand makes of it', (id, expected) => {
		const [example] = metricExamples(metrics[id as keyof typeof byHand]);
		expect(example?.ours.value).toBeCloseTo(expected, 12);
	});

	it('is there for every metric, with a case without an answer', () => {
		for (const id of metricIds) {
			const [first, second] = metricExamples(metrics[id]);
			expect(first?.ours.value, id).toEqual(expect.any(Number));
			expect((first?.groups.length ?? 0) > 0, id).toBe(first?.given === null);
			if (id !== 'count') expect(second?.ours.value, id).toBeNull();
		}
	});

	it('of every distance is what a hand makes of it', () => {
		const expected = {
			total_variation: 0.2,
			jensen_shannon_distance: Math.sqrt(
				(0.4 * Math.log2(0.4 / 0.3) +
					0.6 * Math.log2(0.6 / 0.7) +
					0.2 * Math.log2(0.2 / 0.3) +
					0.8 * Math.log2(0.8 / 0.7)) /
					2
			),
			kullback_leibler_divergence: 0.4 * Math.log(2) + 0.6 * Math.log(0.75),
			kolmogorov_smirnov: 1 / 3,
			wasserstein_distance: 0.1 * (1 / 6 + 1 / 3 + 1 / 12 + 1 / 4 + 1 / 4 + 1 / 12 + 1 / 12 + 1 / 6)
		};
		const found = disparityIds
			.filter(isDistance)
			.map((id) => [id, disparityExamples(id)[0]?.ours.value] as const);
		expect(found).toHaveLength(5);
		for (const [id, value] of found) expect(value, id).toBeCloseTo(expected[id], 12);
	});
});
