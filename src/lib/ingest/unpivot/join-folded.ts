/** A cell of a wide table after folding: which row it is of, what its column's name says, and the value that it gives. */
export interface Folded {
	readonly source: number;
	readonly says: ReadonlyMap<string, string>;
	readonly value: string;
	readonly cell: string | null;
}

/** A row of the long table: what its names say, and its values by the columns that take them. */
export interface JoinedRow {
	readonly source: number;
	readonly says: ReadonlyMap<string, string>;
	readonly values: ReadonlyMap<string, string | null>;
}

const saysNoMore = (less: Folded['says'], more: Folded['says']): boolean =>
	[...less].every(([name, level]) => more.get(name) === level);
const saysAlike = (a: Folded['says'], b: Folded['says']): boolean => a.size === b.size && saysNoMore(a, b);

/**
 * The cells of one row whose names say the same as one long row, with the cells that say less beside them. Cells that
 * give the same value of one long row are rows by themselves.
 */
export function joinFolded(cells: readonly Folded[]): readonly JoinedRow[] {
	const rival = (cell: Folded): boolean =>
		cells.some((other) => other !== cell && other.value === cell.value && saysAlike(other.says, cell.says));
	/** Whether names of which some value is given twice say this: nothing joins there. */
	const closed = (says: Folded['says']): boolean =>
		cells.some((cell) => saysAlike(cell.says, says) && rival(cell));
	/** The cells that say less and give what no cell with this name gives: of each value, where only one does. */
	const beside = (says: Folded['says']): readonly Folded[] => {
		const own = cells.filter((cell) => saysAlike(cell.says, says)).map(({ value }) => value);
		const further = cells.filter(
			(cell) =>
				cell.says.size < says.size &&
				saysNoMore(cell.says, says) &&
				!closed(cell.says) &&
				!own.includes(cell.value)
		);
		return further.filter((cell) => further.filter(({ value }) => value === cell.value).length === 1);
	};
	const joined = new Set(cells.flatMap(({ says }) => (closed(says) ? [] : beside(says))));
	const rows: JoinedRow[] = [];
	for (const { source, says, value, cell } of cells) {
		if (closed(says)) {
			rows.push({ source, says, values: new Map([[value, cell]]) });
			continue;
		}
		const alike = cells.filter((other) => saysAlike(other.says, says));
		if (alike.every((other) => joined.has(other)) || rows.some((row) => saysAlike(row.says, says))) continue;
		const values = [...alike, ...beside(says)].map((other) => [other.value, other.cell] as const);
		rows.push({ source, says, values: new Map(values) });
	}
	return rows;
}
