import type { CounterfactualTable } from '../core/counterfactual/counterfactual-table.ts';
import type { Cube } from '../core/cube/cube.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** What is wrong with the counts of descriptions of a file whose shape is right: levels that do not fit their attributes. */
export function descriptionInconsistencies(
	audit: ResolvedAudit,
	{ counterfactual }: Pick<Cube, 'counterfactual'>
): readonly { readonly at: string; readonly reason: string }[] {
	const columns = audit.groups.map(({ column }) => column);
	return (counterfactual?.groupSets ?? []).flatMap((set, i) => [
		...(set.attributes.every((attribute) => columns.includes(attribute))
			? []
			: [
					{
						at: `/groupSets/${i}/attributes`,
						reason: 'descriptions are counted by an attribute that is not in the audit'
					}
				]),
		...parts.flatMap((part) =>
			set[part].every(
				({ levels }) => (levels as readonly unknown[] | undefined)?.length === set.attributes.length
			)
				? []
				: [
						{
							at: `/groupSets/${i}/${part}`,
							reason: 'a cell has not one level for each attribute of its set'
						}
					]
		)
	]);
}

type Set = CounterfactualTable['groupSets'][number];
const parts = [
	'contrasts',
	'variants',
	'transitions',
	'panels',
	'changes'
] as const satisfies readonly (keyof Set)[];
