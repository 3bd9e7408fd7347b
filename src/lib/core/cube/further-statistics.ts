import { noStrata, strataByGroup } from '../strata/strata-table.ts';
import { levelsKey } from './compare-levels.ts';
import type { Cube, Levels } from './cube.ts';
import type { GroupStatistics } from './group-statistics.ts';

/** The tables of a cube that a suppressed cube holds as they are, where nothing of them is suppressed. */
export type FurtherTables = Pick<Cube, 'strata'>;

/** What each group of one model over these attributes has in them; nothing of what was not counted. */
export function furtherStatistics(
	tables: FurtherTables,
	model: string,
	attributes: readonly string[]
): (levels: Levels) => Pick<GroupStatistics, 'strata'> {
	const strata = tables.strata === undefined ? null : strataByGroup(tables.strata, model, attributes);
	return (levels) => {
		const key = levelsKey(levels);
		return strata === null ? {} : { strata: strata.get(key) ?? noStrata };
	};
}
