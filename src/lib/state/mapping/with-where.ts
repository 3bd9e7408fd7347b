import type { RowCondition } from '#lib/spec/resolved-audit.ts';
import type { AuditEdit } from './audit-edits.ts';

/** Counts the rows that meet other conditions than before; every row where there are none. */
export const withWhere =
	(change: (before: readonly RowCondition[]) => readonly RowCondition[]): AuditEdit =>
	(audit) => {
		const { where: before = [], ...data } = audit.data;
		const where = change(before);
		return { ...audit, data: where.length === 0 ? data : { ...data, where } };
	};
