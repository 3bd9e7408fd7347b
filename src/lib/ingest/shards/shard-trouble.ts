import { auditColumns } from '../../plan/audit-columns.ts';
import { problem, type ProblemCode } from '../../spec/messages.ts';
import type { Problem } from '../../spec/problem.ts';
import type { ResolvedAudit } from '../../spec/resolved-audit.ts';

/** How the columns of a further file differ from those of the first, by name and in whatever order. */
export interface ColumnDifference {
	/** Columns of the first file that this one does not have. */
	readonly lacks: readonly string[];
	/** Columns that the first file does not have: they are not read. */
	readonly adds: readonly string[];
}

/** Both lists are empty where the two files have the same columns. */
export function columnDifference(
	first: readonly string[],
	{ columns, mayHaveMore }: { readonly columns: readonly string[]; readonly mayHaveMore: boolean }
): ColumnDifference {
	return {
		lacks: mayHaveMore ? [] : first.filter((column) => !columns.includes(column)),
		adds: columns.filter((column) => !first.includes(column))
	};
}

export interface ShardTrouble {
	/** Why the audit cannot count the file: it lacks a column that the audit reads. */
	readonly inTheWay: readonly Problem[];
	/** Differences that change nothing of what is counted. */
	readonly toKnow: readonly Problem[];
}

/** What an audit makes of a further file whose columns differ; both lists are empty where they do not. */
export function shardTrouble(
	audit: ResolvedAudit,
	file: string,
	{ lacks, adds }: ColumnDifference
): ShardTrouble {
	const read = new Set(auditColumns(audit).map(({ column }) => column));
	// Which columns a pattern gathers is known only once the file is read: then every one counts.
	const isRead = (column: string): boolean => audit.data.unpivot !== undefined || read.has(column);
	const unread = lacks.filter((column) => !isRead(column));
	return {
		inTheWay: told('shard-lacks-columns', file, lacks.filter(isRead)),
		toKnow: [...told('shard-lacks-columns-unread', file, unread), ...told('shard-adds-columns', file, adds)]
	};
}

const told = (code: ProblemCode, file: string, columns: readonly string[]): readonly Problem[] =>
	columns.length === 0 ? [] : [problem(code, { file, values: named(columns) })];

const mostNamed = 8;

function named(columns: readonly string[]): { readonly columns: string; readonly word: string } {
	const more = columns.length - mostNamed;
	const list = columns.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
	return { columns: list, word: columns.length === 1 ? 'column' : 'columns' };
}
