import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { saysMissing } from '#lib/spec/missing-words.ts';
import type { GroupTable } from './group-tables.ts';
import { readableText } from './readable-text.ts';
import type { Disparity, Notice, Scope } from './result.ts';

interface ReferencesOf {
	readonly audit: ResolvedAudit;
	readonly scope: Pick<Scope, 'attributes'>;
	readonly tables: readonly GroupTable[];
	readonly disparities: readonly Pick<Disparity, 'attribute' | 'comparison' | 'reference'>[];
}

/**
 * Where a rule chose a reference that by its name is no group, but everyone whose membership was not recorded: what to
 * declare, so that it is shown and compared with no more. A reference that the audit names is its own choice.
 */
export const referenceNotices = ({ audit, scope, tables, disparities }: ReferencesOf): readonly Notice[] =>
	audit.groups.flatMap((group): readonly Notice[] => {
		const { column, reference } = group;
		if (!('rule' in reference) || reference.rule === 'overall' || reference.rule === 'rest') return [];
		if (!scope.attributes.some(({ attribute }) => attribute === column)) return [];
		// The ends of an extreme are named as a reference is, and are none.
		const chosen = new Set(
			disparities.flatMap((row) =>
				row.attribute === column && row.comparison === 'difference' ? (row.reference ?? []) : []
			)
		);
		const rows = tables.flatMap((table) => (table.set.name === column ? table.rows : []));
		// Declared as missing, a level is none.
		const levels = rows.flatMap(({ title, levels: [level = null] }) =>
			chosen.has(title) && level !== null && [level, title].some(saysMissing) ? [level] : []
		);
		return [...new Set(levels)].map((level) => ({
			code: 'reference-not-recorded',
			severity: 'caution',
			text: `${readableText(group.title)} is compared with “${readableText(level)}”, the ${reference.rule} group: by its name those whose ${readableText(group.title).toLowerCase()} was not recorded, and no group. If so, declare “${readableText(level)}” missing (Missing values of the group on the page of columns, or "missing" of the group in the audit file) and another group becomes the reference.`
		}));
	});
