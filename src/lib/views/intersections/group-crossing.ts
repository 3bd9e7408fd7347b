import type { HeatCell, HeatMap } from '#lib/charts/heat-map.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { joinTitles, type AttributeSet } from '#lib/report/attribute-sets.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall, type Result } from '#lib/report/result.ts';
import type { Group } from '#lib/spec/resolved-audit.ts';
import type { SortOrder, View } from '#lib/state/address/view.ts';
import { measuresOf, type Topic } from '../findings/row-lookup.ts';
import { countsOf, groupChart } from '../groups/group-chart.ts';
import type { GroupFigure, GroupFigures } from '../groups/group-figure.ts';
import { groupFigures } from '../groups/group-figures.ts';
import { quantityOf } from '../findings/quantity-of.ts';

/** Figures as cells: what a row of dots would show of each, and its counts. */
function cellsOf(
	result: Result,
	topic: Topic,
	of: GroupFigures,
	show: View['comparison']
): readonly HeatCell[] {
	const counts = new Map(of.figures.map(({ measure }) => [measure.group, countsOf(measure)]));
	return groupChart(result, topic, of, show).rows.map((row) => ({
		...row,
		counts: counts.get(row.key) ?? ''
	}));
}

/** Everybody as a cell; null where the metric was not counted of everybody. */
function everybodyOf(result: Result, topic: Topic): HeatCell | null {
	const whole = { ...topic, attribute: overall };
	const measure = measuresOf(result, whole)[0];
	if (measure === undefined) return null;
	const figure: GroupFigure = { measure, difference: null, ratio: null, mark: 'described' };
	const of = { figures: [figure], reference: null, referenceValue: null };
	return cellsOf(result, whole, of, 'rate').map((cell) => ({ ...cell, name: 'Everybody' }))[0] ?? null;
}

/** Where the colours of rates meet: at the reference's, or at everybody's where there is none that may leave. */
function centreOf(
	cells: readonly HeatCell[],
	of: GroupFigures,
	everybody: HeatCell | null
): HeatMap['centre'] {
	const isHeld = cells.some((cell) => cell.key === of.reference && cell.small);
	if (of.reference !== null && of.reference !== overall && of.referenceValue !== null && !isHeld)
		return { value: of.referenceValue, name: readableText(of.reference) };
	return everybody === null || everybody.value === null || everybody.small
		? null
		: { value: everybody.value, name: 'everybody' };
}

/** The attribute with more groups is the rows', so that the crossing is high rather than wide; of equals, the first is. */
function sides(result: Result, topic: Topic, { groups }: AttributeSet, sort: SortOrder) {
	const [first, second] = groups.map((group: Group) => {
		const own = { ...topic, attribute: group.column };
		return {
			title: readableText(group.title),
			groups: cellsOf(result, own, groupFigures(result, own, sort), 'rate')
		};
	});
	if (first === undefined || second === undefined) return null;
	const swapped = second.groups.length > first.groups.length;
	return { swapped, rows: swapped ? second : first, columns: swapped ? first : second };
}

interface CrossingOf {
	readonly result: Result;
	readonly topic: Topic;
	readonly set: AttributeSet;
	/** The figures of the combinations, as the list has them. */
	readonly of: GroupFigures;
	readonly view: Pick<View, 'comparison' | 'sort' | 'rates'>;
}

/** A combination of two attributes, crossed; null of more than two, or where nobody is in a group of either. */
export function groupCrossing({ result, topic, set, of, view }: CrossingOf): HeatMap | null {
	const crossed = set.groups.length === 2 ? sides(result, topic, set, view.sort) : null;
	if (crossed === null || crossed.rows.groups.length === 0 || crossed.columns.groups.length === 0)
		return null;
	const { rows, columns, swapped } = crossed;
	const cells = cellsOf(result, topic, of, view.comparison);
	const byGroup = new Map(cells.map((cell) => [cell.key, cell]));
	const everybody = everybodyOf(result, topic);
	return {
		title: metrics[topic.metric].plain,
		quantity: quantityOf(topic.metric, view.comparison),
		by: { rows: rows.title, columns: columns.title },
		rows: rows.groups,
		columns: columns.groups,
		everybody,
		cells: rows.groups.map((row) =>
			columns.groups.map(
				(column) => byGroup.get(joinTitles(swapped ? [column.key, row.key] : [row.key, column.key])) ?? null
			)
		),
		centre: view.comparison === 'rate' ? centreOf(cells, of, everybody) : null,
		worse: worseSide(result, topic),
		pooled: view.comparison === 'rate' && view.rates === 'pooled' && cells.some(isPooled),
		withheld: result.leaving.withheld.includes(topic.attribute)
	};
}

const isPooled = ({ pooled }: HeatCell): boolean => (pooled ?? null) !== null;

function worseSide({ audit }: Result, { metric }: Topic): HeatMap['worse'] {
	const better = metrics[metric].better[audit.outcome.favourable];
	return better === null ? null : better === 'higher' ? 'lower' : 'higher';
}
