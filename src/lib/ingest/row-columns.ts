import { auditColumns } from '../plan/audit-columns.ts';
import { layUnpivot } from '../plan/unpivot.ts';
import type { ResolvedAudit, WrittenAs } from '../spec/resolved-audit.ts';
import type { ColumnProfile, LogProfile } from './profile.ts';

/** A column by which rows can be chosen, and in which way. */
export interface RowColumn {
	readonly column: string;
	readonly title: string;
	/** By some of its values, between two numbers, or between two moments. */
	readonly by: 'levels' | 'numbers' | 'moments';
	/** Its most frequent values among the rows that were looked at, with how a reader knows them. */
	readonly levels: readonly { readonly level: string; readonly title: string; readonly count: number }[];
	/** Whether these are all of them, as far as is known. */
	readonly areAll: boolean;
	/** Whether its numbers are whole ones. */
	readonly isWhole: boolean;
	/** Whether what is known of its values is of the log's first rows alone. */
	readonly isSampled: boolean;
	/** The least and the greatest of its numbers or, in milliseconds, moments; null where not known. */
	readonly range: readonly [number, number] | null;
}

const dates: readonly (WrittenAs | null)[] = [
	'day-first',
	'month-first',
	'year-first',
	'excel-date',
	'epoch-seconds',
	'epoch-milliseconds'
];

/** Numbers of more values than this are chosen between two. */
const fewLevels = 12;

/**
 * The columns of a log by which rows can be chosen: those that the audit reads, and all others that do not look as if they
 * told who somebody is. Columns that a wide log's patterns gather are none by themselves.
 * @param window the first and the last moment of the rows that were counted
 */
export function rowColumns(
	profile: LogProfile,
	audit: ResolvedAudit,
	window: readonly [string, string] | null
): readonly RowColumn[] {
	const names = profile.columns.map(({ name }) => name);
	const single = audit.data.unpivot === undefined ? names : layUnpivot(audit.data.unpivot, names).kept;
	const read = new Set(auditColumns(audit).map(({ column }) => column));
	const mends = audit.data.deidentify ?? [];
	return profile.columns.flatMap((column): readonly RowColumn[] => {
		const mend = mends.find((each) => each.column === column.name)?.mend;
		const tells = column.identifiers.length > 0 && !read.has(column.name);
		if (!single.includes(column.name) || column.kind === 'unsupported' || tells) return [];
		if (mend === 'drop' || mend === 'hash' || mend === 'zip3') return [];
		return [
			asRowColumn(column, audit, {
				window: audit.data.time?.column === column.name ? window : null,
				isYear: mend === 'year' && audit.data.time?.column !== column.name,
				isSampled: profile.rows === null || profile.sampledRows < profile.rows
			})
		];
	});
}

interface Known {
	readonly window: readonly [string, string] | null;
	/** Of its dates only the year is left. */
	readonly isYear: boolean;
	readonly isSampled: boolean;
}

function asRowColumn(
	column: ColumnProfile,
	audit: ResolvedAudit,
	{ window, isYear, isSampled }: Known
): RowColumn {
	const { name, examples, distinct } = column;
	const group = audit.groups.find((each) => each.column === name);
	const by = isYear ? 'numbers' : wayOf(column, audit);
	return {
		column: name,
		title: group?.title ?? name,
		by,
		levels: by === 'levels' ? examples.map(({ value, count }) => levelOf(value, count, group?.labels)) : [],
		areAll: distinct <= examples.length,
		isWhole: isYear || column.kind === 'integer',
		isSampled,
		range: isYear || by === 'levels' ? null : by === 'moments' ? momentsOf(window) : column.range
	};
}

const levelOf = (level: string, count: number, labels: Readonly<Record<string, string>> = {}) => ({
	level,
	title: labels[level] ?? level,
	count
});

function wayOf({ name, kind, distinct }: ColumnProfile, { data }: ResolvedAudit): RowColumn['by'] {
	const as = data.reading?.find(({ column }) => column === name)?.as ?? null;
	if (kind === 'date' || data.time?.column === name || dates.includes(as)) return 'moments';
	if (as === 'decimal-comma' || as === 'decimal-point') return 'numbers';
	return (kind === 'integer' || kind === 'number') && distinct > fewLevels ? 'numbers' : 'levels';
}

function momentsOf(window: readonly [string, string] | null): readonly [number, number] | null {
	if (window === null) return null;
	const [first = NaN, last = NaN] = window.map((moment) => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`));
	return Number.isFinite(first) && Number.isFinite(last) ? [first, last] : null;
}
