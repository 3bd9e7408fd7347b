import { levelsKey } from '../cube/compare-levels.ts';
import { coveringSet, type ScoreTable } from '../scores/score-table.ts';
import { addTallies, noTally, tallyOfShare, type NeedTally } from './need-tally.ts';
import type { NeedsByPlace } from './need-table.ts';

/** The label itself as an outcome, 1 where it is positive: of the groups of one model over these attributes, by `levelsKey`. */
export function labelAsNeed(
	table: ScoreTable,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, NeedsByPlace> | null {
	const set = coveringSet(table, attributes);
	if (set === null) return null;
	const positions = attributes.map((attribute) => set.attributes.indexOf(attribute));
	const groups = new Map<string, Map<number, NeedTally>>();
	for (const cell of set.cells) {
		if (cell.model !== model || cell.label === null) continue;
		const key = levelsKey(positions.map((position) => cell.levels[position] ?? null));
		const group = groups.get(key) ?? new Map<number, NeedTally>();
		groups.set(key, group);
		cell.bins.forEach((place, at) => {
			const rows = cell.counts[at] ?? 0;
			const tally = cell.label === 'positive' ? tallyOfShare(rows, 0) : tallyOfShare(0, rows);
			group.set(place, addTallies(group.get(place) ?? noTally, tally));
		});
	}
	return groups;
}
