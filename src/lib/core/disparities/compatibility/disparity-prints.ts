import { addCounts, noCounts, type Counts } from '../../cube/counts.ts';
import { answer, type Answer } from '../../metrics/answer.ts';
import { metrics } from '../../metrics/registry.ts';
import type { MetricId } from '../../metrics/metric.ts';
import {
	averageOddsDifference,
	demographicParityDifference,
	demographicParityRatio,
	equalizedOddsDifference,
	equalizedOddsMeanDifference,
	equalOpportunityDifference,
	predictiveParityDifference
} from '../composites.ts';
import type { PlainId } from '../definitions.ts';
import { difference } from '../difference.ts';
import { betweenGroupEntropy, generalizedEntropy } from '../generalized-entropy.ts';
import { impactRatio } from '../impact-ratio.ts';
import { maxDifference } from '../max-difference.ts';
import { minRatio } from '../min-ratio.ts';
import { ratio } from '../ratio.ts';
import { restOf } from '../rest.ts';
import { aequitasDisparity } from './aequitas.ts';
import { aif360Difference } from './aif360.ts';
import { fairlearnAggregates } from './fairlearn.ts';
import type { Peer } from './peer-names.ts';
import { numberPrinted, type PeerPrint } from './peer-prints.ts';
import { smclarifyMeasures } from './smclarify.ts';

/** Ours of some groups, and what the peers would print of the same. */
export interface DisparityPrints {
	/** What is compared, where the comparison itself leaves it open: "true positive rate". */
	readonly metric: MetricId | null;
	readonly ours: Answer;
	readonly prints: readonly PeerPrint[];
}

/** Groups with rows: the one in question, its reference, and any others. */
export type Compared = readonly [Counts, Counts, ...(readonly Counts[])];

const rates = (metric: MetricId, groups: readonly Counts[]): readonly Answer[] =>
	groups.map((group) => metrics[metric].value({ group, population: group }));

const print = (peer: Peer, name: string, value: number): PeerPrint => ({
	peer,
	name,
	printed: numberPrinted(value)
});

const withoutAnswer = (ours: Answer): number => ours.value ?? NaN;

/**
 * A comparison of these groups, by us and as the peers would print it. Difference and ratio are shown on the true
 * positive and the selection rate; AIF360 takes the first group as unprivileged and the second as privileged,
 * Aequitas the second as reference, smclarify the first as facet against everyone else.
 */
export function disparityPrints(id: PlainId, groups: Compared): DisparityPrints {
	const [group, reference] = groups;
	const whole = groups.reduce<Counts>(addCounts, noCounts);
	const of = (ours: Answer, ...prints: readonly PeerPrint[]): DisparityPrints => ({
		metric: null,
		ours,
		prints
	});
	const pair = (metric: MetricId): readonly [Answer, Answer] => {
		const [a, b] = [group, reference].map((each) => rates(metric, [each])[0]);
		return [a ?? answer(NaN), b ?? answer(NaN)];
	};
	const between = (metric: MetricId) =>
		fairlearnAggregates(rates(metric, groups), rates(metric, [whole])[0] ?? answer(0));
	const clarify = () => smclarifyMeasures(group, restOf(whole, group));
	const tpr = pair('true_positive_rate');
	const fpr = pair('false_positive_rate');
	const selected = pair('selection_rate');

	switch (id) {
		case 'difference':
			return {
				metric: 'true_positive_rate',
				ours: difference(...tpr),
				prints: [
					print('AIF360', 'true_positive_rate_difference', aif360Difference(...tpr)),
					print('smclarify', 'RD', clarify().RD)
				]
			};
		case 'ratio':
			return {
				metric: 'selection_rate',
				ours: ratio(...selected),
				prints: [
					print('Aequitas', 'pprev_disparity', aequitasDisparity(...selected)),
					print('AIF360', 'disparate_impact', withoutAnswer(ratio(...selected))),
					print('smclarify', 'DI', clarify().DI)
				]
			};
		case 'impact_ratio':
			return {
				metric: 'selection_rate',
				ours: impactRatio(selected[0], rates('selection_rate', groups)),
				prints: []
			};
		case 'max_difference':
			return {
				metric: 'true_positive_rate',
				ours: maxDifference(rates('true_positive_rate', groups)).answer,
				prints: [print('Fairlearn', 'difference()', between('true_positive_rate').differenceBetweenGroups)]
			};
		case 'min_ratio':
			return {
				metric: 'true_positive_rate',
				ours: minRatio(rates('true_positive_rate', groups)).answer,
				prints: [print('Fairlearn', 'ratio()', between('true_positive_rate').ratioBetweenGroups)]
			};
		case 'demographic_parity_difference':
			return of(
				demographicParityDifference(groups).answer,
				print('Fairlearn', id, between('selection_rate').differenceBetweenGroups),
				print('AIF360', 'statistical_parity_difference', aif360Difference(...selected)),
				print('smclarify', 'DPPL', clarify().DPPL)
			);
		case 'demographic_parity_ratio':
			return of(
				demographicParityRatio(groups).answer,
				print('Fairlearn', id, between('selection_rate').ratioBetweenGroups),
				print('AIF360', 'disparate_impact', withoutAnswer(ratio(...selected))),
				print('smclarify', 'DI', clarify().DI)
			);
		case 'equalized_odds_difference':
			return of(
				equalizedOddsDifference(groups).answer,
				print(
					'Fairlearn',
					id,
					Math.max(
						between('true_positive_rate').differenceBetweenGroups,
						between('false_positive_rate').differenceBetweenGroups
					)
				)
			);
		case 'equalized_odds_mean_difference':
			return of(
				equalizedOddsMeanDifference(groups),
				print(
					'Fairlearn',
					'equalized_odds_difference(agg="mean")',
					(between('true_positive_rate').differenceBetweenGroups +
						between('false_positive_rate').differenceBetweenGroups) /
						2
				),
				print(
					'AIF360',
					'average_abs_odds_difference',
					(Math.abs(aif360Difference(...fpr)) + Math.abs(aif360Difference(...tpr))) / 2
				)
			);
		case 'equal_opportunity_difference':
			return of(
				equalOpportunityDifference(groups).answer,
				print('Fairlearn', id, between('true_positive_rate').differenceBetweenGroups),
				print('AIF360', id, aif360Difference(...tpr)),
				print('smclarify', 'RD', clarify().RD)
			);
		case 'average_odds_difference':
			return of(
				averageOddsDifference(group, reference),
				print('AIF360', id, (aif360Difference(...fpr) + aif360Difference(...tpr)) / 2)
			);
		case 'predictive_parity_difference':
			return of(predictiveParityDifference(groups).answer, print('smclarify', 'DAR', clarify().DAR));
		case 'generalized_entropy_index': {
			const index = generalizedEntropy(whole, 2);
			// smclarify refuses a log in which every decision is a missed positive.
			const refused: PeerPrint = { peer: 'smclarify', name: 'GE', printed: { kind: 'error' } };
			return of(
				index,
				print('AIF360', id, withoutAnswer(index)),
				index.value === null ? refused : print('smclarify', 'GE', index.value)
			);
		}
		case 'theil_index': {
			const index = generalizedEntropy(whole, 1);
			return of(index, print('AIF360', id, withoutAnswer(index)));
		}
		case 'between_group_generalized_entropy': {
			const index = betweenGroupEntropy(groups, 2);
			return of(index, print('AIF360', 'between_all_groups_generalized_entropy_index', withoutAnswer(index)));
		}
	}
}
