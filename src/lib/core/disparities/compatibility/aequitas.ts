import type { Answer } from '../../metrics/answer.ts';
import type { MetricId } from '../../metrics/metric.ts';
import { ratio } from '../ratio.ts';

/** Aequitas' names of our metrics. Its `ppr` is a share of all selected, and its `pprev` the selection rate. */
export const aequitasMetrics = {
	tpr: 'true_positive_rate',
	tnr: 'true_negative_rate',
	for: 'false_omission_rate',
	fdr: 'false_discovery_rate',
	fpr: 'false_positive_rate',
	fnr: 'false_negative_rate',
	npv: 'negative_predictive_value',
	precision: 'precision',
	ppr: 'share_of_selected',
	pprev: 'selection_rate',
	prev: 'base_rate'
} as const satisfies Record<string, MetricId>;

export type AequitasMetric = keyof typeof aequitasMetrics;

/** A metric as Aequitas prints it: NaN where there is no answer. */
export const aequitasValue = (ours: Answer): number => ours.value ?? NaN;

/** A ratio to the reference as Aequitas prints it: something over nothing is 10.0 (ours is ∞), nothing over nothing NaN. */
export function aequitasDisparity(group: Answer, reference: Answer): number {
	const value = ratio(group, reference).value ?? NaN;
	return value === Infinity ? 10 : value;
}

/** True or false, or null where it cannot be said. */
export type Parity = boolean | null;

/** Within τ and 1/τ of the reference, both ends included; null where the disparity is NaN. */
export const aequitasParity = (disparity: number, tau: number): Parity =>
	Number.isNaN(disparity) ? null : tau <= disparity && disparity <= 1 / tau;

/** False as soon as one is false; unknown where one is unknown and none is false. */
const both = (a: Parity, b: Parity): Parity =>
	a === false || b === false ? false : a === null || b === null ? null : true;

/** Every parity that Aequitas prints, from its disparities. */
export function aequitasParities(disparities: Readonly<Record<AequitasMetric, number>>, tau: number) {
	const of = (metric: AequitasMetric): Parity => aequitasParity(disparities[metric], tau);
	const typeOne = both(of('fdr'), of('fpr'));
	const typeTwo = both(of('for'), of('fnr'));
	return {
		'TPR Parity': of('tpr'),
		'TNR Parity': of('tnr'),
		'FPR Parity': of('fpr'),
		'FNR Parity': of('fnr'),
		'FOR Parity': of('for'),
		'FDR Parity': of('fdr'),
		'NPV Parity': of('npv'),
		'Precision Parity': of('precision'),
		'Statistical Parity': of('ppr'),
		'Impact Parity': of('pprev'),
		'Equalized Odds': both(of('fpr'), of('tpr')),
		'TypeI Parity': typeOne,
		'TypeII Parity': typeTwo,
		'Unsupervised Fairness': both(of('ppr'), of('pprev')),
		'Supervised Fairness': both(typeOne, typeTwo)
	};
}

/** The reference that `min_metric` takes for one metric: the lowest value, the first of equals, whatever the metric's direction. */
export function aequitasMinimum<Group>(
	groups: readonly Group[],
	valueOf: (group: Group) => Answer
): Group | null {
	let lowest: { group: Group; value: number } | null = null;
	for (const group of groups) {
		const { value } = valueOf(group);
		if (value !== null && (lowest === null || value < lowest.value)) lowest = { group, value };
	}
	return lowest?.group ?? null;
}
