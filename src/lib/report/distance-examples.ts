import type { DistanceId } from '#lib/core/disparities/distance-definitions.ts';
import { noCounts, type Counts } from '#lib/core/cube/counts.ts';
import { jensenShannon, jensenShannonDistance } from '#lib/core/distances/jensen-shannon.ts';
import { kolmogorovSmirnov } from '#lib/core/distances/kolmogorov-smirnov.ts';
import { kullbackLeibler } from '#lib/core/distances/kullback-leibler.ts';
import { sharesOf, type Shares } from '#lib/core/distances/shares.ts';
import { totalVariation } from '#lib/core/distances/total-variation.ts';
import { wasserstein } from '#lib/core/distances/wasserstein.ts';
import { answer, noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { groupSamples, type TwoSampleBin } from '#lib/core/scores/two-samples.ts';
import { scoredGroups } from './estimate-examples.ts';
import { countedScores, scoreCells, type ScoredGroups } from './scored-example.ts';
import type { WorkedExample } from './worked-examples.ts';

type LabelDistance = Exclude<DistanceId, 'kolmogorov_smirnov' | 'wasserstein_distance'>;

const ofLabels: Readonly<Record<LabelDistance, (shares: Shares) => number>> = {
	total_variation: totalVariation,
	jensen_shannon_distance: (shares) => jensenShannonDistance(shares, 'bits'),
	kullback_leibler_divergence: kullbackLeibler
};

/** The other way round: the reference from the group. */
const turned = ({ p, q }: Shares): Shares => ({ p: q, q: p });

const printsOf: Readonly<
	Record<
		LabelDistance,
		readonly (readonly [peer: 'AIF360' | 'smclarify', name: string, of: (shares: Shares) => number])[]
	>
> = {
	total_variation: [['smclarify', 'TVD', totalVariation]],
	jensen_shannon_distance: [['smclarify', 'JS', (shares) => jensenShannon(shares, 'nats')]],
	kullback_leibler_divergence: [
		['AIF360', 'kl_divergence', (shares) => kullbackLeibler(turned(shares))],
		['smclarify', 'KL', (shares) => kullbackLeibler(turned(shares))]
	]
};

const isOfLabels = (id: DistanceId): id is LabelDistance => id in ofLabels;

function labelExample(id: LabelDistance, title: string, [a, b]: readonly [Counts, Counts]): WorkedExample {
	const labels = ({ tp, fp, fn, tn }: Counts): readonly number[] => [tp + fn, fp + tn];
	const shares = sharesOf(labels(a), labels(b));
	return {
		title,
		groups: [
			{ name: 'the group', counts: a },
			{ name: 'the reference', counts: b }
		],
		given: null,
		of: metrics.base_rate.title.toLowerCase(),
		ours: shares === null ? noAnswer('no-rows') : answer(ofLabels[id](shares)),
		// AIF360 looks at no group without rows; what it would print is not known here.
		prints:
			shares === null
				? printsOf[id].flatMap(([peer, name]) =>
						peer === 'smclarify' ? [{ peer, name, printed: { kind: 'error' } }] : []
					)
				: printsOf[id].map(([peer, name, of]) => ({
						peer,
						name,
						printed: { kind: 'number', value: of(shares) }
					}))
	};
}

function scoreExample(id: DistanceId, title: string, groups: ScoredGroups): WorkedExample {
	const { group, others } = countedScores(groups);
	const samples: readonly TwoSampleBin[] =
		group.scores === undefined || others.scores === undefined
			? []
			: groupSamples(group.scores, others.scores);
	const found: Answer =
		id === 'kolmogorov_smirnov' ? kolmogorovSmirnov(samples).statistic : wasserstein(samples);
	return {
		title,
		groups: [],
		given: {
			heads: ['', 'scores of positives', 'scores of negatives'],
			rows: [
				['the group', ...scoreCells(groups.group)],
				['the reference', ...scoreCells(groups.others)]
			]
		},
		of: metrics.mean_score.title.toLowerCase(),
		ours: found.value === null ? noAnswer(found.reason) : answer(found.value),
		prints: []
	};
}

/** A distance of two small groups, and of a group without rows. */
export const distanceExamples = (id: DistanceId): readonly WorkedExample[] =>
	isOfLabels(id)
		? [
				labelExample(id, 'Worked example', [
					{ tp: 30, fp: 20, fn: 10, tn: 40 },
					{ tp: 15, fp: 25, fn: 5, tn: 55 }
				]),
				labelExample(id, 'Where there is a 0', [noCounts, { tp: 15, fp: 25, fn: 5, tn: 55 }])
			]
		: [
				scoreExample(id, 'Worked example', scoredGroups),
				scoreExample(id, 'Where there is a 0', { group: [], others: scoredGroups.others })
			];
