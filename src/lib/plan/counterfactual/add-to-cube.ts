import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { mergeCounterfactual, noCounterfactual } from '#lib/core/counterfactual/merge-counterfactual.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { counterfactualOf } from './case-rows.ts';

/** The cube with more counted of its descriptions: cells of one comparison come together as those of two shards do. */
export function withDescriptions(cube: Cube, audit: ResolvedAudit, more: Partial<CounterfactualTable>): Cube {
	const none = noCounterfactual(counterfactualOf(audit).stratum);
	const before = cube.counterfactual ?? none;
	// Only what is added to is put in order again: the rest is in order already, and may be long.
	const touched = { ...none, ...alike(before, more) };
	const merged = mergeCounterfactual(touched, { ...none, ...more });
	return { ...cube, counterfactual: { ...before, ...alike(merged, more) } };
}

/** The parts of a table that another one has too. */
const alike = (
	table: CounterfactualTable,
	other: Partial<CounterfactualTable>
): Partial<CounterfactualTable> =>
	Object.fromEntries(Object.entries(table).filter(([part]) => part in other));
