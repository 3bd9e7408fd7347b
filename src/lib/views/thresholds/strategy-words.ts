import { counted } from '../format/numbers.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { addCounts, noCounts, type Counts } from '#lib/core/cube/counts.ts';
import { countsAtCut } from '#lib/core/thresholds/group-cuts.ts';
import type { Strategy, StrategyId } from '#lib/core/thresholds/strategy.ts';
import { decimal, wholeNumber } from '#lib/report/decimal.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { liveAt, widestGap } from './live.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { errorChange, errorWords } from './errors.ts';
import type { ThresholdScope } from './scope.ts';
import { cutText, outcomeWords } from './words.ts';

/** How far apart a strategy lets be what it makes alike. */
export const alikeWithin = 0.01;

interface Words {
	readonly title: string;
	/** What it looks for, in a sentence. */
	readonly says: string;
}

/** What each strategy is called, and what it looks for. */
export const strategyWords: Readonly<Record<StrategyId, Words>> = {
	single: { title: 'One for all', says: 'The one threshold at which all errors cost least.' },
	per_group: {
		title: 'Each its own',
		says: 'For each group the threshold at which its own errors cost least.'
	},
	demographic_parity: {
		title: 'Demographic parity',
		says: 'Selection rates within a point, at the least cost at which they are.'
	},
	equal_opportunity: {
		title: 'Equal opportunity',
		says: 'True positive rates within a point, at the least cost at which they are.'
	},
	equal_accuracy: {
		title: 'Equal accuracy',
		says: 'Accuracies within a point, at the least cost at which they are.'
	},
	equalised_odds: {
		title: 'Equalised odds',
		says: 'Each group as near as it gets to one true and one false positive rate: everyone’s, at the best threshold for all.'
	}
};

/** A strategy with what it comes to in errors. */
export interface StrategyRow {
	readonly strategy: Strategy;
	/** All groups together; null where there is no answer. */
	readonly errors: Counts | null;
}

export const strategyRow = (strategy: Strategy, { grid, groups }: ThresholdScope): StrategyRow => ({
	strategy,
	errors:
		strategy.reason === null
			? groups.reduce(
					(sum, { cuts }, at) => addCounts(sum, countsAtCut(cuts, grid, strategy.cuts[at] ?? 0)),
					noCounts
				)
			: null
});

/** Whether every group's threshold is above all its scores. */
export const selectsNobody = (strategy: Strategy, { grid, groups }: ThresholdScope): boolean =>
	strategy.reason === null &&
	groups.every(({ cuts }, at) => {
		const { tp, fp } = countsAtCut(cuts, grid, strategy.cuts[at] ?? 0);
		return tp + fp === 0;
	});

/** "White 0.31 · Black 0.27", or from where to where in many groups. */
function thresholdsText(strategy: Strategy, scope: ThresholdScope): string {
	if (strategy.reason !== null) return '–';
	const { cuts } = strategy;
	if (selectsNobody(strategy, scope)) return 'nobody is selected';
	if (new Set(cuts).size === 1) return cutText(scope, cuts[0] ?? 0);
	if (cuts.length <= 8) {
		return scope.groups.map(({ title }, at) => `${title} ${cutText(scope, cuts[at] ?? 0)}`).join(' · ');
	}
	const [least, most] = [Math.min(...cuts), Math.max(...cuts)];
	return `from ${cutText(scope, least)} to ${cutText(scope, most)}`;
}

/** Why there is no answer, of the groups of an attribute. */
const noneWords = (reason: NoAnswer): string =>
	reason === 'too-few-rows' ? 'fewer than two groups have enough rows' : reasonWords(reason);

function gapText(strategy: Strategy): string {
	if (strategy.reason !== null) return noneWords(strategy.reason);
	const { gap, gapError, reached } = strategy;
	if (gap === null) return 'not looked at';
	const error =
		gapError === null || gapError < 0.0005 ? '' : ` (within bins ± ${decimal(100 * gapError, 1)})`;
	return `${decimal(100 * gap, 1)} points${error}${reached ? '' : ', the closest there is'}`;
}

/** Who keeps the threshold that is best for all, and why. */
export function leftOutText({ strategy }: StrategyRow, { groups }: ThresholdScope): string {
	if (strategy.reason !== null || strategy.leftOut.length === 0) return '';
	const name = (at: number): string => groups[at]?.title ?? '';
	const few = strategy.leftOut.map(({ group, reason }) =>
		reason === 'not-recorded'
			? `${name(group)} (membership not recorded)`
			: `${name(group)} (${reasonWords(reason)})`
	);
	const shown = few.length > 3 ? counted(few.length, 'group') : few.join(', ');
	return `Keeping the best threshold for all: ${shown}.`;
}

/** The columns of the comparison. */
export function strategyColumns(
	scope: ThresholdScope,
	{
		single,
		inForce,
		cost,
		metric
	}: {
		readonly single: Counts | null;
		readonly inForce: Counts;
		readonly cost: number;
		/** Whose gap is told of every strategy. */
		readonly metric: MetricId;
	}
): readonly Column<StrategyRow>[] {
	const words = outcomeWords(scope.audit);
	const widest = ({ strategy }: StrategyRow): number | null =>
		strategy.reason === null ? widestGap(metric, liveAt(scope, strategy.cuts), scope) : null;
	const against = (row: StrategyRow, from: Counts | null): string =>
		row.errors === null || from === null ? '–' : errorWords(scope.audit, errorChange(from, row.errors));
	const costOf = (errors: Counts | null): number | null =>
		errors === null ? null : cost * errors.fn + errors.fp;
	const plain = (value: number | null): string => (value === null ? '–' : wholeNumber(value));
	return [
		{
			id: 'strategy',
			title: 'Strategy',
			kind: 'text',
			value: ({ strategy }) => strategyWords[strategy.id].title
		},
		{
			id: 'thresholds',
			title: 'Thresholds',
			kind: 'text',
			sortable: false,
			value: ({ strategy }) => thresholdsText(strategy, scope)
		},
		{
			id: 'gap',
			title: 'Gap left',
			subtitle: 'in what is made alike',
			kind: 'text',
			sortable: false,
			value: ({ strategy }) => gapText(strategy)
		},
		{
			id: 'widest',
			title: `Gap in “${metrics[metric].plain.toLowerCase()}”`,
			subtitle: 'points',
			kind: 'number',
			value: widest,
			text: (row) => {
				const gap = widest(row);
				return gap === null ? '–' : decimal(100 * gap, 1);
			}
		},
		...(['fn', 'fp'] as const).map((id): Column<StrategyRow> => ({
			id,
			title: words[id].charAt(0).toUpperCase() + words[id].slice(1),
			kind: 'number',
			value: ({ errors }) => errors?.[id] ?? null,
			text: ({ errors }) => plain(errors?.[id] ?? null)
		})),
		{
			id: 'cost',
			title: 'Cost',
			subtitle: 'in false alarms',
			kind: 'number',
			value: ({ errors }) => costOf(errors),
			text: ({ errors }) => plain(costOf(errors))
		},
		{
			id: 'best',
			title: 'Against one for all',
			subtitle: 'at its best',
			kind: 'text',
			sortable: false,
			value: (row) => (row.strategy.id === 'single' ? '–' : against(row, single))
		},
		{
			id: 'now',
			title: 'Against now',
			subtitle: 'the threshold in force',
			kind: 'text',
			sortable: false,
			value: (row) => against(row, inForce)
		}
	];
}
