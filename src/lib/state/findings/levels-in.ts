import { byCodeUnit } from '#lib/core/cube/compare-levels.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import { levelTitles } from '#lib/report/group-titles.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Whether any row of the counts has this level of an attribute; null is missing membership. */
export const hasLevel = ({ groupSets }: Cube, attribute: string, level: string | null): boolean =>
	groupSets.some(({ attributes, cells }) => {
		const at = attributes.indexOf(attribute);
		return at >= 0 && cells.some(({ levels }) => (levels[at] ?? null) === level);
	});

/** The recorded levels of an attribute in any model of the counts, with their titles. */
export function levelsIn(
	{ groupSets }: Cube | SuppressedCube,
	{ column, ...group }: Group
): readonly { readonly level: string; readonly title: string }[] {
	const levels = new Set<string | null>();
	for (const { attributes, cells } of groupSets) {
		const at = attributes.indexOf(column);
		if (at >= 0) for (const cell of cells) levels.add(cell.levels[at] ?? null);
	}
	const titles = levelTitles({ column, ...group }, [...levels]);
	return [...levels]
		.filter((level) => level !== null)
		.toSorted(byCodeUnit)
		.map((level) => ({ level, title: titles.get(level) ?? level }));
}

/** The audit by the attributes that have something to compare among these rows; by all where none has. */
export function severalLevels(audit: ResolvedAudit, cube: Cube): ResolvedAudit {
	const groups = audit.groups.filter((group) => levelsIn(cube, group).length > 1);
	if (groups.length === 0 || groups.length === audit.groups.length) return audit;
	const depth = Math.min(audit.intersections.depth, groups.length);
	return { ...audit, groups, intersections: { ...audit.intersections, depth } };
}
