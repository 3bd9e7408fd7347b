import type { Counts } from '../cube/counts.ts';
import { countSlices } from './count-slices.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceTable } from './slice-table.ts';

/** The counts of the slices asked for, by key; those without rows are absent. */
export function countsOfSlices(table: SliceTable, slices: readonly Slice[]): ReadonlyMap<string, Counts> {
	const places = table.attributes.map(({ name, levels }) => ({
		name,
		asked: new Set(
			slices.flatMap((slice) =>
				slice.flatMap((item) => (item.attribute === name ? [levels.indexOf(item.level)] : []))
			)
		)
	}));
	const setOf = (slice: Slice): readonly number[] =>
		places.flatMap(({ name }, at) => (slice.some((item) => item.attribute === name) ? [at] : []));
	const sets = new Map(slices.map((slice) => [setOf(slice).join(), setOf(slice)]));
	const counted = countSlices(
		table,
		[...sets.values()],
		(attribute, level) => places[attribute]?.asked.has(level) ?? false
	);
	return new Map(
		counted.map(({ attributes, levels, counts }) => [
			sliceKey(
				attributes.map((attribute, at) => ({
					attribute: places[attribute]?.name ?? '',
					level: table.attributes[attribute]?.levels[levels[at] ?? 0] ?? null
				}))
			),
			counts
		])
	);
}
