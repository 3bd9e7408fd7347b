import type { Column } from '#lib/controls/table-column.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { PinnedScore } from '#lib/report/pins/pin.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { measureFigure, rangeText } from '#lib/report/report-words.ts';
import { overall } from '#lib/report/result.ts';
import { intervalColumn } from '../format/interval-column.ts';
import { calibrationFigures, calibrationMetrics, type CalibrationFigure } from './figures.ts';
import type { CalibrationScope } from './scope.ts';

/** One group, or everyone, with its figures of calibration by metric. */
export interface GroupCalibration {
	readonly title: string;
	readonly name: string;
	readonly finding: PinnedScore;
	readonly of: ReadonlyMap<MetricId, CalibrationFigure>;
}

/** What the table has of each group: what is always drawn, and the expected error where the audit asks for it. */
export const tableMetrics = ({ audit }: Pick<CalibrationScope, 'audit'>): readonly MetricId[] => [
	...calibrationMetrics,
	...(['expected_calibration_error'] as const).filter((id) => audit.metrics.includes(id))
];

/** Everyone first, then the groups, the largest first. */
export function groupCalibrations(scope: CalibrationScope): readonly GroupCalibration[] {
	const by = tableMetrics(scope).map((id) => [id, calibrationFigures(scope, id)] as const);
	return [scope.everyone, ...scope.groups].map((group, at) => {
		const isAll = group === scope.everyone;
		return {
			title: group.title,
			name: group.name,
			finding: {
				kind: 'calibration',
				model: scope.model,
				attribute: isAll ? overall : scope.attribute.column,
				group: isAll ? overall : group.title
			},
			of: new Map(by.flatMap(([id, figures]) => (figures[at] === undefined ? [] : [[id, figures[at]]])))
		};
	});
}

/** A metric's value and its interval, a group a row. */
export const groupColumns = (ids: readonly MetricId[]): readonly Column<GroupCalibration>[] => [
	{ id: 'group', title: 'Group', kind: 'text', value: ({ name }) => name },
	...ids.flatMap((id): readonly Column<GroupCalibration>[] => [
		{
			id,
			title: metrics[id].title,
			kind: 'number',
			value: ({ of }) => of.get(id)?.value ?? null,
			text: ({ of }) => {
				const figure = of.get(id);
				if (figure === undefined) return '–';
				return figure.reason === null
					? measureFigure({ metric: id }, figure.value)
					: reasonWords(figure.reason);
			}
		},
		intervalColumn({
			id: `${id}-range`,
			title: 'Interval',
			subtitle: metrics[id].title,
			low: ({ of }) => of.get(id)?.low ?? null,
			high: ({ of }) => of.get(id)?.high ?? null,
			text: ({ of }) =>
				rangeText(
					measureFigure({ metric: id }, of.get(id)?.low ?? null),
					measureFigure({ metric: id }, of.get(id)?.high ?? null)
				)
		})
	])
];

/** What stays on this machine: figures that what leaves has blank, and those that the audit does not ask for where people are protected. */
export const groupStays =
	({ held }: Pick<CalibrationScope, 'held'>) =>
	({ of }: GroupCalibration, { id }: Column<GroupCalibration>): boolean => {
		const figure = [...of].find(([metric]) => id === metric || id === `${metric}-range`)?.[1];
		return figure !== undefined && (figure.small || (held && figure.isUnasked));
	};
