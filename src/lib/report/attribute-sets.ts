import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** One attribute, or a combination of several, by which groups are made. */
export interface AttributeSet {
	/** As the tables name it: "race", "race × sex". */
	readonly name: string;
	/** As the page names it: "Race", "Race × Sex". */
	readonly title: string;
	readonly groups: readonly Group[];
	/** True where a difference between groups of any of its attributes can be legitimate. */
	readonly legitimate: boolean;
}

export const joinTitles = (titles: readonly string[]): string => titles.join(' × ');

/** Each attribute of the audit, then each combination to the declared depth, in the audit's order. */
export function attributeSets(audit: ResolvedAudit): readonly AttributeSet[] {
	const sets: AttributeSet[] = [];
	for (let depth = 1; depth <= Math.max(1, audit.intersections.depth); depth++) {
		for (const groups of combinations(audit.groups, depth)) {
			sets.push({
				name: joinTitles(groups.map((group) => group.column)),
				title: joinTitles(groups.map((group) => group.title)),
				groups,
				legitimate: groups.some((group) => group.legitimate)
			});
		}
	}
	return sets;
}

export function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
	if (size === 0) return [[]];
	return items.flatMap((item, index) =>
		combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest])
	);
}

/** What a reader knows an attribute or a combination of a table by; its own name where the audit has none such. */
export const titleOfSet = (audit: ResolvedAudit, name: string): string =>
	attributeSets(audit).find((set) => set.name === name)?.title ?? name;

/** Whether an attribute of a table is a combination of the audit's attributes; the whole population is none. */
export const isCombination = (audit: ResolvedAudit, attribute: string): boolean =>
	attribute !== 'overall' && !audit.groups.some((group) => group.column === attribute);
