import type { Mend, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { withoutColumn } from './without-column.ts';

/** The levels that were said of a column are those of its values as they were: a mend makes others. */
const levelless = (audit: ResolvedAudit, column: string): ResolvedAudit => ({
	...audit,
	groups: audit.groups.map((group) =>
		group.column === column && group.bins === null
			? {
					...group,
					labels: {},
					reference: 'level' in group.reference ? { rule: 'largest' } : group.reference
				}
			: group
	)
});

/** The audit in which this becomes of a column on the way in; one that is dropped has no role any more. */
export function withMend(audit: ResolvedAudit, column: string, mend: Mend | null): ResolvedAudit {
	const before = mend?.mend === 'drop' ? withoutColumn(audit, column) : levelless(audit, column);
	const { deidentify = [], ...data } = before.data;
	const others = deidentify.filter((each) => each.column !== column);
	const mends = mend === null ? others : [...others, mend];
	return { ...before, data: { ...data, ...(mends.length === 0 ? {} : { deidentify: mends }) } };
}
