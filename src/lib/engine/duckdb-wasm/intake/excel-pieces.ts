import { sheetTable } from '../../formats/excel/sheet-table.ts';
import { csvLine } from '../../json-lines-table.ts';
import { hashOfFile } from './hash-of-file.ts';
import type { IntakePiece } from './messages.ts';

interface ExcelJob {
	readonly file: Blob;
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
}

/** The first sheet of a workbook as CSV: a header, then pieces of whole rows. Returns the SHA-256 of the file's bytes. */
export async function* excelPieces({ file, ...options }: ExcelJob): AsyncGenerator<IntakePiece, string> {
	const encoder = new TextEncoder();
	// Where in the packed file a row stands, nobody can tell.
	const done = Math.round(file.size / 2);
	for await (const piece of sheetTable(new Uint8Array(await file.arrayBuffer()), options)) {
		if ('rejected' in piece) yield { kind: 'rejected', found: piece.rejected, done };
		else if ('csv' in piece) yield { kind: 'csv-rows', ...piece, bytes: encoder.encode(piece.csv), done };
		else {
			const sheets = { read: piece.sheet, others: piece.others };
			yield { kind: 'csv-header', bytes: encoder.encode(csvLine(piece.columns)), done: 0, sheets };
		}
	}
	return options.rowLimit === null ? hashOfFile(file) : '';
}
