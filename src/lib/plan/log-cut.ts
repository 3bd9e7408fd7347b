import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOf, textOf } from './level.ts';
import { bindingsOf } from './may-spread.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { layUnpivot } from './unpivot.ts';

/**
 * How a log may be cut into parts that are counted by themselves and added: anywhere between two rows; between units
 * larger than a row, all rows of which have the same `key` in whatever file they stand; or not at all.
 */
export type LogCut =
	{ readonly kind: 'rows' } | { readonly kind: 'units'; readonly key: Sql } | { readonly kind: 'none' };

/**
 * How an audit lets its log be cut. The key of a unit is read from the columns of a file before they are mended: so a
 * column that is made of a wide log's, or is another text once it is mended or read, holds nothing together.
 */
export function cutOf(audit: ResolvedAudit): LogCut {
	const [binding, ...others] = bindingsOf(audit);
	if (binding === undefined) return { kind: 'rows' };
	if (others.length > 0) return { kind: 'none' };
	const columns = unitColumns(audit, binding).filter((column) => isAsWritten(audit, column));
	if (columns.length === 0) return { kind: 'none' };
	const levels = columns.map((column) => levelOf(textOf(column)));
	return { kind: 'units', key: sql`hash(${join(levels, sql`, `)})` };
}

/**
 * The columns whose levels tell a unit: any of them hold it together, being coarser. Cases are cut by their pairs, whatever
 * stratum they are in, since those of one pair are compared between strata.
 */
const unitColumns = (
	{ data, counterfactual }: ResolvedAudit,
	binding: ReturnType<typeof bindingsOf>[number]
): readonly string[] => {
	if (binding === 'case') return counterfactual?.pair ?? [];
	return binding === 'cluster' && data.cluster !== null ? [data.cluster] : [];
};

/** Whether groups are the units that a log is cut between, or some of what tells these: a part of the units then lacks whole groups. */
export function unitsAreGroups(audit: ResolvedAudit): boolean {
	const units = bindingsOf(audit).flatMap((binding) => unitColumns(audit, binding));
	return audit.groups.some(({ column }) => units.includes(column));
}

/** Whether rows that are one level of a column in the file are one after, and no two are. */
function isAsWritten({ data }: ResolvedAudit, column: string): boolean {
	const isMade = layUnpivot(data.unpivot ?? [], []).made.some(
		(name) => name.toLowerCase() === column.toLowerCase()
	);
	// A hash is made of the level, and a value that is read as missing is of no unit.
	const isMended = (data.deidentify ?? []).some((mend) => mend.column === column && mend.mend !== 'hash');
	const isRead = (data.reading ?? []).some((reading) => reading.column === column && reading.as !== null);
	return !isMade && !isMended && !isRead;
}
