import type { Outcome } from '#lib/charts/icon-array.layout.ts';
import { thresholdText } from '#lib/charts/operating.ts';
import { decimal } from '#lib/report/decimal.ts';
import { metricPhrase } from '#lib/report/metric-phrase.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { counted, percent } from '../format/numbers.ts';
import type { Chosen } from './chosen.ts';
import { widestGap, type Live } from './live.ts';
import type { ThresholdScope } from './scope.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';

/** What a row counts: a person, unless a person may have several rows. */
export const whoWords = ({
	data
}: Pick<ResolvedAudit, 'data'>): { readonly one: string; readonly many: string } => {
	if (data.rowsAre === 'cases') return { one: 'case', many: 'cases' };
	return data.cluster === null ? { one: 'person', many: 'people' } : { one: 'row', many: 'rows' };
};

/** What a positive label is called, and what the others are. */
export function labelWords({ outcome }: ResolvedAudit): {
	readonly positive: string;
	readonly negative: string;
} {
	return outcome.labelMeaning === null
		? { positive: 'positives', negative: 'negatives' }
		: {
				positive: `those ${readableText(outcome.labelMeaning)}`,
				negative: `those not ${readableText(outcome.labelMeaning)}`
			};
}

/** What each outcome of a decision is called. */
export const outcomeWords = (audit: ResolvedAudit): Readonly<Record<Outcome, string>> => ({
	tp: 'rightly selected',
	fn: metricPhrase(audit, 'false_negative_rate'),
	fp: metricPhrase(audit, 'false_positive_rate'),
	tn: 'rightly passed over'
});

/**
 * The shortest number that decides as the threshold at this cut does: above every score that is not selected. Where bins hold
 * several scores, six digits of the threshold itself.
 */
export function shortThreshold(
	{ grid, coarse }: Pick<ThresholdScope, 'grid' | 'coarse'>,
	cut: number
): number {
	const threshold = grid.thresholds[cut] ?? Infinity;
	if (!Number.isFinite(threshold)) return threshold;
	if (coarse) return Number(threshold.toPrecision(6));
	const below = cut === 0 ? -Infinity : (grid.thresholds[cut - 1] ?? -Infinity);
	for (let digits = 1; digits < 17; digits += 1) {
		const short = Number(threshold.toPrecision(digits));
		if (short > below && short <= threshold) return short;
	}
	return threshold;
}

/** "0.3", or that nobody is selected. */
export const cutText = (scope: Pick<ThresholdScope, 'grid' | 'coarse'>, cut: number): string => {
	const threshold = shortThreshold(scope, cut);
	return threshold === Infinity ? thresholdText(null) : String(threshold);
};

/** What thresholds mean, in one sentence: for whoever does not see the charts. */
export function liveSentence(
	scope: ThresholdScope,
	live: Live,
	{ chosen, metric }: { readonly chosen: Chosen; readonly metric: MetricId }
): string {
	const { tp, fp, fn, tn } = live.everyone;
	const all = tp + fp + fn + tn;
	const who = whoWords(scope.audit);
	const from =
		chosen.mode === 'one'
			? (scope.grid.thresholds[chosen.single] ?? Infinity) === Infinity
				? 'With a threshold above every score'
				: `Threshold ${cutText(scope, chosen.single)} for all`
			: 'With a threshold for each group';
	const gap = widestGap(metric, live, scope);
	const apart =
		gap === null
			? ''
			: ` ${scope.groups.every(({ compared }) => compared) ? 'Groups' : 'Groups of recorded membership'} are at most ${decimal(100 * gap, 1)} points apart in “${metricPhrase(scope.audit, metric)}”.`;
	const words = outcomeWords(scope.audit);
	return `${from}: ${percent(all === 0 ? 0 : (tp + fp) / all)} of ${counted(all, who.one, who.many)} selected, ${counted(fn, who.one, who.many)} ${words.fn}, ${counted(fp, who.one, who.many)} ${words.fp}.${apart}`;
}
