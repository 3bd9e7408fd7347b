import {
	cellProducts,
	clusterCounts,
	type ClusterCount,
	type ClusterMoments
} from '#lib/core/clusters/cluster-moments.ts';
import type { ClusterCell } from '#lib/core/clusters/cluster-table.ts';
import { crossProducts, type CrossMoments } from '#lib/core/clusters/cross-moments.ts';
import type { WithWhole } from '#lib/core/clusters/rest-moments.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import type { AdditiveColumn } from '../additive.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { clusterCells, groupColumns } from './cluster-cells.ts';

/** The rows that a cluster has of a margin, in the group and in the whole population. */
const margins: Readonly<Record<ClusterCount, { readonly own: Sql; readonly all: Sql }>> = {
	clusters: { own: sql`tp + fp + fn + tn`, all: sql`all_tp + all_fp + all_fn + all_tn` },
	positives: { own: sql`tp + fn`, all: sql`all_tp + all_fn` },
	negatives: { own: sql`fp + tn`, all: sql`all_fp + all_tn` },
	selected: { own: sql`tp + fp`, all: sql`all_tp + all_fp` },
	passed_over: { own: sql`fn + tn`, all: sql`all_fn + all_tn` }
};

/**
 * A sum over clusters. A row whose cluster is missing is taken for a cluster of its own, so that `n` rows of one kind
 * are n clusters with one each, and no two kinds meet in one.
 */
const overClusters = (name: string, ofCluster: Sql, ofRows: Sql): AdditiveColumn => ({
	name,
	statistic: {
		kind: 'integers',
		value: sql`CASE WHEN cluster IS NULL THEN ${ofRows} ELSE ${ofCluster} END`
	}
});

const split = (product: string): readonly [string, string] => {
	const [a = '', b = ''] = product.split('_');
	return [a, b];
};

/** How many rows of one kind of cell meet themselves. */
const alike = (a: string, b: string): Sql => (a === b ? ident(a) : sql`0`);

const columns: readonly AdditiveColumn[] = [
	...clusterCounts.map((name) => {
		const { own } = margins[name];
		return overClusters(name, sql`CAST(${own} > 0 AS BIGINT)`, own);
	}),
	...cellProducts.map((name) => {
		const [a, b] = split(name);
		return overClusters(name, sql`${ident(a)} * ${ident(b)}`, alike(a, b));
	}),
	...clusterCounts.map((name) => {
		const { own, all } = margins[name];
		return overClusters(`alone_${name}`, sql`CAST(${own} > 0 AND ${own} = ${all} AS BIGINT)`, own);
	}),
	...crossProducts.map((name) => {
		const [a, b] = split(name);
		return overClusters(`whole_${name}`, sql`${ident(a)} * ${ident(`all_${b}`)}`, alike(a, b));
	})
];

/**
 * The second moments of every group by cluster, and how each lies in the whole population. Every reported group set is
 * counted by itself, over all tables of the log at once: these sums add only where a cluster is whole.
 */
export function planClusterMoments(
	audit: ResolvedAudit,
	tables: readonly string[],
	sets: readonly (readonly string[])[]
): PlannedStatistic {
	const { keys, rows } = clusterCells(audit, tables, sets);
	const groups = [sql`model`, ...groupColumns(audit), sql`set_bits`];
	const wholes = ['tp', 'fp', 'fn', 'tn'].map(
		(cell) => sql`sum(${ident(cell)}) OVER whole_cluster AS ${ident(`all_${cell}`)}`
	);
	const list = (pieces: readonly Sql[]) => join(pieces, sql`,\n\t`);
	return {
		name: 'cluster moments',
		statement: sql`SELECT ${list([...groups, ...columns.map(additiveSql)])}
FROM (
SELECT *, ${list(wholes)}
FROM (
${rows}
) AS cluster_cells
WINDOW whole_cluster AS (PARTITION BY model, set_bits, cluster)
) AS clusters
GROUP BY ${join(groups, sql`, `)}`,
		read: (answer, cube) => {
			const cells = new Map(keys.sets.map((set) => [set, [] as ClusterCell[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				cells.get(attributes)?.push({ model: modelIn(row), levels, ...clustersIn(row) });
			}
			const groupSets = [...cells].map(([attributes, found]) => ({
				attributes,
				cells: found,
				overlaps: []
			}));
			return { ...cube, clusters: { groupSets } };
		}
	};
}

function clustersIn(row: AnswerRow): Pick<ClusterCell, 'moments' | 'whole'> {
	const moments = Object.fromEntries(
		[...clusterCounts, ...cellProducts].map((name) => [name, integerIn(row, name)])
	) as ClusterMoments;
	const alone = Object.fromEntries(
		clusterCounts.map((name) => [name, integerIn(row, `alone_${name}`)])
	) as WithWhole['alone'];
	const cross = Object.fromEntries(
		crossProducts.map((name) => [name, integerIn(row, `whole_${name}`)])
	) as CrossMoments;
	const leaves = clusterCounts.some((name) => alone[name] < moments[name]);
	return { moments, whole: leaves ? { alone, cross } : null };
}
