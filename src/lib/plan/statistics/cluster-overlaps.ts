import type { ClusterOverlap } from '#lib/core/clusters/cluster-table.ts';
import { crossProducts, type CrossMoments } from '#lib/core/clusters/cross-moments.ts';
import { compareLevels } from '#lib/core/cube/compare-levels.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { clusterCells } from './cluster-cells.ts';

/** The other group's levels in the answer. */
const otherName = (index: number): string => `h${index}`;

const of = (side: 'a' | 'b', column: string): Sql => sql`${ident(side)}.${ident(column)}`;

const crossColumns: readonly Sql[] = crossProducts.map((name) => {
	const [first = '', second = ''] = name.split('_');
	return additiveSql({
		name,
		statistic: { kind: 'integers', value: sql`${of('a', first)} * ${of('b', second)}` }
	});
});

/**
 * The cross moments of every two groups of a set that some cluster spans. Each cluster's groups are set beside each
 * other, both ways round, and one way is read. Rows without a cluster span nothing.
 */
export function planClusterOverlaps(
	audit: ResolvedAudit,
	tables: readonly string[],
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const { keys, rows } = clusterCells(audit, tables, sets);
	const names = audit.groups.map((_, i) => `g${i}`);
	const groups = [
		of('a', 'model'),
		...names.map((name) => of('a', name)),
		...names.map((name, i) => sql`${of('b', name)} AS ${ident(otherName(i))}`),
		of('a', 'set_bits')
	];
	const keysOnly = [
		of('a', 'model'),
		...names.map((name) => of('a', name)),
		...names.map((name) => of('b', name)),
		of('a', 'set_bits')
	];
	const same = ['model', 'set_bits', 'cluster'].map((key) => sql`${of('a', key)} = ${of('b', key)}`);
	const different = names.map((name) => sql`${of('a', name)} IS DISTINCT FROM ${of('b', name)}`);
	return {
		name: 'cluster overlaps',
		statement: sql`WITH cluster_cells AS (
${rows}
)
SELECT ${join([...groups, ...crossColumns], sql`,\n\t`)}
FROM cluster_cells AS a
JOIN cluster_cells AS b ON ${join(same, sql` AND `)} AND (${join(different, sql` OR `)})
GROUP BY ${join(keysOnly, sql`, `)}`,
		read: (answer, cube) => {
			if (cube.clusters === undefined) throw new Error('Overlaps are read after the clusters');
			const overlaps = new Map(keys.sets.map((set) => [JSON.stringify(set), [] as ClusterOverlap[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const { levels: other } = keys.keyOf(otherSide(row, names.length));
				if (compareLevels(levels, other) > 0) continue;
				overlaps
					.get(JSON.stringify(attributes))
					?.push({ model: modelIn(row), levels, other, cross: crossIn(row) });
			}
			const groupSets = cube.clusters.groupSets.map((set) => ({
				...set,
				overlaps: overlaps.get(JSON.stringify(set.attributes)) ?? []
			}));
			return { ...cube, clusters: { groupSets } };
		}
	};
}

/** The row as if it were of its other group. */
const otherSide = (row: AnswerRow, attributes: number): AnswerRow => ({
	...row,
	...Object.fromEntries(Array.from({ length: attributes }, (_, i) => [`g${i}`, row[otherName(i)] ?? null]))
});

const crossIn = (row: AnswerRow): CrossMoments =>
	Object.fromEntries(crossProducts.map((name) => [name, integerIn(row, name)])) as CrossMoments;
