/** What of a log could not be read: to be told beside whatever is counted from it. */
export interface Unread {
	/** Rows that could not be read and were left out: they are in no count. */
	readonly leftOut: number;
	/** Rows of the files, these among them; null where that number is not told. */
	readonly of: number | null;
	/** Columns of numbers or instants that hold values which are none. */
	readonly values: readonly UnreadValues[];
}

export interface UnreadValues {
	readonly role: 'label' | 'prediction' | 'score' | 'time';
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
	return { leftOut, of: leftOut + rows.reduce((sum, n) => sum + n, 0), values: [...values.values()] };
}
