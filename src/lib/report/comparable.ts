import type { Counts } from '#lib/core/cube/counts.ts';
import type { ClosedForm } from '#lib/core/intervals/closed-form.ts';
import { meanOfProportions } from '#lib/core/intervals/mean-of-proportions.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import type { Estimate } from '#lib/core/metrics/estimate.ts';
import type { Metric, MetricId, MetricInput, NoEstimate } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { Statistic } from './sampler.ts';

/** What a comparison needs of a metric, and of a composite that is compared as if it were one. */
export interface Comparable extends Pick<Metric, 'kind' | 'value'> {
	/** Names what was worked out for it. */
	readonly id: string;
	/** Rows out of independent rows, for score intervals and tests; null where cells are resampled instead. */
	readonly proportion: ((group: Counts) => Proportion) | null;
	/** The value with its own uncertainty, for a metric that is read from more than the four cells; null for all others. */
	readonly estimate: ((input: MetricInput) => Estimate | NoEstimate) | null;
	/** The interval of a smooth metric from its cells alone; null where cells are redrawn. */
	readonly closedForm: ClosedForm | null;
	/** 1,000 for a rate in a thousand, which is its proportion times that. */
	readonly scale: number;
	/** The value on redrawn cells; one function for each metric, so that what it gave can be kept. */
	readonly statistic: Statistic;
	/** Two groups' values are of rows that they share, so that no interval or test of a pair follows from their own. */
	readonly sharesRows: boolean;
	/** The values that it can take. */
	readonly range: Interval;
	/** A share of the whole population: redrawn groups change the whole too. */
	readonly ofWhole: boolean;
}

const share: Interval = { low: 0, high: 1 };
const ranges: Readonly<Partial<Record<MetricId, Interval>>> = {
	balanced_accuracy: share,
	f1: share,
	share_of_selected: share
};

function comparableOf(metric: Metric): Comparable {
	const { fraction, kind, value } = metric;
	const independent = kind === 'proportion' || kind === 'rate_per_1000';
	return {
		id: metric.id,
		kind,
		value,
		proportion: independent && fraction !== null ? (group) => fraction({ group, population: group }) : null,
		estimate: metric.estimate === undefined ? null : remembering(metric.estimate),
		closedForm: metric.closedForm ?? null,
		scale: kind === 'rate_per_1000' ? 1000 : 1,
		statistic: (counts) => value({ group: counts, population: counts }).value,
		sharesRows: metric.sharesRows === true,
		range: metric.range ?? ranges[metric.id] ?? { low: 0, high: Infinity },
		ofWhole: metric.id === 'share_of_selected'
	};
}

/** A group is estimated once, however many pairs it stands in; what was found goes when the group goes. */
function remembering(estimate: NonNullable<Metric['estimate']>): NonNullable<Metric['estimate']> {
	const known = new WeakMap<object, WeakMap<object, Estimate | NoEstimate>>();
	return ({ group, population }) => {
		const ofGroup = known.get(group) ?? new WeakMap<object, Estimate | NoEstimate>();
		known.set(group, ofGroup);
		const found = ofGroup.get(population) ?? estimate({ group, population });
		ofGroup.set(population, found);
		return found;
	};
}

const comparables = new Map(Object.values(metrics).map((metric) => [metric.id, comparableOf(metric)]));

/** The metric as a comparison sees it; one object for each metric. */
export function comparable(metric: Metric): Comparable {
	const known = comparables.get(metric.id);
	if (known === undefined) throw new Error(`No metric is called ${metric.id}`);
	return known;
}

function meanOdds(group: Counts): Answer {
	const tpr = metrics.true_positive_rate.value({ group, population: group });
	const fpr = metrics.false_positive_rate.value({ group, population: group });
	if (fpr.value === null) return noAnswer(fpr.reason);
	if (tpr.value === null) return noAnswer(tpr.reason);
	return { value: (tpr.value + fpr.value) / 2, reason: null };
}

/**
 * The mean of true and false positive rate of a group. Its difference to a reference is the average odds
 * difference of AIF360 (Bellamy et al. 2018): signed, so that 0 may also mean two gaps that cancel.
 */
export const averageOdds: Comparable = {
	id: 'average_odds',
	kind: 'smooth',
	value: ({ group }) => meanOdds(group),
	proportion: null,
	estimate: null,
	sharesRows: false,
	closedForm: {
		method: 'mover, wilson',
		interval: ({ tp, fn, fp, tn }, at) =>
			meanOfProportions({ successes: tp, trials: tp + fn }, { successes: fp, trials: fp + tn }, at)
	},
	scale: 1,
	statistic: (counts) => meanOdds(counts).value,
	range: share,
	ofWhole: false
};
