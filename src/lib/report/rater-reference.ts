import { chooseReference } from '#lib/core/disparities/reference.ts';
import { referenceChoice } from '#lib/core/disparities/reference-choice.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';

/** What the groups of an attribute are set beside in how far raters agree on them. */
export type RaterReference =
	| { readonly kind: 'group'; readonly title: string; readonly row: GroupRow }
	| { readonly kind: 'rest'; readonly title: 'rest' }
	| { readonly kind: 'none' };

/**
 * The reference that the audit names for the attribute. Everyone else where it names the whole population, which holds
 * the group; the largest group where it names the best, since agreement is no rate that one group does best in. A group of
 * which nothing may leave is never it.
 */
export function raterReference(table: GroupTable): RaterReference {
	const choice = referenceChoice(table.set.groups.map((group) => group.reference));
	const chosen = chooseReference(
		choice.rule === 'best' ? { ...choice, rule: 'largest' } : choice,
		table.rows.map((row) => ({
			row,
			levels: row.levels,
			counts: row.counts,
			assessable: row.compared && !table.withheld && row.publishable !== 'nothing'
		})),
		{
			metric: metrics.count,
			better: null,
			population: table.population.counts,
			// Rows of missing membership that may not be compared are not assessable already.
			missingMembership: 'compared'
		}
	);
	switch (chosen.kind) {
		case 'group':
			return { kind: 'group', title: chosen.group.row.title, row: chosen.group.row };
		case 'overall':
		case 'rest':
			return { kind: 'rest', title: 'rest' };
		case 'none':
			return { kind: 'none' };
	}
}
