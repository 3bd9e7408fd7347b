import type { CounterfactualTable, DescriptionSet } from '../core/counterfactual/counterfactual-table.ts';
import type { Levels } from '../core/cube/cube.ts';
import { noDescriptionSet } from '../core/counterfactual/merge-counterfactual.ts';
import { reviveTexts } from './revive-texts.ts';

type ByGroup = Pick<DescriptionSet, 'transitions' | 'panels' | 'changes'>;

/** Without the levels of a group, which an earlier version did not write. */
type Ungrouped = {
	readonly [Part in keyof ByGroup]?: readonly Omit<ByGroup[Part][number], 'levels'>[];
};

/** As a file may say it: one of an earlier version says counts of all cases beside the sets, and none of groups. */
type Written = Omit<CounterfactualTable, 'groupSets'> &
	Ungrouped & {
		readonly groupSets: readonly (Omit<DescriptionSet, keyof ByGroup> & Partial<ByGroup>)[];
	};

const ofAll = <Cell extends object>(
	cells: readonly Cell[] = []
): readonly (Cell & { readonly levels: Levels })[] => cells.map((cell) => ({ ...cell, levels: [] }));

/**
 * The counts of descriptions, from a file of the right shape. What an earlier version counted of all cases alone stands in
 * the set of no attribute, and the table is marked as one that has none of groups.
 */
export function reviveDescriptions(written: Written): CounterfactualTable {
	const { transitions, panels, changes, groupSets, ...table } = written;
	const sets = groupSets.map((set) => ({ ...noDescriptionSet(set.attributes), ...set }));
	const earlier = [transitions, panels, changes].some((cells) => cells !== undefined);
	if (!earlier) return reviveTexts({ ...table, groupSets: sets });
	const everyone = sets.find(({ attributes }) => attributes.length === 0) ?? noDescriptionSet([]);
	const parts = { transitions: ofAll(transitions), panels: ofAll(panels), changes: ofAll(changes) };
	return reviveTexts({
		...table,
		groupSets: [{ ...everyone, ...parts }, ...sets.filter((set) => set !== everyone)],
		ungrouped: true
	});
}
