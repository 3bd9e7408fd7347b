import type { IconArray } from '#lib/charts/icon-array.layout.ts';
import type { OperatingKind, OperatingPoint } from '#lib/charts/operating.ts';
import { formatFraction } from '#lib/charts/quantity.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { ScoreSplit } from '#lib/charts/score-split.layout.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { allowedGap } from '#lib/report/allowed-gap.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { gapOf, rateOf, referenceOf, type Live, type LiveFigure, type LiveGroup } from './live.ts';
import type { ThresholdScope } from './scope.ts';
import { operatingAt, type SplitBars } from './still-charts.ts';
import { labelWords, outcomeWords } from './words.ts';

const valueOf = (metric: MetricId, { counts }: LiveGroup): number | null =>
	metrics[metric].value({ group: counts, population: counts }).value;

/** The scores of each group with its threshold. */
export function splitChart(scope: ThresholdScope, { groups }: Live, bars: SplitBars): ScoreSplit {
	return {
		title: `Scores by ${scope.title.toLowerCase()}`,
		edges: bars.edges,
		words: labelWords(scope.audit),
		rows: groups.map((at, i) => ({
			key: at.group.key,
			name: at.group.title,
			positives: bars.rows[i]?.positives ?? [],
			negatives: bars.rows[i]?.negatives ?? [],
			threshold: at.threshold,
			found: valueOf('true_positive_rate', at),
			flagged: valueOf('false_positive_rate', at)
		}))
	};
}

/** Where each group stands on its curve. */
export function operatingPoints(
	kind: OperatingKind,
	{ groups, everyone }: Live,
	level: number
): readonly OperatingPoint[] {
	return groups.flatMap((at): readonly OperatingPoint[] => {
		const point = operatingAt(kind, at.counts, at.threshold);
		if (point === null) return [];
		const metric = kind === 'roc' ? 'true_positive_rate' : 'precision';
		const figure = kind === 'net_benefit' ? null : rateOf(metric, at, { everyone, level });
		return [
			{
				...point,
				key: at.group.key,
				low: figure?.low ?? null,
				high: figure?.high ?? null,
				threshold: at.threshold
			}
		];
	});
}

function dotsRow(at: LiveGroup, figure: LiveFigure, mark: RateDotsRow['mark']): RateDotsRow {
	const { fraction } = figure;
	return {
		key: at.group.key,
		name: at.group.title,
		detail: fraction === null ? '' : formatFraction(fraction.successes, fraction.trials),
		value: figure.value,
		low: figure.low,
		high: figure.high,
		low66: figure.low66,
		high66: figure.high66,
		mark,
		small: false,
		reason: figure.reason === null ? null : reasonWords(figure.reason)
	};
}

/** A rate of each group; the axis does not move with the thresholds. */
export function rateChart(metric: MetricId, scope: ThresholdScope, live: Live): RateDots {
	const { level } = scope.audit.inference;
	const reference = referenceOf(metric, live, scope);
	const rows = live.groups.map((at) =>
		dotsRow(
			at,
			rateOf(metric, at, { everyone: live.everyone, level }),
			reference?.kind === 'group' && reference.key === at.group.key ? 'reference' : 'described'
		)
	);
	const own = rows.find(({ mark }) => mark === 'reference');
	return {
		title: metrics[metric].plain,
		quantity: { mode: 'rate', unit: 'share' },
		rows,
		reference: own?.value == null || reference === null ? null : { value: own.value, name: reference.title },
		band: null,
		domain: [0, 1],
		leavingDomain: [0, 1]
	};
}

/** Gaps of each group to the reference, with what the policy lets pass as a band. */
export function gapChart(metric: MetricId, scope: ThresholdScope, live: Live): RateDots {
	const reference = referenceOf(metric, live, scope);
	const itself = (at: LiveGroup): boolean => reference?.kind === 'group' && reference.key === at.group.key;
	return {
		title: `${metrics[metric].plain}: gap to ${reference?.title ?? 'the reference'}`,
		quantity: { mode: 'difference', unit: 'share' },
		rows: live.groups.map((at) =>
			itself(at)
				? {
						...dotsRow(at, gapOf(metric, at, { live, reference, scope }), 'reference'),
						...{ value: 0, low: null, high: null, low66: null, high66: null, reason: null }
					}
				: dotsRow(at, gapOf(metric, at, { live, reference, scope }), 'described')
		),
		reference: null,
		band: allowedGap(scope.audit, metric, 'difference'),
		// Held still while thresholds move; what is wider is drawn at the edge.
		domain: [-0.3, 0.3],
		leavingDomain: [-0.3, 0.3]
	};
}

/** A hundred of a group, by what was decided of them. */
export const iconChart = ({ audit }: ThresholdScope, { group, counts }: LiveGroup): IconArray => ({
	name: group.title,
	counts,
	words: outcomeWords(audit)
});
