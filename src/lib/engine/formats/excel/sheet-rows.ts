import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { ExcelTrouble } from './excel-trouble.ts';
import { requireRoom } from './unpacked-size.ts';

/** The sheets of a workbook that a person sees, in their order; the first is the log. */
export async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
	requireRoom(bytes);
	const names: string[] = [];
	await told(
		readXlsx(bytes, {
			sheets: ({ name, hidden, veryHidden }) => {
				if (hidden !== true && veryHidden !== true) names.push(name);
				return false;
			}
		})
	);
	return names;
}

export interface SheetRow {
	/** Row of the sheet, from 1. */
	readonly line: number;
	readonly cells: readonly unknown[];
}

/** The rows of a sheet, one after the other. */
export async function* sheetRows(bytes: Uint8Array, sheet: string): AsyncGenerator<SheetRow> {
	const rows = streamXlsxRows(bytes, { sheet });
	for (;;) {
		const step = await told(rows.next());
		if (step.done === true) return;
		yield { line: step.value.index + 1, cells: step.value.values };
	}
}

/** What the library says is wrong, as trouble with the workbook. */
async function told<T>(step: Promise<T>): Promise<T> {
	try {
		return await step;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : 'it is damaged';
		throw new ExcelTrouble(reason.replace(/^Invalid XLSX: /, '').replace(/\.$/, ''), { cause });
	}
}
