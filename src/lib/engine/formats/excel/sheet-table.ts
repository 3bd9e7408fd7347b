import { ColumnsMissing } from '../../column-refusals.ts';
import { listedValue, RejectList, type FoundReject, type FoundRejects } from '../../reject-list.ts';
import { csvLine } from '../../json-lines-table.ts';
import { columnNames } from '../column-names.ts';
import { cellText } from './cell-text.ts';
import { ExcelTrouble } from './excel-trouble.ts';
import { sheetNames, sheetRows } from './sheet-rows.ts';

/** Large enough that the engine's cost for a piece is small beside its rows. */
const pieceCharacters = 4 * 1024 * 1024;

export interface SheetHead {
	/** The columns that are read, in order. */
	readonly columns: readonly string[];
	/** The sheet that is read, and those that are not. */
	readonly sheet: string;
	readonly others: readonly string[];
}

/** Rows that have a cell beyond the last name, told at the end where there are any. */
export interface SheetRejects {
	readonly rejected: FoundRejects;
}

/** Rows as lines of CSV, every cell quoted, with the row of the sheet where the first of them stands. */
export interface SheetPiece {
	readonly csv: string;
	readonly records: number;
	readonly firstLine: number;
}

interface SheetOptions {
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
}

/**
 * The first sheet of a workbook as a table of text: its head, then pieces of whole rows. The first row that is not blank names
 * the columns; blank rows are no rows. A row with a cell beyond the last name
 * is rejected: nobody could say what that means.
 */
export async function* sheetTable(
	bytes: Uint8Array,
	{ columns, rowLimit }: SheetOptions
): AsyncGenerator<SheetHead | SheetPiece | SheetRejects> {
	const [sheet, ...others] = await sheetNames(bytes);
	if (sheet === undefined) throw new ExcelTrouble('it has no sheet that is shown');
	let places: readonly number[] | null = null;
	let expected = 0;
	const rejects = new RejectList();
	let rows = 0;
	let piece: { lines: string[]; characters: number; firstLine: number } | null = null;
	const taken = (): SheetPiece | null => {
		if (piece === null) return null;
		const { lines, firstLine } = piece;
		piece = null;
		return { csv: lines.join(''), records: lines.length, firstLine };
	};
	for await (const { line, cells } of sheetRows(bytes, sheet)) {
		const texts = withoutEnd(cells.map(cellText));
		if (texts.length === 0) continue;
		if (places === null) {
			expected = texts.length;
			if (cells.every((cell) => typeof cell !== 'string'))
				throw new ExcelTrouble('its first row holds values where column names are expected');
			const head = headOf(texts, columns);
			places = head.places;
			yield { columns: head.columns, sheet, others };
			continue;
		}
		if (texts.length > expected) {
			rejects.add('log-row-ragged', () => tooLong(line, texts, expected));
			continue;
		}
		const csv = csvLine(places.map((place) => texts[place] ?? ''));
		piece ??= { lines: [], characters: 0, firstLine: line };
		piece.lines.push(csv);
		piece.characters += csv.length;
		rows += 1;
		if (piece.characters >= pieceCharacters) yield* [taken()].flatMap((ready) => ready ?? []);
		if (rows >= (rowLimit ?? Infinity)) break;
	}
	yield* [taken()].flatMap((ready) => ready ?? []);
	if (rejects.rows > 0) yield { rejected: rejects.found(rows) };
}

const tooLong = (line: number, texts: readonly string[], expected: number): Omit<FoundReject, 'code'> => ({
	line,
	field: null,
	value: listedValue(texts.join(', ')),
	why: `${String(texts.length)} cells under ${String(expected)} names`,
	values: { count: texts.length, expected }
});

function headOf(texts: readonly string[], wanted: readonly string[] | null) {
	const names = columnNames(texts.map((text) => text.trim()));
	const columns = wanted ?? names;
	const missing = columns.filter((column) => !names.includes(column));
	if (missing.length > 0) throw new ColumnsMissing(missing, names);
	return { columns, places: columns.map((column) => names.indexOf(column)) };
}

/** Without the empty cells at the end of a row. */
function withoutEnd(texts: readonly string[]): readonly string[] {
	const last = texts.findLastIndex((text) => text !== '');
	return texts.slice(0, last + 1);
}
