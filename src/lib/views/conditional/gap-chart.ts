import { formatFraction } from '#lib/charts/quantity.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { Spread } from '#lib/charts/spread.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { allowedGap } from '#lib/report/allowed-gap.ts';
import type { ConditionalGap, ConditionalReference } from '#lib/report/conditional/conditional-gaps.ts';
import { referenceWords } from '#lib/report/conditional/conditional-words.ts';
import type { GapFigure } from '#lib/report/conditional/gap-figure.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import type { ConditionalScope } from './scope.ts';

const rowOf = (
	figure: GapFigure,
	row: Pick<RateDotsRow, 'key' | 'name' | 'detail' | 'small'>
): RateDotsRow => ({
	...row,
	value: figure.value,
	low: figure.low,
	high: figure.high,
	low66: figure.low66,
	high66: figure.high66,
	mark: 'described',
	reason: figure.reason === null ? null : drawnReason(figure.reason)
});

/** "Missed: Black against White". */
export const gapTitle = (
	{ metric }: Pick<ConditionalScope, 'metric'>,
	{ group }: Pick<ConditionalGap, 'group'>,
	reference: ConditionalReference
): string => `${metrics[metric].plain}: ${readableText(group.title)} against ${referenceWords(reference)}`;

/** A group's gap over all rows and averaged within strata, then in each stratum. */
export function conditionalChart(
	scope: ConditionalScope,
	gap: ConditionalGap,
	reference: ConditionalReference
): RateDots {
	const { metric, result } = scope;
	return {
		title: gapTitle(scope, gap, reference),
		counted: { one: 'stratum', many: 'strata' },
		quantity: quantityOf(metric, 'difference'),
		sums: 2,
		rows: [
			rowOf(gap.aggregate, {
				...{ key: 'overall', name: 'Overall', detail: 'all rows together' },
				small: gap.aggregate.small
			}),
			rowOf(gap.within, {
				...{ key: 'standardised', name: 'Standardised', detail: 'averaged within strata' },
				small: gap.within.small
			}),
			...gap.strata.map((stratum) =>
				rowOf(stratum.gap, {
					key: stratum.key,
					name: readableText(stratum.title),
					detail: `${formatFraction(stratum.own.successes, stratum.own.trials)}, ${formatFraction(stratum.other.successes, stratum.other.trials)}`,
					small: stratum.small
				})
			)
		],
		reference: null,
		band: allowedGap(result.audit, metric, 'difference')
	};
}

/** Where the rows of the metric's denominator are: the group's beside the reference's. */
export function spreadChart(
	scope: Pick<ConditionalScope, 'choice'>,
	{ group, strata }: ConditionalGap,
	reference: ConditionalReference
): Spread {
	const sum = (side: 'own' | 'other'): number => strata.reduce((all, each) => all + each[side].trials, 0);
	return {
		title: `Who is in which ${readableText(scope.choice.title)}`,
		names: { own: readableText(group.title), other: referenceWords(reference) },
		all: { own: sum('own'), other: sum('other') },
		rows: strata.map((stratum) => ({
			key: stratum.key,
			name: readableText(stratum.title),
			own: stratum.own.trials,
			other: stratum.other.trials,
			small: stratum.small
		}))
	};
}
