import { total, type Counts } from '../../cube/counts.ts';
import type { Answer } from '../../metrics/answer.ts';
import type { MetricId } from '../../metrics/metric.ts';
import { difference } from '../difference.ts';

/** What AIF360 prints in place of no answer: it guards these against an empty denominator, and no others. */
const guarded: Readonly<Partial<Record<MetricId, number>>> = {
	precision: 0,
	false_discovery_rate: 0,
	negative_predictive_value: 0,
	false_omission_rate: 0,
	accuracy: 0,
	error_rate: 1,
	count: 0
};

/** A metric as AIF360 prints it: NaN where it divides by nothing unguarded. */
export const aif360Value = (metric: MetricId, ours: Answer): number => ours.value ?? guarded[metric] ?? NaN;

/** Its differences are unprivileged − privileged, which is ours with the privileged group as the reference. */
export const aif360Difference = (unprivileged: Answer, privileged: Answer): number =>
	difference(unprivileged, privileged).value ?? NaN;

/** `class_imbalance`: (unprivileged − privileged) rows over all rows, of the opposite sign to smclarify's CI. */
export const aif360ClassImbalance = (unprivileged: Counts, privileged: Counts): number =>
	(total(unprivileged) - total(privileged)) / (total(unprivileged) + total(privileged));
