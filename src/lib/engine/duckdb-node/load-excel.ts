import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ColumnsMissing } from '../column-refusals.ts';
import { excelProblem, ExcelTrouble, sheetsLeft } from '../formats/excel/excel-trouble.ts';
import { sheetTable, type SheetHead } from '../formats/excel/sheet-table.ts';
import { csvLine } from '../json-lines-table.ts';
import { LogError } from '../log-error.ts';
import { missingColumns } from '../missing-columns.ts';
import type { FoundRejects } from '../reject-list.ts';
import { rejectedRows, rejection } from '../rejected-rows.ts';
import { loadCsv } from './load-csv.ts';
import type { LoadJob, TakenIn } from './load-job.ts';

/**
 * Loads the first sheet of a workbook into `job.table`, all columns as text. The asked columns stand as CSV in the engine's
 * own folder for as long as they are read. A workbook that cannot be read is a `LogError`, and so are rows that are too long,
 * unless they are to be left out.
 */
export async function loadExcel(job: LoadJob): Promise<TakenIn> {
	const path = join(job.session.folder, `${job.table}.csv`);
	try {
		const { head, found } = await writeCsv(job, path);
		const of = { file: job.name, columns: head?.columns ?? [] };
		if (found !== null && (!job.leaveOut || found.rows === found.of)) throw rejection(found, of);
		const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;
		const { columns } = await loadCsv({ ...job, path }, format);
		const warnings = head === null ? [] : sheetsLeft(job.name, head.sheet, head.others);
		return { columns, rejected: found === null ? null : rejectedRows(found, of), warnings };
	} finally {
		await rm(path, { force: true });
	}
}

async function writeCsv(job: LoadJob, path: string) {
	const file = await open(path, 'w', 0o600);
	let head: SheetHead | null = null;
	let found: FoundRejects | null = null;
	try {
		for await (const piece of sheetTable(await readFile(job.path, { signal: job.signal }), job)) {
			job.signal.throwIfAborted();
			if ('rejected' in piece) found = piece.rejected;
			else if ('csv' in piece) await file.write(piece.csv);
			else {
				head = piece;
				await file.write(csvLine(piece.columns));
			}
		}
		return { head, found };
	} catch (cause) {
		job.signal.throwIfAborted();
		throw troubleOf(job.name, cause);
	} finally {
		await file.close();
	}
}

function troubleOf(file: string, cause: unknown): unknown {
	if (cause instanceof ColumnsMissing)
		return new LogError(missingColumns(cause.missing, cause.known, file), { cause });
	return cause instanceof ExcelTrouble ? new LogError([excelProblem(file, cause.message)], { cause }) : cause;
}
