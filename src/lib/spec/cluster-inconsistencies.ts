import type { ClusterMoments } from '../core/clusters/cluster-moments.ts';
import type { ClusterTable } from '../core/clusters/cluster-table.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** What does not fit together in the clusters of a cube's file, with its place below `/cube/clusters`. */
export interface ClusterFault {
	readonly at: string;
	readonly reason: string;
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** Whether sums over clusters of whole numbers can be these: a product is bounded by its squares, a margin by all. */
function possible(m: ClusterMoments): boolean {
	const { clusters, positives, negatives, selected, passed_over: passedOver } = m;
	const products = [
		[m.tp_fp, m.tp_tp, m.fp_fp],
		[m.tp_fn, m.tp_tp, m.fn_fn],
		[m.tp_tn, m.tp_tp, m.tn_tn],
		[m.fp_fn, m.fp_fp, m.fn_fn],
		[m.fp_tn, m.fp_fp, m.tn_tn],
		[m.fn_tn, m.fn_fn, m.tn_tn]
	] as const;
	return (
		Math.max(positives, negatives, selected, passedOver) <= clusters &&
		clusters <= Math.min(positives + negatives, selected + passedOver) &&
		products.every(([product, a, b]) => product <= Math.sqrt(a) * Math.sqrt(b) * (1 + 1e-9))
	);
}

/** Everything that is wrong with the clusters of a cube whose shape is right. */
export function clusterInconsistencies(
	{ groups }: ResolvedAudit,
	{ models, clusters }: { readonly models: readonly string[]; readonly clusters?: ClusterTable }
): readonly ClusterFault[] {
	const faults: ClusterFault[] = [];
	const columns = groups.map((group) => group.column);
	clusters?.groupSets.forEach(({ attributes, cells, overlaps }, i) => {
		const at = `/groupSets/${i}`;
		const fault = (place: string, reason: string) => faults.push({ at: `${at}/${place}`, reason });
		if (!attributes.every((attribute) => columns.includes(attribute))) {
			fault('attributes', 'clusters are counted by an attribute that is not in the audit');
		}
		const fits = ({ length }: readonly unknown[]): boolean => length === attributes.length;
		if (!cells.every(({ levels }) => fits(levels))) {
			fault('cells', 'a group of clusters has not one level for each attribute of its set');
		}
		if (!overlaps.every(({ levels, other }) => fits(levels) && fits(other))) {
			fault('overlaps', 'two groups that share clusters have not one level for each attribute of their set');
		}
		if (![...cells, ...overlaps].every(({ model }) => models.includes(model))) {
			fault('cells', 'clusters belong to a model that is not listed');
		}
		if (new Set(cells.map(({ model, levels }) => keyOf(model, levels))).size < cells.length) {
			fault('cells', 'the clusters of a group are counted twice');
		}
		const pairs = overlaps.map(({ model, levels, other }) =>
			keyOf(model, [levels, other].map((side) => keyOf(side)).sort())
		);
		if (new Set(pairs).size < pairs.length) fault('overlaps', 'what two groups share is counted twice');
		if (!cells.every(({ moments }) => possible(moments))) {
			fault('cells', 'sums over clusters are none that rows could give');
		}
	});
	return faults;
}
