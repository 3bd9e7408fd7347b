import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import type { Sql } from '../sql.ts';

/** By which lists of attributes descriptions are compared: everyone, and each attribute of the patients by itself. */
const descriptionSets = (audit: ResolvedAudit): readonly (readonly string[])[] => [
	[],
	...audit.groups.map(({ column }) => [column])
];

/** Keys over everyone and each attribute by itself; `further` columns are keys of every set. */
export const descriptionKeys = (audit: ResolvedAudit, further: readonly Sql[]): GroupKeys =>
	groupKeys(audit, descriptionSets(audit), further);

/** The cells of an answer by the list of attributes that each is counted by. */
export function byGroupSet<Cell>(
	keys: GroupKeys,
	cells: readonly (readonly [readonly string[], Cell])[]
): readonly { readonly attributes: readonly string[]; readonly cells: readonly Cell[] }[] {
	const sets = new Map(keys.sets.map((set) => [set, [] as Cell[]]));
	for (const [attributes, cell] of cells) sets.get(attributes)?.push(cell);
	return [...sets].map(([attributes, found]) => ({ attributes, cells: found }));
}
