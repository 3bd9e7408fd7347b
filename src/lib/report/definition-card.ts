import {
	peerComparisons,
	peerNames,
	peers,
	type Peer
} from '#lib/core/disparities/compatibility/peer-names.ts';
import {
	disparityDefinitions,
	isDistance,
	type DisparityDefinition,
	type DisparityId
} from '#lib/core/disparities/definitions.ts';
import type { DistanceId } from '#lib/core/disparities/distance-definitions.ts';
import { metricIds, type Better, type Metric } from '#lib/core/metrics/metric.ts';
import { isOfOutcome } from '#lib/core/metrics/outcome-types.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { disparityExamples, metricExamples, type WorkedExample } from './worked-examples.ts';

/** Everything that a reader may ask of a figure, as one card: what `plumbline metrics`, the docs and the dashboard show. */
export interface DefinitionCard {
	readonly kind: 'metric' | 'comparison';
	readonly id: string;
	readonly title: string;
	readonly plain: string;
	readonly formula: string;
	readonly denominator: string;
	/** Which way is better for people, a sentence for each setting on which it depends. */
	readonly better: readonly string[];
	readonly zeroRule: string;
	readonly source: string;
	/** What a log needs for it. */
	readonly needs: string;
	/** Every peer that has it, with its name and how its number goes beside ours. */
	readonly peers: readonly { readonly peer: Peer; readonly name: string; readonly beside: string }[];
	readonly examples: readonly WorkedExample[];
}

function directionWords(better: Better): string {
	switch (better) {
		case 'higher':
			return 'Higher is better';
		case 'lower':
			return 'Lower is better';
		case null:
			return 'No side is taken (a gap either way may harm)';
		default:
			return unreachable(better);
	}
}

function betterWords({ better }: Metric): readonly string[] {
	if (better.selected === better.not_selected) return [`${directionWords(better.selected)}.`];
	return [
		`${directionWords(better.selected)} where being selected is good for people.`,
		`${directionWords(better.not_selected)} where it burdens them.`
	];
}

function needsWords({ id, kind, needsLabel }: Metric): string {
	if (isOfOutcome(id, 'graded') && id !== 'count') return 'graded answers';
	if (!isOfOutcome(id, 'binary')) {
		const predicted = isOfOutcome(id, 'classes') ? 'a predicted class' : 'a predicted number';
		return needsLabel ? `a label and ${predicted}` : predicted;
	}
	const decided = kind === 'estimate' ? 'a score' : 'a decision';
	return needsLabel ? `a label and ${decided}` : decided;
}

/** The two that every log with decisions has; the general comparisons need what their metric needs. */
const ofDecisions: readonly DisparityId[] = ['demographic_parity_difference', 'demographic_parity_ratio'];
const ofAnyMetric: readonly DisparityId[] = [
	'difference',
	'ratio',
	'impact_ratio',
	'max_difference',
	'min_ratio',
	'mantel_haenszel_difference',
	'mantel_haenszel_odds_ratio',
	'conditional_demographic_disparity'
];

const distanceNeeds = (id: DistanceId): string =>
	id === 'kolmogorov_smirnov' || id === 'wasserstein_distance' ? 'a score' : 'a label, or a decision';

const disparityNeeds = (id: DisparityId): string =>
	isDistance(id)
		? distanceNeeds(id)
		: ofAnyMetric.includes(id)
			? 'what the metric compared needs'
			: ofDecisions.includes(id)
				? 'a decision'
				: 'a label and a decision';

export const metricCard = (metric: Metric): DefinitionCard => ({
	kind: 'metric',
	id: metric.id,
	title: metric.title,
	plain: metric.plain,
	formula: metric.formula,
	denominator: metric.denominator,
	better: betterWords(metric),
	zeroRule: metric.zeroRule,
	source: metric.source,
	needs: needsWords(metric),
	peers: peers.flatMap((peer) => {
		const named = peerNames[metric.id][peer];
		if (named === null) return [];
		return [{ peer, name: named.name, beside: `without an answer: ${named.withoutAnswer}` }];
	}),
	examples: metricExamples(metric)
});

export const disparityCard = (definition: DisparityDefinition): DefinitionCard => ({
	kind: 'comparison',
	id: definition.id,
	title: definition.title,
	plain: definition.plain,
	formula: definition.formula,
	denominator: definition.denominator,
	better: [definition.ends],
	zeroRule: definition.zeroRule,
	source: definition.source,
	needs: disparityNeeds(definition.id),
	peers: peerComparisons
		.filter(({ ours }) => ours === definition.id)
		.map(({ peer, theirs, relation }) => ({ peer, name: theirs, beside: relation })),
	examples: disparityExamples(definition.id)
});

/** The cards of every metric, then of every comparison, in the order of the registry. */
export const definitionCards = (): readonly DefinitionCard[] => [
	...metricIds.map((id) => metricCard(metrics[id])),
	...disparityDefinitions.map(disparityCard)
];
