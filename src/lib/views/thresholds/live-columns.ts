import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import { total } from '#lib/core/cube/counts.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { rateOf, type Live, type LiveGroup } from './live.ts';
import { drawnRates } from './gap-metric.ts';
import type { ThresholdScope } from './scope.ts';
import { cutText, outcomeWords } from './words.ts';

const share = { mode: 'rate', unit: 'share' } as const;

/** Everyone and every group at their thresholds, in figures. */
export const liveRows = (scope: ThresholdScope, { groups, everyone }: Live): readonly LiveGroup[] => {
	const one = new Set(groups.map(({ cut }) => cut)).size === 1 ? groups[0] : undefined;
	return [
		{ group: scope.everyone, cut: one?.cut ?? -1, threshold: one?.threshold ?? null, counts: everyone },
		...groups
	];
};

/** The columns of the table that says in figures what the charts draw. */
export function liveColumns(scope: ThresholdScope, { everyone }: Live): readonly Column<LiveGroup>[] {
	const words = outcomeWords(scope.audit);
	const { level } = scope.audit.inference;
	const count = (id: keyof Counts): Column<LiveGroup> => ({
		id,
		title: words[id].charAt(0).toUpperCase() + words[id].slice(1),
		kind: 'number',
		value: ({ counts }) => counts[id],
		text: ({ counts }) => wholeNumber(counts[id])
	});
	const rate = (id: MetricId): Column<LiveGroup> => {
		const figure = (row: LiveGroup) => rateOf(id, row, { everyone, level });
		return {
			id,
			title: metrics[id].title,
			subtitle: 'with its interval',
			kind: 'number',
			value: (row) => figure(row).value,
			text: (row) => {
				const { value, low, high, reason } = figure(row);
				if (reason !== null) return reasonWords(reason);
				return `${formatQuantity(value, share)} (${formatRange(low, high, share)})`;
			}
		};
	};
	return [
		{ id: 'group', title: 'Group', kind: 'text', value: ({ group }) => group.title },
		{
			id: 'threshold',
			title: 'Threshold',
			kind: 'number',
			value: ({ threshold }) => threshold,
			text: ({ cut }) => (cut < 0 ? 'by group' : cutText(scope, cut))
		},
		{
			id: 'rows',
			title: 'Rows',
			kind: 'number',
			value: ({ counts }) => total(counts),
			text: ({ counts }) => wholeNumber(total(counts))
		},
		...(['tp', 'fn', 'fp', 'tn'] as const).map(count),
		...drawnRates.map(rate)
	];
}
