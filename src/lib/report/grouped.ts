/** Rows by key, keys in the order in which they first come. */
export function grouped<Row>(
	rows: readonly Row[],
	key: (row: Row) => string
): ReadonlyMap<string, readonly Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const name = key(row);
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [row]);
		else group.push(row);
	}
	return groups;
}
