import type { DescriptionSet } from '#lib/core/counterfactual/counterfactual-table.ts';
import { noDescriptionSet } from '#lib/core/counterfactual/merge-counterfactual.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import type { Sql } from '../sql.ts';

type Cells = Omit<DescriptionSet, 'attributes'>;

/** By which lists of attributes descriptions are compared: everyone, and each attribute of the patients by itself. */
const descriptionSets = (audit: ResolvedAudit): readonly (readonly string[])[] => [
	[],
	...audit.groups.map(({ column }) => [column])
];

/** Keys over everyone and each attribute by itself; `further` columns are keys of every set. */
export const descriptionKeys = (audit: ResolvedAudit, further: readonly Sql[]): GroupKeys =>
	groupKeys(audit, descriptionSets(audit), further);

/** One part of what is counted by a list of attributes, and nothing of the others, each cell in the set of its attributes. */
export function byGroupSet<Part extends keyof Cells>(
	keys: GroupKeys,
	part: Part,
	cells: readonly (readonly [readonly string[], Cells[Part][number]])[]
): readonly DescriptionSet[] {
	const sets = new Map(keys.sets.map((set) => [set, [] as Cells[Part][number][]]));
	for (const [attributes, cell] of cells) sets.get(attributes)?.push(cell);
	return [...sets].map(([attributes, found]) => ({ ...noDescriptionSet(attributes), [part]: found }));
}
