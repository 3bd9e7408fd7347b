import { addClassCells, classCounts } from '../classes/class-counts.ts';
import { addNumberSums, noNumberSums } from '../numbers/number-sums.ts';
import { noStrata, strataByGroup } from '../strata/strata-table.ts';
import { levelsKey } from './compare-levels.ts';
import type { Cube, Levels } from './cube.ts';
import type { GroupStatistics } from './group-statistics.ts';
import { valuesByGroup } from './value-table.ts';

/** Tables of a cube beside its cells, each only where it was counted. */
export type FurtherTables = Pick<Cube, 'strata' | 'matched' | 'classes' | 'numbers'>;

/** What each group of one model over these attributes has in them; nothing of what was not counted. */
export function furtherStatistics(
	tables: FurtherTables,
	model: string,
	attributes: readonly string[]
): (levels: Levels) => Pick<GroupStatistics, 'strata' | 'matched' | 'classes' | 'numbers'> {
	const by = { model, attributes };
	const strata = tables.strata && strataByGroup(tables.strata, model, attributes);
	const matched = tables.matched && strataByGroup(tables.matched, model, attributes);
	const numbers = tables.numbers && valuesByGroup(tables.numbers, by, addNumberSums);
	const classes = tables.classes && valuesByGroup(tables.classes, by, addClassCells);
	const names = classes ? namesOf(tables, model) : [];
	return (levels) => {
		const key = levelsKey(levels);
		return {
			...(strata ? { strata: strata.get(key) ?? noStrata } : {}),
			...(matched ? { matched: matched.get(key) ?? noStrata } : {}),
			...(numbers ? { numbers: numbers.get(key) ?? noNumberSums } : {}),
			...(classes ? { classes: classCounts(classes.get(key) ?? [], names) } : {})
		};
	};
}

/** Every class that a row of the model has as label or prediction, so that tables of its groups are over the same ones. */
const namesOf = ({ classes }: FurtherTables, model: string): readonly string[] =>
	classCounts(
		(classes?.groupSets[0]?.cells ?? []).filter((cell) => cell.model === model).flatMap(({ value }) => value)
	).classes;
