import type { Cube } from '../cube/cube.ts';
import { rollUp } from '../cube/roll-up.ts';
import type { StrataTable, StratumCell } from './strata-table.ts';

/** Whether the cube's groups are counted by all of these attributes together, so that one can be a stratum of another. */
export const isCrossed = ({ groupSets }: Cube, attributes: readonly string[]): boolean =>
	groupSets.some((set) => attributes.every((attribute) => set.attributes.includes(attribute)));

/**
 * One attribute within the levels of another, read from the groups over both: the same counts as if the log had been
 * read by that stratum, since counts add. Rows without a recorded level are a stratum of their own. Null where the cube
 * is not counted by the two together.
 */
export function strataFromGroups(cube: Cube, attribute: string, column: string): StrataTable | null {
	if (attribute === column || !isCrossed(cube, [attribute, column])) return null;
	const cells = cube.models.flatMap((model) =>
		rollUp(cube, model, [attribute, column]).map(
			({ levels: [level = null, stratum = null], tp, fp, fn, tn }): StratumCell => ({
				...{ model, levels: [level], stratum: [stratum] },
				...{ tp, fp, fn, tn }
			})
		)
	);
	return { columns: [column], groupSets: [{ attributes: [attribute], cells }] };
}
