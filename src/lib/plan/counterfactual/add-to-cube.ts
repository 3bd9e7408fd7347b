import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { besideCounterfactual, noCounterfactual } from '#lib/core/counterfactual/merge-counterfactual.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { counterfactualOf } from './case-rows.ts';

/**
 * The cube with more counted of its descriptions, beside what was counted before: cells of one comparison come together
 * when the whole cube is put in order, as those of two shards do.
 */
export function withDescriptions(cube: Cube, audit: ResolvedAudit, more: Partial<CounterfactualTable>): Cube {
	const none = noCounterfactual(counterfactualOf(audit).stratum);
	return {
		...cube,
		counterfactual: besideCounterfactual(cube.counterfactual ?? none, { ...none, ...more })
	};
}
