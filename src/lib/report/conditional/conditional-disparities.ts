import { restOf } from '#lib/core/disparities/rest.ts';
import { noCounts } from '#lib/core/cube/counts.ts';
import {
	conditionalDemographicDisparity,
	type DemographicDisparity
} from '#lib/core/strata/conditional-demographic-disparity.ts';
import { together } from '#lib/core/strata/stratum.ts';
import { acceptedShare, conditionalDisparityWithin, strataBetween } from '../comparisons-within.ts';
import type { Result } from '../result.ts';
import { figureOfRow, gapFigure, type GapFigure } from './gap-figure.ts';
import type { Stratified, StratifiedGroup } from './stratified-groups.ts';
import type { StratumChoice } from './stratum-choices.ts';
import type { WhatLeaves } from './what-leaves.ts';

/** How much more a group is turned away than in proportion: over all rows, and among people alike in the stratum. */
export interface ConditionalDisparity {
	readonly group: StratifiedGroup;
	readonly overall: GapFigure;
	readonly within: GapFigure;
	/** Rows of strata where somebody was accepted and somebody rejected, out of all. */
	readonly rows: { readonly used: number; readonly all: number };
	/** Held back from everything that leaves. */
	readonly small: boolean;
}

interface DisparitiesOf {
	readonly result: Result;
	readonly stratified: Stratified;
	readonly choice: StratumChoice;
	/** Of the selection rate, whose counts these are. */
	readonly leaves: WhatLeaves;
}

/** Each group's share of the rejected less its share of the accepted, as `conditionalDemographicDisparity` has it. None where the outcome is no binary decision. */
export function conditionalDisparities({
	result,
	stratified,
	choice,
	leaves
}: DisparitiesOf): readonly ConditionalDisparity[] {
	if (result.audit.outcome.type !== 'binary') return [];
	const { population, model, attribute } = stratified;
	const { inference } = result.audit;
	return stratified.groups.flatMap((group): readonly ConditionalDisparity[] => {
		const shared = strataBetween({
			own: group.statistics,
			reference: restOf(population, group.statistics),
			population,
			share: acceptedShare(result.audit)
		});
		if (shared === null) return [];
		const row =
			choice.kind === 'audit'
				? result.disparities.find(
						(each) =>
							each.comparison === 'conditional_demographic_disparity' &&
							each.model === model &&
							each.attribute === attribute &&
							each.group === group.title
					)
				: undefined;
		const disparity = ({ answer }: DemographicDisparity, interval: DemographicDisparity['interval']) =>
			gapFigure({ answer, interval }, inference, 1);
		const whole = conditionalDemographicDisparity([together(shared.found)]);
		const used = conditionalDemographicDisparity(shared.found).rows;
		return [
			{
				group,
				overall: disparity(
					whole,
					conditionalDemographicDisparity([together(shared.alike.together)]).interval
				),
				within:
					row === undefined ? gapFigure(conditionalDisparityWithin(shared), inference, 1) : figureOfRow(row),
				rows: { used, all: together(shared.found).group.trials + together(shared.found).reference.trials },
				small:
					leaves.isSmallGroup(group.title) ||
					[...stratified.strata].some(
						([key, stratum]) =>
							leaves.isSmallStratum(stratum) ||
							(leaves.anything &&
								leaves.isSmall({
									group: group.title,
									stratum,
									counts: group.statistics.strata?.get(key) ?? noCounts
								}))
					)
			}
		];
	});
}
