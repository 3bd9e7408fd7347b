/** Items rated by two raters: a row for each category of the first, a column for each of the second, in one order. */
export type RaterTable = readonly (readonly number[])[];

/** The table as shares of all items; null of a table without an item. Throws where it is not square. */
export function tableShares(table: RaterTable): {
	readonly items: number;
	readonly cells: readonly { readonly at: readonly [number, number]; readonly share: number }[];
	readonly first: readonly number[];
	readonly second: readonly number[];
} | null {
	if (table.some((row) => row.length !== table.length))
		throw new Error('Both raters choose from the same categories');
	const items = table.reduce((all, row) => row.reduce((sum, count) => sum + count, all), 0);
	if (items === 0) return null;
	const cells = table.flatMap((row, i) =>
		row.map((count, j) => ({ at: [i, j] as const, share: count / items }))
	);
	const margin = (of: 0 | 1): readonly number[] =>
		table.map((_, place) => cells.reduce((sum, { at, share }) => (at[of] === place ? sum + share : sum), 0));
	return { items, cells, first: margin(0), second: margin(1) };
}
