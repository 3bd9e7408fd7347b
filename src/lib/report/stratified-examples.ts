import type { StratifiedId } from '#lib/core/disparities/definitions.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { commonOddsRatio } from '#lib/core/strata/common-odds-ratio.ts';
import {
	conditionalDemographicDisparity,
	smclarifyConditionalDisparity
} from '#lib/core/strata/conditional-demographic-disparity.ts';
import { mantelHaenszelDifference } from '#lib/core/strata/mantel-haenszel-difference.ts';
import type { Stratum } from '#lib/core/strata/stratum.ts';
import type { WorkedExample } from './worked-examples.ts';

type Within = readonly { readonly group: Counts; readonly reference: Counts }[];

const stratum1 = { group: { tp: 20, fp: 10, fn: 5, tn: 15 }, reference: { tp: 12, fp: 3, fn: 2, tn: 3 } };
const stratum2 = { group: { tp: 2, fp: 3, fn: 5, tn: 10 }, reference: { tp: 15, fp: 10, fn: 20, tn: 55 } };

/** All of the stratum are selected. */
const allSelected = { group: { tp: 6, fp: 4, fn: 0, tn: 0 }, reference: { tp: 3, fp: 7, fn: 0, tn: 0 } };
const noCounts: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };

const zeroStrata: Readonly<Record<StratifiedId, Within>> = {
	mantel_haenszel_difference: [
		{ ...stratum1, reference: noCounts },
		{ ...stratum2, group: noCounts }
	],
	mantel_haenszel_odds_ratio: [allSelected],
	conditional_demographic_disparity: [allSelected]
};

const selected = ({ tp, fp, fn, tn }: Counts) => ({ successes: tp + fp, trials: tp + fp + fn + tn });

const strataOf = (within: Within): readonly Stratum[] =>
	within.map(({ group, reference }) => ({ group: selected(group), reference: selected(reference) }));

const statistics: Readonly<
	Record<StratifiedId, (strata: readonly Stratum[]) => { readonly answer: Answer }>
> = {
	mantel_haenszel_difference: mantelHaenszelDifference,
	mantel_haenszel_odds_ratio: commonOddsRatio,
	conditional_demographic_disparity: conditionalDemographicDisparity
};

function example(id: StratifiedId, title: string, within: Within): WorkedExample {
	const strata = strataOf(within);
	const clarify = smclarifyConditionalDisparity(strata);
	return {
		title,
		groups: within.flatMap(({ group, reference }, at) => [
			{ name: `the group, stratum ${at + 1}`, counts: group },
			{ name: `the reference, stratum ${at + 1}`, counts: reference }
		]),
		given: null,
		of: metrics.selection_rate.title.toLowerCase(),
		ours: statistics[id](strata).answer,
		prints:
			id !== 'conditional_demographic_disparity'
				? []
				: [
						{
							peer: 'smclarify',
							name: 'CDDPL',
							printed: clarify === null ? { kind: 'error' } : { kind: 'number', value: clarify }
						}
					]
	};
}

/** A comparison within two strata, and one that meets a 0. */
export const stratifiedExamples = (id: StratifiedId): readonly WorkedExample[] => [
	example(id, 'Worked example', [stratum1, stratum2]),
	example(id, 'Where there is a 0', zeroStrata[id])
];
