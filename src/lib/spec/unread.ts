import { anyAbsent, type AbsentValues } from './absent-values.ts';

/** What of a log could not be read: to be told beside whatever is counted from it. */
export interface Unread {
	/** Rows that could not be read and were left out: they are in no count. */
	readonly leftOut: number;
	/** How many of them for each kind of trouble, by the code of its wording, the most frequent first; absent where that is not known. */
	readonly kinds?: readonly LeftOutKind[];
	/** Rows of the files, these among them; null where that number is not told. */
	readonly of: number | null;
	/** Columns of numbers or instants that hold values which are none. */
	readonly values: readonly UnreadValues[];
	/** Values that the audit’s conditions on rows list and that no row has; absent where each occurs. */
	readonly absent?: readonly AbsentValues[];
}

/** Rows that were left out for the same reason. */
export interface LeftOutKind {
	readonly code: string;
	readonly rows: number;
}

/** The kinds of several files together, the most frequent first; undefined where those of some file are not known. */
export function kindsOf(
	files: readonly { readonly rows: number; readonly kinds: Readonly<Record<string, number>> }[]
): readonly LeftOutKind[] | undefined {
	const sums = new Map<string, number>();
	for (const { kinds } of files)
		for (const [code, rows] of Object.entries(kinds)) sums.set(code, (sums.get(code) ?? 0) + rows);
	const found = [...sums].map(([code, rows]) => ({ code, rows }));
	const isWhole =
		found.reduce((sum, { rows }) => sum + rows, 0) === files.reduce((sum, { rows }) => sum + rows, 0);
	if (found.length === 0 || !isWhole) return undefined;
	return found.toSorted((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
}

export interface UnreadValues {
	readonly role: 'label' | 'prediction' | 'score' | 'need' | 'time';
	readonly column: string;
	/** How many rows have such a value; null where they are too few to be told. */
	readonly rows: number | null;
}

/** What could not be read of several logs together; undefined where all was read of all. */
export function joinUnread(
	logs: readonly (Unread | undefined)[],
	rows: readonly number[]
): Unread | undefined {
	const told = logs.filter((log) => log !== undefined);
	if (told.length === 0) return undefined;
	const leftOut = told.reduce((sum, log) => sum + log.leftOut, 0);
	const values = new Map<string, UnreadValues>();
	for (const each of told.flatMap((log) => log.values)) {
		const key = JSON.stringify([each.role, each.column]);
		const before = values.get(key);
		const earlier = before === undefined ? 0 : before.rows;
		values.set(key, { ...each, rows: each.rows === null || earlier === null ? null : each.rows + earlier });
	}
	const absent = absentIn(logs);
	const kinds = kindsOf(
		told
			.filter((log) => log.leftOut > 0)
			.map((log) => ({
				rows: log.leftOut,
				kinds: Object.fromEntries((log.kinds ?? []).map(({ code, rows: n }) => [code, n]))
			}))
	);
	return {
		...(kinds && { kinds }),
		leftOut,
		of: leftOut + rows.reduce((sum, n) => sum + n, 0),
		values: [...values.values()],
		...(absent.length > 0 && { absent })
	};
}

/** The values that no log has; the logs may list other columns, of which another log says nothing. */
function absentIn(logs: readonly (Unread | undefined)[]): readonly AbsentValues[] {
	const [first, ...others] = logs;
	return anyAbsent(
		(first?.absent ?? []).map(({ column, values }) => ({
			column,
			values: values.filter((value) =>
				others.every(
					(log) => log?.absent?.some((each) => each.column === column && each.values.includes(value)) === true
				)
			)
		}))
	);
}
