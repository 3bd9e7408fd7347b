/** What a table cell may hold when it leaves the page: text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * A number as text for a file: at most 10 significant digits, `inf` and `-inf` for the infinities.
 * Not a number is a broken promise of the caller, and leaves an empty cell rather than a wrong one.
 */
export function numberText(value: number): string {
	if (value === Infinity) return 'inf';
	if (value === -Infinity) return '-inf';
	return Number.isNaN(value) ? '' : String(Number(value.toPrecision(10)));
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 * Numbers are exempt because they are written by us, never read from a log.
 */
const disarm = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cellText = (cell: Cell): string => {
	if (cell === null) return '';
	return typeof cell === 'number' ? numberText(cell) : disarm(cell);
};

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180: commas, CRLF, quotes doubled. The first row is the header. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
	rows.map((row) => row.map((cell) => quote(cellText(cell))).join(',') + '\r\n').join('');

/** For pasting into a spreadsheet: tabs and line ends inside a cell become spaces. */
export const toTsv = (rows: readonly (readonly Cell[])[]): string =>
	rows.map((row) => row.map((cell) => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
