import { proxyColumns } from '#lib/spec/proxy-columns.ts';
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
	strata,
	matching,
	counterfactual,
	compare
}: ResolvedAudit): Readonly<Record<string, unknown>> {
	return {
		'/outcome/type': outcome.type,
		'/outcome/answers': answersOf(outcome),
		'/outcome/label': outcome.label,
		'/model/column': model.column,
		'/model/columns': model.columns,
		'/data/time': data.time?.column ?? null,
		'/data/cluster': data.cluster,
		'/data/weight': data.weight,
		'/data/where': conditionsOf(data),
		'/data/unpivot': data.unpivot ?? null,
		'/data/reading': data.reading ?? null,
		'/data/deidentify': mendsOf(data),
		'/strata': strata,
		'/matching': matching ?? null,
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

/** Conditions that all hold, in any order, as are the values of one. */
const conditionsOf = ({ where = [] }: ResolvedAudit['data']) =>
	where
		.map((condition) =>
			JSON.stringify(
				'is' in condition
					? [condition.column, 'is', ...condition.is.map((level) => JSON.stringify(level)).sort()]
					: Object.entries(condition).sort(([a], [b]) => (a < b ? -1 : 1))
			)
		)
		.sort();

/** What an answer that is no grade may be, in any order. */
const answersOf = ({ answers }: ResolvedAudit['outcome']) =>
	answers === undefined ? null : [answers.cut, [...answers.refused].sort(), [...answers.unparsed].sort()];

/** What is counted of single columns beside the groups, of which an audit may ask less than was counted. */
function countedBeside(audit: ResolvedAudit): Readonly<Record<string, readonly string[]>> {
	const { agreement, needs = [] } = audit;
	return {
		'/proxies': proxyColumns(audit),
		'/needs': needs.map(({ column }) => column),
		// Which rating is whose is told by its place alone.
		'/agreement':
			agreement === undefined ? [] : [JSON.stringify([agreement.columns, [...agreement.missing].sort()])]
	};
}

/** Places in which two audits count differently; groups, proxies, needs and ratings that only the second has are no difference. */
export function countingDifferences(wanted: ResolvedAudit, counted: ResolvedAudit): readonly string[] {
	const [a, b] = [countingOf(wanted), countingOf(counted)];
	const [asked, there] = [countedBeside(wanted), countedBeside(counted)];
	return [
		...Object.keys(a).filter((place) => JSON.stringify(a[place]) !== JSON.stringify(b[place])),
		...Object.entries(asked).flatMap(([place, columns]) =>
			columns.every((column) => there[place]?.includes(column)) ? [] : [place]
		)
	];
}
