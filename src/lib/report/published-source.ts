import type { Cube } from '#lib/core/cube/cube.ts';
import { total } from '#lib/core/cube/counts.ts';
import { groupsOf } from '#lib/core/cube/groups-of.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { joinTitles } from './attribute-sets.ts';
import type { GroupSource } from './group-source.ts';
import { grouped } from './grouped.ts';
import { levelTitles } from './group-titles.ts';
import { overall, type Result } from './result.ts';

/** Everything that shares of rows are read from; scores, which are large, are not among it. */
type Counted = Pick<Cube, 'models' | 'groupSets' | 'rows' | 'window' | 'clusters' | 'weights'>;

/**
 * The groups of one model as they were counted, with what of them may leave as a result says it of each of its metrics: the
 * mask, which takes far longer, is not made again. It is of shares of rows alone.
 */
export function publishedSource(result: Result, cube: Counted, model: string): GroupSource {
	const { models, groupSets, rows, window, clusters, weights } = cube;
	const counted: Cube = {
		...{ models, groupSets, rows, window },
		...(clusters && { clusters }),
		...(weights && { weights })
	};
	const of = (name: string, columns: readonly string[]) =>
		groupsOf(counted, { model: name, attributes: columns, threshold: undefined });
	const titles = new Map(
		result.audit.groups.map((group) => {
			const levels = models.flatMap((name) =>
				of(name, [group.column]).map(({ cell }) => cell.levels[0] ?? null)
			);
			return [group.column, levelTitles(group, [...new Set(levels)])];
		})
	);
	const measures = grouped(
		result.measures.filter((row) => row.model === model),
		({ attribute, group }) => JSON.stringify([attribute, group])
	);
	const nameOf = (columns: readonly string[]): string =>
		columns.length === 0 ? overall : joinTitles(columns);
	return {
		models: [model],
		rows,
		window,
		groups: (name, columns) =>
			of(name, columns).map(({ cell, statistics }) => {
				const title =
					columns.length === 0
						? overall
						: joinTitles(columns.map((column, at) => titles.get(column)?.get(cell.levels[at] ?? null) ?? ''));
				const known = measures.get(JSON.stringify([nameOf(columns), title])) ?? [];
				const leaving = new Set(known.filter(({ small }) => !small).map(({ metric }) => metric));
				return {
					levels: cell.levels,
					counts: statistics,
					n: total(cell),
					publishable: 'cells',
					withheldMetrics: new Set(result.audit.metrics.filter((id: MetricId) => !leaving.has(id)))
				};
			}),
		withholds: (columns) => result.leaving.withheld.includes(nameOf(columns)),
		leftOut: () => ({ unlabelled: null, undecided: null, mismatched: null }),
		leaving: () => ({ rows: false, leftOut: false, mismatched: false })
	};
}
