import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/**
 * What of an audit decides how rows are counted, by the place that says it. Two audits with the same of it count
 * alike, whatever metrics, policy or references they name.
 */
function countingOf({
	outcome,
	model,
	groups,
	data,
	counterfactual,
	compare
}: ResolvedAudit): Readonly<Record<string, unknown>> {
	return {
		'/outcome/label': outcome.label,
		'/model/column': model.column,
		'/model/columns': model.columns,
		'/data/time': data.time?.column ?? null,
		'/data/cluster': data.cluster,
		'/data/weight': data.weight,
		'/data/unpivot': data.unpivot ?? null,
		'/data/reading': data.reading ?? null,
		'/data/deidentify': mendsOf(data),
		'/counterfactual':
			counterfactual === undefined ? null : { ...counterfactual, attributes: null, margin: null },
		'/compare': compare ?? null,
		...Object.fromEntries(
			groups.map(({ column, missing, bins }) => [`group ${column}`, { missing: [...missing].sort(), bins }])
		)
	};
}

/** What is done to columns that are read, in any order. */
const mendsOf = ({ deidentify = [] }: ResolvedAudit['data']) =>
	deidentify
		.filter(({ mend }) => mend !== 'drop')
		.map(({ column, mend, from = null }) => JSON.stringify([column, mend, from]))
		.sort();

/** Places in which two audits count differently; groups that only the second has are no difference. */
export function countingDifferences(wanted: ResolvedAudit, counted: ResolvedAudit): readonly string[] {
	const [a, b] = [countingOf(wanted), countingOf(counted)];
	return Object.keys(a).filter((place) => JSON.stringify(a[place]) !== JSON.stringify(b[place]));
}
