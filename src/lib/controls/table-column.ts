import type { Cell } from './delimited.ts';

/** One column of a DataTable: what it sorts by, what it shows and what it exports. */
export interface Column<Row> {
	readonly id: string;
	readonly title: string;
	/** A quiet second line of the header: the definition. */
	readonly subtitle?: string;
	/** Numbers stand to the right, text to the left. */
	readonly kind: 'text' | 'number';
	/** Sorted by and exported; null is "no answer" and sorts last either way. */
	readonly value: (row: Row) => Cell;
	/** What the cell shows; the value itself where absent. */
	readonly text?: (row: Row) => string;
	readonly sortable?: boolean;
	/** Figures that a cell shows as one text: in what leaves each is a column of its own. */
	readonly parts?: readonly { readonly title: string; readonly value: (row: Row) => Cell }[];
}

export interface Sorting {
	readonly column: string;
	readonly direction: 'ascending' | 'descending';
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compare(a: Cell, b: Cell): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return byCodeUnit(String(a), String(b));
}

/** The rows in the order asked for; null sorts last in both directions, ties keep their order. */
export function sortRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	sorting: Sorting | null
): readonly Row[] {
	const column = columns.find((candidate) => candidate.id === sorting?.column);
	if (column === undefined || sorting === null) return rows;
	const sign = sorting.direction === 'ascending' ? 1 : -1;
	return rows.toSorted((a, b) => {
		const [x, y] = [column.value(a), column.value(b)];
		if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
		return sign * compare(x, y);
	});
}

/**
 * What leaves with a copy or a file: titles, then a row each.
 * Cells that must stay on this machine are blank.
 */
export function exportRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	stays: (row: Row, column: Column<Row>) => boolean
): readonly (readonly Cell[])[] {
	const figures = columns.flatMap((column) => (column.parts ?? [column]).map((part) => ({ column, part })));
	return [
		figures.map(({ part }) => part.title),
		...rows.map((row) => figures.map(({ column, part }) => (stays(row, column) ? null : part.value(row))))
	];
}
