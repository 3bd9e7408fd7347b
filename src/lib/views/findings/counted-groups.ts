import { populationOf, rollUp } from '#lib/core/cube/roll-up.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { AttributeSet } from '#lib/report/attribute-sets.ts';
import { levelTitles } from '#lib/report/group-titles.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';

/** Groups as they were counted, for the person who holds the log: nothing here is suppressed, so nothing of it may leave. */
export interface CountedGroups {
	readonly population: Counts;
	readonly groups: readonly { readonly title: string; readonly counts: Counts }[];
}

/** The groups of one attribute, or nobody but everyone where there is none; null where the counts are not here. */
export function countedGroups(
	{ countsLookedAt: cube, model }: Pick<Findings, 'countsLookedAt' | 'model'>,
	attribute: AttributeSet | null
): CountedGroups | null {
	if (cube === null) return null;
	const population = populationOf(cube, model);
	const group = attribute?.groups[0];
	if (group === undefined) return { population, groups: [] };
	const cells = rollUp(cube, model, [group.column]);
	const levels = cells.map((cell) => cell.levels[0] ?? null);
	const titles = levelTitles(group, levels);
	return {
		population,
		groups: cells.map((counts, at) => ({ title: titles.get(levels[at] ?? null) ?? '', counts }))
	};
}
