import type { Column } from '#lib/controls/table-column.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { groupsBySize, type CurveTopic } from '#lib/report/curve-panels.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { rangeText, measureFigure } from '#lib/report/report-words.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall, type Measure, type Result } from '#lib/report/result.ts';
import { intervalColumn } from '../format/interval-column.ts';

/** One group, with its figures of scores by metric. */
export interface ScoreFigures {
	/** As the tables name it; "overall" where it is everyone. */
	readonly attribute: string;
	readonly title: string;
	/** As the page names it. */
	readonly group: string;
	readonly of: Readonly<Partial<Record<MetricId, Measure>>>;
}

/** The figures of scores that the audit asks for, in its order. */
export const scoreMetrics = ({ audit }: Result): readonly MetricId[] =>
	audit.metrics.filter((id) => metrics[id].needsScore === true);

/** Everyone first, then the groups of the attribute, the largest first. */
export function scoreFigures(result: Result, topic: CurveTopic): readonly ScoreFigures[] {
	const asked = scoreMetrics(result);
	const rows = result.measures.filter((row) => row.model === topic.model && asked.includes(row.metric));
	const figures = (attribute: string, title: string, own: (row: Measure) => boolean): ScoreFigures => ({
		attribute,
		title,
		group: attribute === overall ? 'everyone' : readableText(title),
		of: Object.fromEntries(rows.filter(own).map((row) => [row.metric, row]))
	});
	return [
		figures(overall, overall, (row) => row.attribute === overall),
		...groupsBySize(result, topic).map((group) =>
			figures(topic.attribute, group, (row) => row.attribute === topic.attribute && row.group === group)
		)
	];
}

const range = (measure: Measure | undefined): string =>
	measure === undefined
		? ''
		: rangeText(measureFigure(measure, measure.low), measureFigure(measure, measure.high));

/** A metric's value and its interval, a group a row. */
export const scoreColumns = (asked: readonly MetricId[]): readonly Column<ScoreFigures>[] => [
	{ id: 'group', title: 'Group', kind: 'text', value: (row) => row.group },
	...asked.flatMap((id): readonly Column<ScoreFigures>[] => [
		{
			id,
			title: metrics[id].title,
			kind: 'number',
			value: (row) => row.of[id]?.value ?? null,
			text: (row) => {
				const measure = row.of[id];
				if (measure === undefined) return '–';
				return measure.reason === null ? measureFigure(measure, measure.value) : reasonWords(measure.reason);
			}
		},
		intervalColumn({
			id: `${id}-range`,
			title: 'Interval',
			subtitle: metrics[id].title,
			low: (row) => row.of[id]?.low ?? null,
			high: (row) => row.of[id]?.high ?? null,
			text: (row) => range(row.of[id])
		})
	])
];

/** What stays on this machine: figures that what leaves has blank. */
export const figureStays = ({ of }: ScoreFigures, { id }: Column<ScoreFigures>): boolean =>
	Object.values(of).some(
		(measure) => measure.small && (id === measure.metric || id === `${measure.metric}-range`)
	);
