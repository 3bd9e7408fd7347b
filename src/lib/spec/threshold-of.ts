import type { ResolvedAudit } from './resolved-audit.ts';

/** The declared threshold of a model of an audit; undefined where it has none. The models of a long log share one. */
export const thresholdOf =
	({ model }: ResolvedAudit) =>
	(name: string): number | undefined => {
		const source =
			model.column === null ? model.columns.find((each) => each.name === name) : model.columns[0];
		return source?.score?.threshold ?? undefined;
	};
