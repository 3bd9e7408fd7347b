import { addCounts, noCounts, type Counts } from '#lib/core/cube/counts.ts';
import { disparityPrints, type Compared } from '#lib/core/disparities/compatibility/disparity-prints.ts';
import { peerPrints, type PeerPrint } from '#lib/core/disparities/compatibility/peer-prints.ts';
import {
	isDistance,
	isStratified,
	type DisparityId,
	type PlainId
} from '#lib/core/disparities/definitions.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { isOfOutcome } from '#lib/core/metrics/outcome-types.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { distanceExamples } from './distance-examples.ts';
import { estimateExamples } from './estimate-examples.ts';
import { stratifiedExamples } from './stratified-examples.ts';

/** Counts on which a definition is worked out, by us and as the peers would print it. */
export interface WorkedExample {
	readonly title: string;
	/** The group in question first. */
	readonly groups: readonly { readonly name: string; readonly counts: Counts }[];
	/** What it is worked out on, where that is more than four cells of each group; then there are no groups. */
	readonly given: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
	/** What is compared, where the definition itself leaves it open. */
	readonly of: string | null;
	readonly ours: Answer;
	readonly prints: readonly PeerPrint[];
}

const group: Counts = { tp: 30, fp: 20, fn: 10, tn: 40 };
const others: Counts = { tp: 70, fp: 15, fn: 10, tn: 105 };

/** Groups in which one thing after another is empty; the first that leaves a metric without an answer is its zero case. */
const emptyGroups: readonly Counts[] = [
	{ tp: 0, fp: 5, fn: 0, tn: 15 },
	{ tp: 12, fp: 0, fn: 8, tn: 0 },
	{ tp: 0, fp: 0, fn: 5, tn: 15 },
	{ tp: 12, fp: 8, fn: 0, tn: 0 },
	{ tp: 12, fp: 0, fn: 3, tn: 5 },
	noCounts
];

const nobodySelected: Counts = { tp: 0, fp: 0, fn: 30, tn: 150 };

function ofMetric(metric: Metric, title: string, a: Counts, b: Counts): WorkedExample {
	const input = { group: a, population: addCounts(a, b) };
	return {
		title,
		groups: [
			{ name: 'the group', counts: a },
			{ name: 'everyone else', counts: b }
		],
		given: null,
		of: null,
		ours: metric.value(input),
		prints: peerPrints(metric, input)
	};
}

/** A metric where it has an answer, and where its denominator is empty. */
export function metricExamples(metric: Metric): readonly WorkedExample[] {
	if (metric.kind === 'estimate' || !isOfOutcome(metric.id, 'binary')) return estimateExamples(metric);
	const zeroCase = emptyGroups
		.flatMap((empty) => [others, nobodySelected].map((rest) => [empty, rest] as const))
		.find(([a, b]) => metric.value({ group: a, population: addCounts(a, b) }).value === null);
	return [
		ofMetric(metric, 'Worked example', group, others),
		...(zeroCase === undefined ? [] : [ofMetric(metric, 'Where the denominator is 0', ...zeroCase)])
	];
}

function ofGroups(id: PlainId, title: string, groups: Compared): WorkedExample {
	const { metric, ours, prints } = disparityPrints(id, groups);
	return {
		title,
		groups: groups.map((counts, at) => ({
			name: ['the group', 'the reference', 'a third group'][at] ?? '',
			counts
		})),
		given: null,
		of: metric === null ? null : metrics[metric].title.toLowerCase(),
		ours,
		prints
	};
}

const [withoutPositives = noCounts] = emptyGroups;

/** Groups among which the comparison meets a 0: the reference of a ratio, or a group that has no answer. */
const zeroGroups: Readonly<Record<PlainId, Compared>> = {
	difference: [withoutPositives, others],
	ratio: [group, nobodySelected],
	impact_ratio: [nobodySelected, nobodySelected],
	max_difference: [group, others, withoutPositives],
	min_ratio: [group, others, withoutPositives],
	demographic_parity_difference: [group, nobodySelected],
	demographic_parity_ratio: [nobodySelected, nobodySelected],
	equalized_odds_difference: [group, others, withoutPositives],
	equalized_odds_mean_difference: [group, others, withoutPositives],
	equal_opportunity_difference: [group, others, withoutPositives],
	average_odds_difference: [withoutPositives, others],
	predictive_parity_difference: [nobodySelected, others, group],
	generalized_entropy_index: [
		{ ...noCounts, fn: 4 },
		{ ...noCounts, fn: 6 }
	],
	theil_index: [
		{ ...noCounts, fn: 4 },
		{ ...noCounts, fn: 6 }
	],
	between_group_generalized_entropy: [
		{ ...noCounts, fn: 4 },
		{ ...noCounts, fn: 6 }
	]
};

/** A comparison of two groups, and one that meets a 0. */
export const disparityExamples = (id: DisparityId): readonly WorkedExample[] =>
	isStratified(id)
		? stratifiedExamples(id)
		: isDistance(id)
			? distanceExamples(id)
			: [ofGroups(id, 'Worked example', [group, others]), ofGroups(id, 'Where there is a 0', zeroGroups[id])];
