import { problem } from '../../../spec/messages.ts';
import type { Problem } from '../../../spec/problem.ts';

/** What is wrong with a workbook, in words that go on after "cannot be read as an Excel workbook: ". */
export class ExcelTrouble extends Error {}

/** The same, to be shown. */
export const excelProblem = (file: string, reason: string): Problem =>
	problem('log-excel-unreadable', { file, values: { reason } });

const mostNamed = 10;

/** That only one sheet of several is read. */
export function sheetsLeft(file: string, read: string, others: readonly string[]): readonly Problem[] {
	if (others.length === 0) return [];
	const named = others.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, 60)));
	const values = { others: named.join(', '), count: others.length };
	return [problem('log-sheets-left', { file, found: read, values })];
}
