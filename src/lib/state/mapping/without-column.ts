import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { descriptionsWithout } from './edit-descriptions.ts';

function modelWithout(model: ModelSource, column: string): ModelSource {
	return {
		...model,
		prediction: model.prediction?.column === column ? null : model.prediction,
		score: model.score?.column === column ? null : model.score
	};
}

const empty = (model: ModelSource): boolean => model.prediction === null && model.score === null;

/** The audit as if the column were not in the log: it has no role, and nothing else changes. */
export function withoutColumn(audit: ResolvedAudit, column: string): ResolvedAudit {
	const models = audit.model.columns.map((model) => modelWithout(model, column));
	const left = models.filter((model) => !empty(model));
	const { matching, agreement, needs, ...others } = descriptionsWithout(audit, column);
	const needed = needs?.filter((need) => need.column !== column) ?? [];
	const on = matching?.on.filter((feature) => feature.column !== column) ?? [];
	const raters = agreement?.columns.filter((rater) => rater !== column) ?? [];
	const { deidentify, ...data } = audit.data;
	const mends = deidentify?.filter((each) => each.column !== column) ?? [];
	return {
		...others,
		...(on.length === 0 ? {} : { matching: { on } }),
		...(needed.length === 0 ? {} : { needs: needed }),
		...(agreement === undefined || raters.length < 2 ? {} : { agreement: { ...agreement, columns: raters } }),
		data: {
			...data,
			// A mend is of a column in its place: in another it may not fit, and one that is left out is not read at all.
			...(mends.length === 0 ? {} : { deidentify: mends }),
			cluster: audit.data.cluster === column ? null : audit.data.cluster,
			weight: audit.data.weight === column ? null : audit.data.weight,
			time: audit.data.time?.column === column ? null : audit.data.time
		},
		model: {
			...audit.model,
			column: audit.model.column === column ? null : audit.model.column,
			// The last model stays, with nothing to decide by: that is a problem to name, not a model to forget.
			columns: left.length > 0 ? left : models.slice(0, 1)
		},
		outcome: {
			...audit.outcome,
			label: audit.outcome.label?.column === column ? null : audit.outcome.label
		},
		groups: audit.groups.filter((group) => group.column !== column),
		strata: audit.strata.filter((stratum) => stratum !== column),
		proxies: audit.proxies.filter((proxy) => proxy !== column)
	};
}
