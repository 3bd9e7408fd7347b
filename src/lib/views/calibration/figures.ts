import type { Quantity } from '#lib/charts/quantity.ts';
import { formatCount, formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { noCounts } from '#lib/core/cube/counts.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { thickLevel } from '#lib/report/inference.ts';
import { drawnReason, reasonWords } from '#lib/report/reason-words.ts';
import { overall } from '#lib/report/result.ts';
import { intervalColumn } from '../format/interval-column.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

/** What is told of how a score keeps its promises, each with the value of one that keeps them. */
export const calibrationMetrics = [
	'observed_expected_ratio',
	'calibration_intercept',
	'calibration_slope'
] as const satisfies readonly MetricId[];

export type CalibrationMetric = (typeof calibrationMetrics)[number];

interface MetricWords {
	readonly says: string;
	readonly quantity: Quantity;
	/** Where a dashed line stands; null where the axis has one of its own. */
	readonly calibrated: number | null;
}

export const calibrationWords: Readonly<Record<CalibrationMetric, MetricWords>> = {
	observed_expected_ratio: {
		says: 'Positives for each one that the scores promised. 1 is calibrated in the large; above it the score promises too little.',
		quantity: { mode: 'ratio', unit: 'number' },
		calibrated: null
	},
	calibration_intercept: {
		says: 'What must be added to the log-odds of the scores for their sum to be right. 0 is calibrated; above it the score promises too little.',
		quantity: { mode: 'difference', unit: 'number' },
		calibrated: null
	},
	calibration_slope: {
		says: 'How steeply the log-odds of the label rise with those of the score. 1 is calibrated; below it high scores are too high and low ones too low.',
		quantity: { mode: 'rate', unit: 'number' },
		calibrated: 1
	}
};

/** One figure of one group. */
export interface CalibrationFigure {
	readonly title: string;
	readonly name: string;
	readonly isReference: boolean;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly low66: number | null;
	readonly high66: number | null;
	readonly n: number | null;
	readonly small: boolean;
	/** Worked out here, since the audit does not ask for it: the report does not hold it. */
	readonly isUnasked: boolean;
	readonly reason: NoAnswer | null;
}

const none = {
	value: null,
	low: null,
	high: null,
	low66: null,
	high66: null,
	n: null
} as const;

/** The report's own figure where it has one; otherwise it is worked out from the counts, and stays here where people are protected. */
function figureOf(scope: CalibrationScope, metric: MetricId, group: CalibrationGroup): CalibrationFigure {
	const { audit, result, model, attribute, everyone } = scope;
	const of = { title: group.title, name: group.name, isReference: group.isReference, small: false };
	const isAll = group === everyone;
	const measure = result.measures.find(
		(row) =>
			row.model === model &&
			row.metric === metric &&
			row.attribute === (isAll ? overall : attribute.column) &&
			(isAll || row.group === group.title)
	);
	if (measure !== undefined) {
		const { value, low, high, n, small, reason } = measure;
		return { ...of, value, low, high, low66: null, high66: null, n, small, isUnasked: false, reason };
	}
	if (audit.outcome.label === null) return { ...of, ...none, isUnasked: false, reason: 'no-label' };
	const { statistics } = group;
	const found =
		statistics === null
			? undefined
			: metrics[metric].estimate?.({ group: statistics, population: everyone.statistics ?? noCounts });
	if (found === undefined) return { ...of, ...none, isUnasked: false, reason: 'not-counted' };
	if (found.value === null) return { ...of, ...none, isUnasked: true, reason: found.reason };
	const [thin, thick] = [found.interval(audit.inference.level), found.interval(thickLevel)];
	return {
		...of,
		value: found.value,
		low: thin?.low ?? null,
		high: thin?.high ?? null,
		low66: thick?.low ?? null,
		high66: thick?.high ?? null,
		n: found.rows,
		isUnasked: true,
		reason: null
	};
}

/** Everyone first, then the groups, the largest first. */
export const calibrationFigures = (scope: CalibrationScope, metric: MetricId): readonly CalibrationFigure[] =>
	[scope.everyone, ...scope.groups].map((group) => figureOf(scope, metric, group));

const row = (figure: CalibrationFigure): RateDotsRow => ({
	key: figure.title,
	name: figure.name,
	detail: figure.n === null ? '' : `${formatCount(figure.n)} rows`,
	value: figure.value,
	low: figure.low,
	high: figure.high,
	low66: figure.low66,
	high66: figure.high66,
	mark: figure.isReference ? 'reference' : 'described',
	small: figure.small,
	reason: figure.reason === null ? null : drawnReason(figure.reason)
});

/** A dot a group, against the value of a score that keeps its promises. */
export function calibrationDots(metric: CalibrationMetric, figures: readonly CalibrationFigure[]): RateDots {
	const { quantity, calibrated } = calibrationWords[metric];
	return {
		title: metrics[metric].title,
		quantity,
		rows: figures.map(row),
		reference: calibrated === null ? null : { value: calibrated, name: 'calibrated' },
		band: null
	};
}

/** The columns of a chart's twin. */
export function figureColumns(metric: CalibrationMetric): readonly Column<CalibrationFigure>[] {
	const { quantity } = calibrationWords[metric];
	return [
		{ id: 'group', title: 'Group', kind: 'text', value: (figure) => figure.name },
		{
			id: 'value',
			title: metrics[metric].title,
			kind: 'number',
			value: (figure) => figure.value,
			text: (figure) =>
				figure.reason === null ? formatQuantity(figure.value, quantity) : reasonWords(figure.reason)
		},
		intervalColumn({
			id: 'range',
			title: 'Interval',
			low: (figure) => figure.low,
			high: (figure) => figure.high,
			text: (figure) => formatRange(figure.low, figure.high, quantity)
		}),
		{
			id: 'n',
			title: 'Rows',
			kind: 'number',
			value: (figure) => figure.n,
			text: (figure) => (figure.n === null ? '–' : wholeNumber(figure.n))
		}
	];
}

/** What stays on this machine of a figure: all but whose it is. */
export const figureStays = (figure: CalibrationFigure, column: Column<CalibrationFigure>): boolean =>
	figure.small && column.id !== 'group';
