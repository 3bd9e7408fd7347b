import type { Cube } from '#lib/core/cube/cube.ts';
import { levelTitles } from './group-titles.ts';
import type { Result } from './result.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** An audit of some rows that compares with the groups with which all rows are compared, as far as these rows have them. */
export interface SameReferences {
	readonly audit: ResolvedAudit;
	/** Titles of the attributes whose usual reference has too few of these rows: their largest group stands in for it. */
	readonly others: readonly string[];
}

/**
 * Gaps of some rows are read beside those of all, so they are held against the same groups: which group is the largest may be
 * another among few rows, and a gap would change its sign without a word.
 * @param whole the result of all rows
 * @param cube the counts of some of them
 */
export function sameReferences(audit: ResolvedAudit, whole: Result, cube: Cube): SameReferences {
	const least = audit.intersections.minimum;
	const others: string[] = [];
	const groups = audit.groups.map((group): Group => {
		const usual = usualReference(group, whole);
		if (usual === null) return group;
		if (rowsWith(cube, group.column, usual) >= least) return { ...group, reference: { level: usual } };
		others.push(group.title);
		return { ...group, reference: { rule: 'largest' } };
	});
	return { audit: { ...audit, groups }, others };
}

/** The level that all rows are held against, whatever the model; null where that is no group, or depends on the metric. */
function usualReference({ reference, ...group }: Group, { disparities, scope }: Result): string | null {
	if ('level' in reference) return reference.level;
	if (reference.rule !== 'largest') return null;
	// The impact ratio is of the group that is selected most, whatever the audit's reference.
	const ofAttribute = disparities.filter(
		(row) => row.attribute === group.column && row.comparison !== 'impact_ratio' && row.reference !== null
	);
	const titles = new Set(ofAttribute.map((row) => row.reference));
	const [title] = titles;
	if (titles.size !== 1 || title == null || scope.attributes.length === 0) return null;
	const labelled = levelTitles({ reference, ...group }, Object.keys(group.labels));
	// A level without a label is its own title.
	return [...labelled].find(([, each]) => each === title)?.[0] ?? title;
}

function rowsWith({ groupSets, models }: Cube, attribute: string, level: string): number {
	// Models are of the same rows, or each of its own: the one with most of them decides. A set that holds the attribute, alone
	// or among others, holds all of a model's rows.
	const counts = groupSets.flatMap(({ attributes, cells }) => {
		const at = attributes.indexOf(attribute);
		if (at < 0) return [];
		return models.map((model) =>
			cells
				.filter((cell) => cell.model === model && cell.levels[at] === level)
				.reduce((sum, { tp, fp, fn, tn }) => sum + tp + fp + fn + tn, 0)
		);
	});
	return Math.max(0, ...counts);
}
