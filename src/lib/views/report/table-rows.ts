/**
 * A drawn table as rows of text, header first: what is on a page that may leave, and nothing else. Only what is
 * shown is read, so what the page leaves blank stays blank.
 */
export const tableRows = (table: HTMLTableElement): readonly (readonly string[])[] =>
	Array.from(table.rows, (row) =>
		Array.from(row.cells, (cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim())
	);
